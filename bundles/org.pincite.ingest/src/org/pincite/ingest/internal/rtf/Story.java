package org.pincite.ingest.internal.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.word.Block;
import org.pincite.ingest.internal.word.Note;

/** Reads RTF into blocks and notes. Destinations that it does not know are left out where the file says that they may be. Used once. */
final class Story {
	private final Tokens tokens;
	private final Charsets charsets = new Charsets();
	private final Map<Integer, String> styles = new HashMap<>();
	private final Map<Integer, Integer> outlines = new HashMap<>();
	private final Style style = new Style();
	private final Deque<Group> groups = new ArrayDeque<>();
	private Group group = new Group();
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final StringBuilder named = new StringBuilder();
	private int defined;
	private int definedOutline = -1;
	private boolean optional;
	private int toSkip;
	private int page = 1;
	private int notesCalled;
	private final List<Block> text = new ArrayList<>();
	private List<Block> blocks = text;
	private Block block = new Block();
	private Block called;
	private final List<Note> notes = new ArrayList<>();
	final StringBuilder title = new StringBuilder();
	final StringBuilder author = new StringBuilder();

	Story(byte[] rtf) {
		tokens = new Tokens(rtf);
	}

	List<Block> blocks() {
		return text;
	}

	List<Note> notes() {
		return notes;
	}

	void read() throws UnreadableException {
		boolean begun = false;
		for (Tokens.Kind kind; (kind = tokens.next()) != Tokens.Kind.END;) {
			if (kind != Tokens.Kind.HEX && kind != Tokens.Kind.BYTE)
				flush();
			switch (kind) {
			case OPEN -> open();
			case CLOSE -> {
				if (groups.isEmpty())
					continue;
				close();
			}
			case WORD -> word(tokens.word());
			case SYMBOL -> symbol(tokens.value());
			case HEX, BYTE -> octet(tokens.value());
			case END -> throw new IllegalStateException();
			}
			begun |= kind == Tokens.Kind.OPEN;
			if (begun && groups.isEmpty())
				break;
		}
		flush();
		if (!groups.isEmpty())
			throw new UnreadableException("it is cut off: " + groups.size() + " of its groups never end");
		paragraph();
	}

	private void open() throws UnreadableException {
		if (groups.size() >= Limits.DEPTH)
			throw new UnreadableException("its groups are nested more than " + Limits.DEPTH + " deep");
		groups.push(group);
		group = group.inner();
		optional = false;
		toSkip = 0;
	}

	private void close() {
		if (group.note)
			endNote();
		group = groups.pop();
		optional = false;
		toSkip = 0;
	}

	private void octet(int value) {
		if (toSkip > 0) {
			toSkip--;
			return;
		}
		bytes.write(value);
	}

	/** Puts the bytes seen so far where they belong. */
	private void flush() {
		if (bytes.size() == 0)
			return;
		String words = charsets.isSymbols(group.font) && group.into == Group.Into.TEXT ? "" : bytes.toString(charsets.of(group.font));
		bytes.reset();
		put(words);
	}

	private void put(String words) {
		switch (group.into) {
		case TEXT -> {
			if (group.isShown())
				block.words(words, group.italic);
		}
		case TITLE -> title.append(words);
		case AUTHOR -> author.append(words);
		case CODE -> {
			if (words.strip().matches("(?is)(?:TOC|TOA|INDEX)\\b.*"))
				groups.stream().filter(outer -> outer.field).findFirst().ifPresent(field -> field.table = true);
		}
		case STYLES -> named(words);
		case FONTS, NOWHERE -> {
			// Not text.
		}
		}
	}

	/** Names of styles end with a semicolon. */
	private void named(String words) {
		named.append(words.length() > 200 ? "" : words);
		if (words.endsWith(";")) {
			styles.put(defined, named.toString().replace(";", "").strip());
			outlines.put(defined, definedOutline);
			named.setLength(0);
			defined = 0;
			definedOutline = -1;
		}
	}

	private void symbol(int symbol) {
		switch (symbol) {
		case '*' -> optional = true;
		case '~' -> put(" ");
		case '_' -> put("-");
		case '\\', '{', '}' -> put(String.valueOf((char) symbol));
		case '\n', '\r' -> paragraph();
		default -> {
			// Hints for hyphens and index marks.
		}
		}
	}

