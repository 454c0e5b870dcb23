package org.pincite.brief;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A part that a forum wants in a brief.
 *
 * @param id      name of the part
 * @param title   what the forum calls it
 * @param heading found anywhere in a heading, in any case, says that the part is there
 * @param rule    the rule that asks for it
 */
public record RequiredSection(String id, String title, Pattern heading, ForumRule rule) {

	public RequiredSection {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(heading);
		Objects.requireNonNull(rule);
	}

	/** Whether a heading opens this part. */
	public boolean isOpenedBy(String text) {
		return heading.matcher(text.toLowerCase(Locale.ROOT)).find();
	}
}
