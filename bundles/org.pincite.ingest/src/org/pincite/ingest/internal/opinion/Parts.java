package org.pincite.ingest.internal.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/** Finds the parts of an opinion by the lines with which judges begin to speak: majority, concurrence, dissent. */
public final class Parts {
	private static final String JUDGE = "(?:(?:\\p{Lu}[\\p{L}'’.\\-]*|[IVX]+)\\s+){0,2}\\p{Lu}[\\p{L}'’.\\-]*\\p{L}(?:,\\s+(?:JR|Jr|SR|III|II)\\.?)?,"
			+ "\\s+(?:(?:Chief|Senior|Associate|Circuit|District|U\\.\\s?S\\.)\\s+)*(?:Judge|Justice|J\\.|C\\.\\s?J\\.)";
	private static final Pattern SPEAKS = Pattern.compile("(?:" + JUDGE + "|(?:M[Rr]s?\\. )?(?:Chief |CHIEF |Presiding |PRESIDING )?(?:Justice|JUSTICE|Judge|JUDGE) [\\p{Lu}][\\p{L}'’\\-]+"
			+ ")(.{0,160})|P(?:er|ER) C(?:uriam|URIAM)\\b.*", Pattern.DOTALL);
	private static final Pattern SEPARATE = Pattern.compile("\\b(concurring|dissenting)\\b");
	private static final Pattern LABELLED = Pattern.compile("(?i)(combined|lead|majority|concurring|concurrence|dissenting|dissent|plurality)(?: in part)?(?: opinion)?(?: by .{2,60})?");

	private static final String[] NAMING = { "Judge", "Justice", "J.", "Curiam", "opinion" };
	private static final int LETTERS = 128;
	/** The first two letters of {@link #NAMING} in any size; a letter beyond ASCII counts as one within. */
	private static final boolean[] BEGINS = new boolean[LETTERS * LETTERS];

	static {
		for (String word : NAMING)
			for (String sized : new String[] { word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT) }) {
				BEGINS[pair(sized.charAt(0), word.toLowerCase(Locale.ROOT).charAt(1))] = true;
				BEGINS[pair(sized.charAt(0), word.toUpperCase(Locale.ROOT).charAt(1))] = true;
			}
	}

	/** Names, offices and suffixes before the last of {@link #NAMING} are shorter than this. */
	private static final int NAMED_WITHIN = 260;

	private Parts() {
	}

	/** The text with an OPINION mark for each part; unchanged when no judge is seen to begin. */
	public static Transcribed marked(Transcribed text) {
		if (text.marks().stream().anyMatch(mark -> mark.kind() == MarkKind.OPINION))
			return text;
		List<Mark> starts = new ArrayList<>();
		char[] chars = text.text().toCharArray();
		int end = chars.length;
		for (Mark mark : text.marks()) {
			if (mark.kind() == MarkKind.FOOTNOTE)
				end = Math.min(end, mark.start());
			if (mark.kind() != MarkKind.PARAGRAPH && mark.kind() != MarkKind.HEADING)
				continue;
			if (!mayBegin(text.text(), chars, mark.start(), mark.end()))
				continue;
			String part = part(text.text().substring(mark.start(), Math.min(mark.end(), mark.start() + 260)), starts.isEmpty());
			if (part != null)
				starts.add(Mark.of(MarkKind.OPINION, mark.start(), mark.end(), part));
		}
		if (starts.isEmpty())
			return text;
		List<Mark> marks = new ArrayList<>(text.marks());
		for (int i = 0; i < starts.size(); i++) {
			int to = i + 1 < starts.size() ? starts.get(i + 1).start() : end;
			while (to > starts.get(i).start() && text.text().charAt(to - 1) == '\n')
				to--;
			if (to > starts.get(i).start())
				marks.add(Mark.of(MarkKind.OPINION, starts.get(i).start(), to, starts.get(i).label()));
		}
		marks.sort((a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
		return new Transcribed(text.text(), marks);
	}

	/** True if a judge may be named in the first words, or an opinion; told by looking for the words' middles, which have one form in any of their forms. */
	private static boolean mayBegin(String text, char[] chars, int start, int end) {
		int to = Math.min(Math.min(end, start + NAMED_WITHIN), chars.length - 1);
		for (int i = start; i < to; i++)
			if (BEGINS[pair(chars[i], chars[i + 1])] && isNamed(text, i))
				return true;
		return false;
	}

	private static int pair(char first, char second) {
		return first % LETTERS * LETTERS + second % LETTERS;
	}

	private static boolean isNamed(String text, int at) {
		for (String word : NAMING)
			if (text.regionMatches(true, at, word, 0, word.length()))
				return true;
		return false;
	}

	private static String part(String paragraph, boolean first) {
		Matcher labelled = LABELLED.matcher(paragraph.strip());
		if (labelled.matches() && paragraph.toLowerCase(Locale.ROOT).contains("opinion"))
			return named(labelled.group(1).toLowerCase(Locale.ROOT));
		Matcher speaks = SPEAKS.matcher(paragraph);
		if (!speaks.lookingAt() || speaks.start() != 0)
			return null;
		String rest = speaks.group(1) == null ? "" : speaks.group(1);
		Matcher separate = SEPARATE.matcher(rest.split("\\.\\s", 2)[0]);
		if (separate.find() && rest.strip().startsWith(","))
			return rest.startsWith(", concurring in part") ? "concurrence-in-part"
					: separate.group(1).equals("concurring") ? "concurrence" : "dissent";
		boolean opens = rest.isEmpty() || rest.matches("(?s)[.:*\\d]+(\\s.*)?|\\s*(?:delivered|announced).*");
		return first && opens ? "majority" : null;
	}

	private static String named(String word) {
		if (word.startsWith("concur"))
			return "concurrence";
		return word.startsWith("dissent") ? "dissent" : word.equals("plurality") ? "plurality" : "majority";
	}
}