	private void word(String word) {
		boolean mayBeLeftOut = optional;
		optional = false;
		Group.Into into = Destinations.of(word, mayBeLeftOut);
		if (into != null) {
			if (group.into != Group.Into.NOWHERE || Destinations.showsAnyway(word))
				group.into = into;
			if (word.equals("fldrslt") && group.table)
				group.into = Group.Into.NOWHERE;
			group.field |= word.equals("field");
			return;
		}
		if (group.into == Group.Into.STYLES || group.into == Group.Into.FONTS)
			definition(word);
		else if (!setting(word) && group.into != Group.Into.NOWHERE)
			content(word);
		else if (word.equals("bin"))
			tokens.skip(tokens.number(0));
	}

	private void definition(String word) {
		switch (word) {
		case "f" -> group.font = tokens.number(0);
		case "fcharset" -> charsets.font(group.font, tokens.number(0));
		case "s" -> defined = tokens.number(0);
		case "outlinelevel" -> definedOutline = tokens.number(-1);
		default -> {
			// How it looks.
		}
		}
	}

	/** Settings that hold from here on. */
	private boolean setting(String word) {
		boolean on = tokens.number(1) != 0;
		switch (word) {
		case "ansicpg" -> charsets.page(tokens.number(1252));
		case "mac" -> charsets.page(10000);
		case "pc" -> charsets.page(437);
		case "pca" -> charsets.page(850);
		case "deff", "f" -> group.font = tokens.number(0);
		case "uc" -> group.unicodeSkip = Math.max(0, Math.min(10, tokens.number(1)));
		case "i" -> group.italic = on;
		case "v" -> group.hidden = on;
		case "deleted" -> group.deleted = on;
		case "plain" -> group.plain();
		case "pard" -> style.clear();
		case "li", "lin" -> style.left = tokens.number(0);
		case "ri", "rin" -> style.right = tokens.number(0);
		case "fi" -> style.first = tokens.number(0);
		case "ls" -> style.list = true;
		case "intbl" -> style.row = true;
		case "outlinelevel" -> style.outline = tokens.number(-1);
		case "s" -> {
			style.name = styles.getOrDefault(tokens.number(0), "");
			style.outline = Math.max(style.outline, outlines.getOrDefault(tokens.number(0), -1));
		}
		case "upr" -> group.twice = true;
		case "pgnstart" -> page = block.isEmpty() && text.isEmpty() ? Math.max(1, tokens.number(1)) : page;
		default -> {
			return false;
		}
		}
		return true;
	}

	private void content(String word) {
		switch (word) {
		case "par" -> paragraph();
		case "line" -> put("\n");
		case "tab", "emspace", "enspace", "qmspace" -> put(" ");
		case "cell", "nestcell" -> put(" ");
		case "row", "nestrow" -> {
			style.row = false;
			paragraph();
			style.row = true;
		}
		case "page", "sect" -> page();
		case "emdash" -> put("—");
		case "endash" -> put("–");
		case "lquote" -> put("‘");
		case "rquote" -> put("’");
		case "ldblquote" -> put("“");
		case "rdblquote" -> put("”");
		case "bullet" -> put("•");
		case "u" -> unicode(tokens.number(0));
		case "footnote" -> beginNote();
		case "bin" -> tokens.skip(tokens.number(0));
		default -> {
			// Everything that only looks.
		}
		}
	}

	/** A character by number; what stands after it is for programs that do not know Unicode. */
	private void unicode(int number) {
		char c = (char) (number < 0 ? number + 65_536 : number);
		if (c >= '\uf000' && c <= '\uf0ff' && charsets.isSymbols(group.font))
			put("");
		else
			put(String.valueOf(c));
		toSkip = group.unicodeSkip;
	}

	private void page() {
		if (called != null)
			return;
		put("\n");
		page++;
		block.page(String.valueOf(page));
	}

	private void paragraph() {
		if (style.row) {
			block.words("\n", false);
			return;
		}
		if (block.isEmpty())
			return;
		style.settle(block);
		blocks.add(block);
		block = new Block();
	}

	private void beginNote() {
		if (called != null || !group.isShown())
			return;
		group.note = true;
		notesCalled++;
		block.call(String.valueOf(notesCalled));
		called = block;
		block = new Block();
		blocks = new ArrayList<>();
	}

	private void endNote() {
		boolean row = style.row;
		style.row = false;
		if (!block.isEmpty())
			blocks.add(block);
		style.row = row;
		notes.add(new Note(String.valueOf(notesCalled), blocks));
		block = called;
		called = null;
		blocks = text;
	}
}
