package org.pincite.brief.internal.compose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caption taken apart: {@code D.R.C. v. Attorney General of the United States, No. 25-0000 (4th Cir.)}.
 *
 * @param lines  lines to print when it is not of that form; else empty
 * @param first  first party, or null
 * @param second second party, or null
 * @param number docket or file number, or null
 */
record Caption(List<String> lines, String first, String second, String number) {
	private static final Pattern PARTIES = Pattern.compile("(?<first>.+?),?\\s+v(?:s)?\\.\\s+(?<second>.+?)(?:,?\\s+Nos?\\.\\s*(?<number>[^()]+?))?\\s*(?:\\([^()]*\\))?\\.?");

	static Caption of(String text) {
		List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
		Matcher parties = lines.size() == 1 ? PARTIES.matcher(lines.getFirst()) : null;
		if (parties == null || !parties.matches())
			return new Caption(lines, null, null, null);
		return new Caption(List.of(), parties.group("first"), parties.group("second"), parties.group("number"));
	}
}
