package org.pincite.brief;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.pincite.citation.CitationStyle;

/**
 * The rules of one forum. Every rule keeps its source and date; see {@link Forums} for those that Pincite ships.
 *
 * @param id       short id ({@code ca4})
 * @param name     the tribunal's name
 * @param version  ISO date at which the rules were put together
 * @param rules    by id
 * @param sections parts it wants in a brief, in its order
 * @param texts    words for covers, signature blocks and certificates, by name; {@code |} parts lines
 */
public record ForumProfile(String id, String name, String version, Map<String, ForumRule> rules,
		List<RequiredSection> sections, Map<String, String> texts) {

	public ForumProfile {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(version);
		rules = Map.copyOf(rules);
		sections = List.copyOf(sections);
		texts = Map.copyOf(texts);
	}

	public Optional<ForumRule> rule(String rule) {
		return Optional.ofNullable(rules.get(rule));
	}

	/** Type size of text and footnotes in points. */
	public int fontSize() {
		return number("font-size", 12);
	}

	/** True if running text is double-spaced: a line is twice the type size high. */
	public boolean doubleSpaced() {
		return is("double-spaced");
	}

	/** Most words that the text may have, if the forum counts words. */
	public OptionalInt wordLimit() {
		return limit("words");
	}

	/** Most pages that the text may have, if the forum counts pages. */
	public OptionalInt pageLimit() {
		return limit("pages");
	}

	/** True if a brief may exceed one of the two limits when it keeps the other (FRAP 32(a)(7)). */
	public boolean eitherLimitSuffices() {
		return is("either-limit");
	}

	/** Number of pages from which a table of authorities prints <i>passim</i>; 0 for never. */
	public int passimFrom() {
		return number("passim-from", 5);
	}

	/** Whether {@code Matter of X} and {@code In re X} are sorted under X. */
	public boolean sortsByParty() {
		return is("sort-by-party");
	}

	/** Whether the pages before the text count in roman numerals; otherwise every page counts from the cover on. */
	public boolean romanFrontPages() {
		return is("roman-front-pages");
	}

	public boolean wantsCover() {
		return is("cover");
	}

	public boolean wantsContents() {
		return is("table-of-contents");
	}

	public boolean wantsAuthorities() {
		return is("table-of-authorities");
	}

	/** How citations are written for it: its Board reporter, and parallel citations where its rule {@code parallel-citations} is {@code yes}. */
	public CitationStyle citationStyle() {
		CitationStyle style = rule("immigration-reporter").map(r -> r.value().contains("&N") ? CitationStyle.IMMIGRATION : CitationStyle.COURT_OF_APPEALS)
				.orElse(CitationStyle.COURT_OF_APPEALS);
		return is("parallel-citations") ? new CitationStyle(style.immigrationReporter(), true, style.abbreviateNames()) : style;
	}

	/** Lines of a named text, empty when the profile has none. */
	public List<String> lines(String text) {
		String value = texts.get(text);
		return value == null || value.isBlank() ? List.of() : List.of(value.split("\\|", -1)).stream().map(String::strip).toList();
	}

	private boolean is(String rule) {
		return rule(rule).map(r -> r.value().equals("yes")).orElse(false);
	}

	private int number(String rule, int otherwise) {
		return rule(rule).map(r -> Integer.valueOf(r.value())).orElse(otherwise);
	}

	private OptionalInt limit(String rule) {
		return rule(rule).map(r -> OptionalInt.of(Integer.parseInt(r.value()))).orElse(OptionalInt.empty());
	}
}
