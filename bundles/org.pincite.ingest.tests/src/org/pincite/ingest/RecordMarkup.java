package org.pincite.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the markup of an opinion's record itself says about the page of every letter and the call of every footnote: an oracle for the readers, which
 * shares no code with them. It walks through the characters once, with a pattern for tags, and knows nothing of blocks or white space.
 */
final class RecordMarkup {
	private static final Pattern TOKEN = Pattern.compile("<!--.*?-->|<(/?)([A-Za-z][\\w-]*)([^>]*)>|&(#?\\w{1,8});|(.)", Pattern.DOTALL);
	private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
	private static final Pattern CALL = Pattern.compile("\\[?(\\d{1,3}|\\*{1,4})\\]?");
	private static final Pattern NOTES = Pattern.compile("(?is)<(h[23]|b|center)[^>]*>\\s*(?:foot)?notes?:?\\s*</\\1>");

	/** Letters of the running text, and the page of each. */
	final StringBuilder body = new StringBuilder();
	final List<String> pages = new ArrayList<>();
	/** Letters of each footnote, by label and ordinal; the page its call stands on. */
	final Map<String, StringBuilder> notes = new LinkedHashMap<>();
	final Map<String, String> notePages = new HashMap<>();
	/** Labels of calls in their order, each with the number of letters of running text before it. */
	final List<String> calls = new ArrayList<>();
	final List<Integer> callsAt = new ArrayList<>();
	private final Map<String, List<String>> pagesOfCalls = new HashMap<>();
	/** False where the record prints calls as bare numbers, which nothing tells from others. */
	boolean knowsCalls = true;
	private String page;
	private StringBuilder note;

	/** Reads HTML or casebody XML. */
	static RecordMarkup of(String raw) {
		RecordMarkup markup = new RecordMarkup();
		Matcher heading = NOTES.matcher(raw);
		int end = raw.length();
		while (heading.find())
			end = heading.start();
		markup.walk(raw.substring(0, end));
		if (end < raw.length())
			markup.paragraphNotes(raw.substring(end).replaceFirst(NOTES.pattern(), ""));
		return markup;
	}

	private void walk(String raw) {
		Matcher token = TOKEN.matcher(raw);
		int at = 0;
		while (token.find(at)) {
			at = token.end();
			if (token.group(5) != null)
				letter(token.group(5).charAt(0));
			else if (token.group(4) != null)
				entity(token.group(4));
			else if (token.group(2) != null)
				at = tag(raw, token);
			if (at >= raw.length())
				return;
		}
	}

	private int tag(String raw, Matcher token) {
		String name = token.group(2).toLowerCase();
		boolean closing = !token.group(1).isEmpty();
		String attributes = token.group(3);
		if (closing) {
			if (name.equals("footnote"))
				note = null;
			return token.end();
		}
		boolean star = name.equals("page-number") || attributes.matches("(?s).*class=\"(?:star-pagination|page-label)\".*");
		boolean call = name.equals("sup") || name.equals("footnotemark");
		if (!star && !call) {
			if (name.equals("footnote"))
				note(attributes.replaceAll("(?s).*label=\"([^\"]*)\".*", "$1"));
			return token.end();
		}
		int close = raw.indexOf("</" + token.group(2), token.end());
		String inside = raw.substring(token.end(), close).replaceAll("<[^>]*>", "").strip();
		int end = raw.indexOf('>', close) + 1;
		if (star) {
			page = inside.replaceAll("\\D", "");
			return end;
		}
		Matcher label = CALL.matcher(inside);
		if (!label.matches())
			return token.end();
		calls.add(label.group(1));
		callsAt.add(body.length());
		pagesOfCalls.computeIfAbsent(label.group(1), k -> new ArrayList<>()).add(page == null ? "" : page);
		return end;
	}

	/** Notes as paragraphs that open with their number in brackets. */
	private void paragraphNotes(String raw) {
		for (String paragraph : raw.split("(?i)<p\\b[^>]*>")) {
			Matcher number = Pattern.compile("^(?:\\s|<[^>]*>|&nbsp;)*\\[?(\\d{1,3}|\\*{1,4})\\]").matcher(paragraph);
			if (number.find())
				note(number.group(1));
			if (note != null)
				walk(number.reset().find() ? paragraph.substring(number.end()) : paragraph);
		}
	}

	private void note(String label) {
		String key = label;
		for (int i = 2; notes.containsKey(key); i++)
			key = label + "/" + i;
		note = new StringBuilder();
		notes.put(key, note);
		List<String> called = pagesOfCalls.getOrDefault(label, List.of());
		notePages.put(key, called.isEmpty() ? null : called.size() > 1 ? called.remove(0) : called.get(0));
	}

	private void entity(String name) {
		String meant = ENTITIES.get(name);
		if (meant == null && name.startsWith("#"))
			meant = Character.toString(name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1)));
		for (char c : (meant == null ? "" : meant).toCharArray())
			letter(c);
	}

	private void letter(char c) {
		if (!Character.isLetter(c))
			return;
		if (note != null) {
			note.append(c);
			return;
		}
		body.append(c);
		pages.add(page);
	}
}
