package org.pincite.ingest.internal.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes case names as they are cited from captions and from the names that web addresses carry. */
public final class CaseName {
	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("v", "v."), Map.entry("inc", "Inc."),
			Map.entry("co", "Co."), Map.entry("corp", "Corp."), Map.entry("ltd", "Ltd."), Map.entry("llc", "LLC"),
			Map.entry("ins", "INS"), Map.entry("irs", "IRS"), Map.entry("nlrb", "NLRB"), Map.entry("epa", "EPA"),
			Map.entry("fdic", "FDIC"), Map.entry("sec", "SEC"), Map.entry("ii", "II"), Map.entry("iii", "III"),
			Map.entry("jr", "Jr."), Map.entry("sr", "Sr."), Map.entry("usa", "USA"), Map.entry("us", "U.S."),
			Map.entry("usepa", "USEPA"), Map.entry("hhs", "HHS"), Map.entry("shhs", "SHHS"), Map.entry("fbi", "FBI"), Map.entry("dea", "DEA"),
			Map.entry("fcc", "FCC"), Map.entry("ftc", "FTC"), Map.entry("bia", "BIA"), Map.entry("st", "St."), Map.entry("dept", "Dept."), Map.entry("etc", "etc."));
	private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "re", "ex", "rel", "de", "la", "del",
			"et", "al", "on", "to", "a", "an", "by", "at", "as");

	private static final Pattern FIRM = Pattern.compile("(?:Inc|Co|Corp|Ltd|LLC|L\\.L\\.C|LLP|L\\.P|P\\.C|N\\.A|S\\.A|Company|Corporation)\\.?,?");
	private static final Pattern CONSONANTS = Pattern.compile("[b-df-hj-np-tv-xz]{3,}");
	/** {@code McDONALD}, {@code DiCLERICO} */
	private static final Pattern PREFIXED = Pattern.compile("(\\p{Lu}\\p{Ll}{1,2})(\\p{Lu})(\\p{Lu}{2,})");
	private static final Pattern INSURER = Pattern.compile("(?:life|fire|mut|mutual|cas|casualty|title|indem)");

	private CaseName() {
	}

	/**
	 * The name that an address's last part stands for ({@code smith-v-oneil}), spelled as the caption spells its words.
	 *
	 * @param slug    words between hyphens
	 * @param caption text in which the parties' names stand, or empty
	 * @param text    the opinion, which writes an acronym in capitals where a caption does so with every name
	 */
	public static String fromSlug(String slug, String caption, String text) {
		String[] words = (slug.startsWith("in-re-v-") ? "in-re-" + slug.substring(8) : slug).split("-");
		Map<String, String> spelled = Spellings.in(caption, words);
		Acronyms.keep(spelled, words, word -> !SMALL.contains(word) && !WORDS.containsKey(word), text);
		List<String> name = new ArrayList<>();
		for (int i = 0; i < words.length; i++) {
			String word = words[i];
			if (word.isEmpty())
				continue;
			// A caption's hyphen is a slug's separator too: aldana-ramos was Aldana-Ramos.
			String pair = i + 1 < words.length ? spelled.get(word + words[i + 1]) : null;
			if (pair != null && pair.contains("-")) {
				name.add(pair);
				i++;
			} else if (word.equals("ins") && (i > 0 && INSURER.matcher(words[i - 1]).matches() || i + 1 < words.length && words[i + 1].startsWith("co")))
				name.add("Ins.");
			else
				name.add(word(word, name.isEmpty(), i + 1 == words.length, spelled));
		}
		return String.join(" ", name);
	}

	private static String word(String word, boolean first, boolean last, Map<String, String> spelled) {
		String fixed = WORDS.get(word);
		if (fixed != null)
			return fixed;
		if (SMALL.contains(word) && !first)
			return word;
		if (!spelled.containsKey(word) && word.length() <= 5 && CONSONANTS.matcher(word).matches())
			return word.toUpperCase(Locale.ROOT);
		String caption = spelled.get(word);
		return caption != null ? caption : !last && word.length() == 1 && Character.isLetter(word.charAt(0)) ? capital(word) + "." : capital(word);
	}

	/** {@code O'NEIL} as {@code O'Neil}; words with small letters stay. */
	public static String unshouted(String words) {
		Matcher prefix = PREFIXED.matcher(words);
		if (prefix.matches())
			return prefix.group(1) + prefix.group(2) + prefix.group(3).toLowerCase(Locale.ROOT);
		if (words.length() < 3 || !words.equals(words.toUpperCase(Locale.ROOT)))
			return words;
		StringBuilder out = new StringBuilder();
		boolean start = true;
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			out.append(start ? c : Character.toLowerCase(c));
			boolean apostrophe = (c == '\'' || c == '’') && i >= 1 && i + 2 < words.length();
			start = c == '-' || c == ' ' || c == '.' || apostrophe;
		}
		String plain = out.toString();
		return plain.startsWith("Mc") && plain.length() > 3
				? "Mc" + Character.toUpperCase(plain.charAt(2)) + plain.substring(3)
				: plain;
	}

	private static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	/**
	 * The short name of a full caption: {@code Mazariegos-Paiz v. Holder} of {@code Henry MAZARIEGOS-PAIZ, Petitioner, v. Eric H. HOLDER, Jr.,
	 * Attorney General, Respondent}. Where the caption prints surnames in capitals, those; else the caption without the parties' roles; null
	 * when it names no parties.
	 */
	public static String fromCaption(String caption) {
		String[] sides = caption.split("(?i),?\\s+(?:vs?\\.|versus)\\s+", 2);
		if (sides.length < 2) {
			Matcher matter = Pattern.compile("(?i)\\b(In re|(?:In the )?Matter of|Ex parte)\\s+([^,;]{2,80})").matcher(caption);
			if (!matter.find())
				return null;
			String form = matter.group(1).toLowerCase(Locale.ROOT).replace("in the matter of", "in re");
			String name = matter.group(2).strip().replaceFirst("\\s+(?:(?:Case |MDL )?(?:No\\.|Docket)|Litigation\\b.*\\bNo\\.).*", "");
			return capital(form) + " " + (name.equals(name.toUpperCase(Locale.ROOT)) ? plainWords(name) : name);
		}
		String first = party(sides[0]);
		String second = party(sides[1]);
		return first == null || second == null ? null : dotted(first) + " v. " + dotted(second);
	}

	private static String dotted(String party) {
		return party.replaceFirst("\\b(Inc|Co|Corp|Ltd)$", "$1.");
	}

	private static String party(String side) {
		String one = side.replaceAll("[\\[\\]_|]+", " ").replaceAll("\\s+", " ").strip().replaceFirst("(?i)[;,]?\\s+(?:and others|et al).*$", "").split(";")[0].strip();
		String bare = one.split("(?i),\\s*(?:plaintiff|defendant|petitioner|respondent|appell|claimant|debtor|intervenor|individually|infant|a minor|by (?:his|her|its|their)|"
				+ "attorney general|secretary|warden|governor|commissioner|director|superintendent|sheriff|administrator|acting|executor|trustee|jr|sr|iii?\\b|as |in (?:his|her|their))", 2)[0].replaceAll("[,;.\\s\\[\\]*\\d]+$", "").strip();
		if (bare.isEmpty() || bare.length() > 300 || bare.matches("(?i)(?:plaintiff|defendant|petitioner|respondent|appell|united states court|no\\.).*"))
			return null;
		if (bare.matches("(?i)united states( of america)?"))
			return "United States";
		List<String> surname = new ArrayList<>();
		boolean mixed = false;
		boolean ended = false;
		for (String word : bare.split("\\s+")) {
			boolean loud = word.replaceAll("[^\\p{L}]", "").length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
			boolean firm = !surname.isEmpty() && FIRM.matcher(word).matches();
			if ((loud || firm) && !ended)
				surname.add(unshouted(word.replaceAll(",+$", "")));
			else if (!surname.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("&"))
				ended = true;
			else if (!surname.isEmpty() && !ended)
				surname.add(word.toLowerCase(Locale.ROOT));
			ended |= !surname.isEmpty() && word.endsWith(",") && !FIRM.matcher(next(bare, word)).matches();
			mixed |= !loud && word.matches("\\p{Lu}.*\\p{Ll}.*");
		}
		while (!surname.isEmpty() && SMALL.contains(surname.getLast()))
			surname.removeLast();
		return mixed && !surname.isEmpty() ? String.join(" ", surname) : surname.isEmpty() ? bare : plainWords(bare);
	}

	private static String next(String words, String word) {
		String behind = words.substring(words.indexOf(word) + word.length()).strip();
		return behind.split("\\s+", 2)[0];
	}

	/** All in capitals: a person's given names cannot be told from a firm's words, so all stay. */
	private static String plainWords(String bare) {
		List<String> words = new ArrayList<>();
		for (String word : bare.split(",\\s+(?i:and)\\s+", 2)[0].split("\\s+")) {
			String low = word.toLowerCase(Locale.ROOT);
			String fixed = low.length() > 2 ? WORDS.get(low.replaceAll("[.,]", "")) : null;
			words.add(!words.isEmpty() && SMALL.contains(low) ? low
					: fixed != null ? fixed + (low.endsWith(",") ? "," : "") : unshouted(word));
		}
		return String.join(" ", words);
	}
}
