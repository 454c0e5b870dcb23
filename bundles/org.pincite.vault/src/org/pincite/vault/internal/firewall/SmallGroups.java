package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.FindKind;

/** Finds words that leave only a few people: one of so many from somewhere, the only one of a kind, and several data of one person that many share one by one. */
final class SmallGroups {

	private static final String FEW = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|a (?:handful|few|couple|dozen)|(?:a |the )?few|a hundred|\\d{1,3})";
	private static final String PEOPLE = "(?:people|persons?|individuals?|men|women|man|woman|child|mothers?|fathers?|widows?|widowers?|girls?|boys?|children|families|students?|journalists?|reporters?|survivors?|detainees?|nationals?|citizens?|members?|residents?|villagers?|passengers?|teachers?|doctors?|nurses?|lawyers?|pastors?|priests?|monks?|nuns?|activists?|organi[sz]ers?|dissidents?|protesters?|refugees?|migrants?|asylum[- ]seekers?|applicants?|claimants?|deportees?|returnees?|workers?|soldiers?|officers?|witnesses|farmers?|fishermen|musicians?|professors?|engineers?|translators?|interpreters?|drivers?|athletes?|players?|bakers?|tailors?|vendors?|shopkeepers?|mechanics?|electricians?|midwives|midwife|pharmacists?|accountants?|bloggers?|poets?|artists?|singers?|Christians?|Muslims?|Jews?|[A-Z]\\p{L}+(?:ans?|ese|is?|ish|os|as|ians?))";
	private static final Pattern ONE_OF = Pattern.compile("\\b(?:[Oo]ne|among|[Aa]mong|[Tt]wo|[Tt]hree) (?:of|of the|the)?\\s*(?:only |just |about |some |the |those |fewer than |under |roughly |approximately |other |at most |no more than )*" + FEW
			+ "\\s+(?:\\p{L}[\\p{L}'’-]*\\s+){0,3}?" + PEOPLE + "\\s+(?:\\p{L}[\\p{L}'’-]*\\s+){0,4}?(?:from|in|of|at|on|aboard|born in|who)\\s+(?:the\\s+)?(?:(?:St|Ft|Mt)\\.\\s+)?[\\p{L}\\p{N}'’-]+(?:\\s+(?:of|de|del|la|las|los|el|and|\\p{Lu}[\\p{L}'’-]+)){0,3}");
	private static final Pattern ONLY = Pattern.compile("\\b(?:[Tt]he|as|was|is|[Hh]er|[Hh]is) (?:only|sole|first|lone|last)(?: (?:female|male|woman|openly|known|surviving|gay|lesbian|transgender|trained|living|remaining|public|licensed|independent)){0,2} " + PEOPLE
			+ "\\s+(?:from|in|of|at|to)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?");
	private static final Pattern OF_LAW = Pattern.compile("(?i).*\\b(?:judges?|panel|justices|elements|grounds|factors|amici|parties|members of (?:congress|the (?:board|panel|court))|circuits?|courts?|protected|particular social|class)\\b.*", Pattern.DOTALL);
	private static final int NEAR = 220;
	private static final int ENOUGH = 3;

	/** @param values in which the datum may be written, folded to words */
	private record Shared(KnownDatum datum, String kind, List<String> words) {
	}

	private final List<Shared> shared = new ArrayList<>();

	SmallGroups(List<KnownDatum> data, Map<KnownDatum, String> kinds) {
		for (KnownDatum datum : data)
			for (String segment : datum.value().split("[,;\\n]")) {
				List<String> words = Word.of(segment).stream().map(Word::folded).toList();
				if (!words.isEmpty() && segment.strip().length() > 2)
					shared.add(new Shared(datum, kinds.get(datum), words));
				if (!kinds.get(datum).matches("(?i).*(occupation|profession|job).*"))
					break;
			}
	}

	void find(Searched searched, Consumer<Find> found) {
		pattern(ONE_OF, searched.text(), found);
		pattern(ONLY, searched.text(), found);
		combinations(searched, found);
	}

	private static void pattern(Pattern pattern, CharSequence text, Consumer<Find> found) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find())
			if (!OF_LAW.matcher(matcher.group()).matches()) {
				int end = matcher.end();
				while (Character.isWhitespace(text.charAt(end - 1)))
					end--;
				found.accept(new Find(FindKind.SMALL_GROUP, null, matcher.start(), end, text.subSequence(matcher.start(), end).toString()));
			}
	}

	/** Several data of one person near each other. */
	private void combinations(Searched searched, Consumer<Find> found) {
		Map<String, List<int[]>> places = new LinkedHashMap<>();
		for (int i = 0; i < shared.size(); i++)
			for (int at = 0; at + shared.get(i).words.size() <= searched.words().size(); at++)
				if (stands(shared.get(i).words, searched, at))
					places.computeIfAbsent(shared.get(i).datum.person(), each -> new ArrayList<>()).add(
							new int[] { searched.words().get(at).start(), searched.words().get(at + shared.get(i).words.size() - 1).end(), shared.get(i).kind.hashCode() });
		places.forEach((person, spans) -> combine(person, spans, searched.text(), found));
	}

	private void combine(String person, List<int[]> spans, CharSequence text, Consumer<Find> found) {
		spans.sort(java.util.Comparator.comparingInt(span -> span[0]));
		long kindsKnown = shared.stream().filter(each -> java.util.Objects.equals(each.datum.person(), person)).map(Shared::kind).distinct().count();
		int enough = (int) Math.min(ENOUGH, Math.max(2, kindsKnown));
		for (int first = 0; first < spans.size(); first++) {
			Set<Integer> kinds = new HashSet<>();
			for (int last = first; last < spans.size() && spans.get(last)[1] - spans.get(first)[0] <= NEAR; last++) {
				kinds.add(spans.get(last)[2]);
				if (kinds.size() >= enough) {
					for (int[] span : spans.subList(first, last + 1))
						found.accept(new Find(FindKind.SMALL_GROUP, person, span[0], span[1], text.subSequence(span[0], span[1]).toString()));
					first = last;
					break;
				}
			}
		}
	}

	private static boolean stands(List<String> words, Searched searched, int first) {
		for (int i = 0; i < words.size(); i++) {
			String folded = searched.words().get(first + i).folded();
			if (!folded.equals(words.get(i)) && !(folded.equals(words.get(i) + "s") && folded.length() > 4))
				return false;
		}
		return true;
	}
}
