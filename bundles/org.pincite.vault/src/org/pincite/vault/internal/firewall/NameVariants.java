package org.pincite.vault.internal.firewall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Other words in the place of a name: pet names, the same name in other languages, other romanizations. Each line of the data is one set. */
final class NameVariants {

	private static final Map<String, Set<String>> SETS = read();
	private static final String[][] WADE_GILES = { { "zh", "ch" }, { "j", "ch" }, { "q", "ch" }, { "x", "hs" }, { "ch", "ch" }, { "sh", "sh" }, { "z", "ts" },
			{ "c", "ts" }, { "r", "j" }, { "b", "p" }, { "d", "t" }, { "g", "k" } };
	private static final String[][] WADE_GILES_ENDS = { { "ong", "ung" }, { "ian", "ien" }, { "yan", "yen" }, { "ie", "ieh" }, { "ye", "yeh" }, { "ue", "ueh" },
			{ "you", "yu" }, { "yong", "yung" }, { "zi", "zu" }, { "si", "szu" }, { "hi", "hih" }, { "ui", "uei" }, { "he", "ho" }, { "ge", "ko" } };

	private static final Pattern SYLLABLE = Pattern.compile("(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|iao|ian|ang|eng|ing|ong|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u)(?![aeiou]|r$)|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:ia|ie|iu|ua|uo|ui|ue|ai|ei|ao|ou|a|o|e|i|u)");
	private static final Pattern PINYIN = Pattern.compile("(?:" + SYLLABLE + ")+");

	private NameVariants() {
	}

	private static Map<String, Set<String>> read() {
		Map<String, Set<String>> sets = new HashMap<>();
		try (InputStream in = NameVariants.class.getResourceAsStream("name-variants.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
				if (!line.startsWith("#") && !line.isBlank()) {
					Set<String> set = new HashSet<>(List.of(line.strip().split(" +")));
					set.forEach(name -> sets.computeIfAbsent(name, each -> new HashSet<>()).addAll(set));
				}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return sets;
	}

	/** Words that may stand for a part of a name. @param folded the part */
	static Set<String> of(String folded) {
		Set<String> variants = new HashSet<>(SETS.getOrDefault(folded, Set.of()));
		if (Scripts.latin(folded)) {
			variants.add(folded.replace("ae", "a").replace("oe", "o").replace("ue", "u"));
			variants.add(creole(folded));
			variants.add(somali(folded));
			if (folded.length() < 15 && PINYIN.matcher(folded).matches())
				variants.add(SYLLABLE.matcher(folded).replaceAll(syllable -> wadeGiles(syllable.group())));
			variants.removeIf(variant -> variant.length() < 2 || NameWords.function(variant));
		}
		variants.remove(folded);
		return variants;
	}

	private static String wadeGiles(String pinyin) {
		String name = pinyin;
		for (String[] end : WADE_GILES_ENDS)
			if (name.endsWith(end[0])) {
				name = name.substring(0, name.length() - end[0].length()) + end[1];
				break;
			}
		for (String[] start : WADE_GILES)
			if (name.startsWith(start[0]))
				return start[1] + name.substring(start[0].length());
		return name;
	}

	/** A Somali name as others write it: c is no sound to them, x an h, and vowels are not doubled. */
	private static String somali(String name) {
		return name.matches(".*(?:aa|ee|ii|oo|uu|x|c(?=[aeiou])).*") ? name.replaceAll("c(?!h)", "").replace('x', 'h').replaceAll("([aeiou])\\1", "$1") : name;
	}

	/** A French name as Haitian Creole spells it. */
	static String creole(String french) {
		return french.replace("eau", "o").replace("au", "o").replace("oi", "wa").replace("ph", "f").replace("qu", "k").replaceAll("c(?=[eiy])", "s")
				.replaceAll("c(?!h)", "k").replaceAll("g(?=[eiy])", "j").replaceAll("ai|ei", "e").replaceAll("(?<=[ei])r$", "").replace("tion", "syon")
				.replaceAll("ien$", "yen").replaceAll("ie(?=r)", "ye").replaceAll("rre$", "").replaceAll("([bcdfgklmnprstz])\\1", "$1").replaceAll("(?<=..)[stdxp]$", "")
				.replaceAll("(?<=..)[stdxp]?e$", "").replaceAll("em(?=[bp])", "an").replaceAll("en(?=[dt])", "an");
	}
}
