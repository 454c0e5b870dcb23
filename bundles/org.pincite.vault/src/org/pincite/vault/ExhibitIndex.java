package org.pincite.vault;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in the texts of a matter's documents. It lives in memory alone and goes with the matter: nothing of it is ever written. Words are compared
 * without case; a query's words must all be there, words in quotation marks one after the other, and a {@code *} at the end of a word stands for any
 * ending. To be used by one thread at a time.
 */
public final class ExhibitIndex {

	/**
	 * A place that was found.
	 *
	 * @param exhibit id of the document
	 * @param start UTF-16 offset in its text
	 * @param end offset after the last character
	 */
	public record Hit(String exhibit, int start, int end) {
	}

	private record Posting(String exhibit, int word, int start, int end) {
	}

	private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");
	private final Map<String, List<Posting>> words = new HashMap<>();

	/** Takes in a document's text; the text itself is not kept. */
	public void add(String exhibit, String text) {
		BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
		breaks.setText(text);
		int number = 0;
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next())
			if (Character.isLetterOrDigit(text.codePointAt(start)))
				words.computeIfAbsent(folded(text.substring(start, end)), key -> new ArrayList<>()).add(new Posting(exhibit, number++, start, end));
	}

	/** Where the query is found, document by document; empty if it has no word. */
	public List<Hit> find(String query) {
		List<List<String>> phrases = phrases(query);
		Map<String, List<Hit>> found = null;
		for (List<String> phrase : phrases) {
			Map<String, List<Hit>> hits = new HashMap<>();
			phrase(phrase).forEach(hit -> hits.computeIfAbsent(hit.exhibit(), key -> new ArrayList<>()).add(hit));
			if (found == null) {
				found = hits;
			} else {
				found.keySet().retainAll(hits.keySet());
				found.forEach((exhibit, list) -> list.addAll(hits.get(exhibit)));
			}
		}
		List<Hit> all = new ArrayList<>();
		if (found != null)
			found.values().forEach(all::addAll);
		all.sort(java.util.Comparator.comparing(Hit::exhibit).thenComparingInt(Hit::start));
		return all;
	}

	private static List<List<String>> phrases(String query) {
		List<List<String>> phrases = new ArrayList<>();
		Matcher part = PART.matcher(query);
		while (part.find()) {
			List<String> phrase = new ArrayList<>();
			for (String word : (part.group(1) == null ? part.group(2) : part.group(1)).split("[^\\p{L}\\p{N}\\p{M}*'’]+"))
				if (!word.isBlank() && !word.equals("*"))
					phrase.add(folded(word));
			if (!phrase.isEmpty())
				phrases.add(phrase);
		}
		return phrases;
	}

	private List<Hit> phrase(List<String> phrase) {
		List<Posting> ends = postings(phrase.getFirst());
		Map<Posting, Integer> starts = new HashMap<>();
		ends.forEach(posting -> starts.put(posting, posting.start()));
		for (String word : phrase.subList(1, phrase.size())) {
			Map<String, Integer> expected = new HashMap<>();
			for (Posting end : ends)
				expected.put(end.exhibit() + " " + (end.word() + 1), starts.get(end));
			List<Posting> next = new ArrayList<>();
			for (Posting posting : postings(word)) {
				Integer start = expected.get(posting.exhibit() + " " + posting.word());
				if (start != null) {
					next.add(posting);
					starts.put(posting, start);
				}
			}
			ends = next;
		}
		List<Hit> hits = new ArrayList<>();
		Set<Posting> seen = new HashSet<>();
		for (Posting end : ends)
			if (seen.add(end))
				hits.add(new Hit(end.exhibit(), starts.get(end), end.end()));
		return hits;
	}

	private List<Posting> postings(String word) {
		if (!word.endsWith("*"))
			return words.getOrDefault(word, List.of());
		String begin = word.substring(0, word.length() - 1);
		List<Posting> postings = new ArrayList<>();
		words.forEach((each, list) -> {
			if (each.startsWith(begin))
				postings.addAll(list);
		});
		return postings;
	}

	private static String folded(String word) {
		return word.toLowerCase(Locale.ROOT).replace('’', '\'');
	}
}
