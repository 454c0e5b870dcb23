package org.pincite.citation;

/**
 * A court of the court table.
 *
 * @param id             short id ({@code ca4}, {@code scotus}, {@code bia}, {@code ag})
 * @param name           full name
 * @param abbreviation   as printed in a citation's parenthetical ({@code 4th Cir.}); empty where the reporter implies it
 * @param level          {@code supreme}, {@code appellate}, {@code trial}, {@code agency}
 * @param circuit        id of the federal circuit it belongs to ({@code ca4}), or null
 */
public record Court(String id, String name, String abbreviation, String level, String circuit) {
}
