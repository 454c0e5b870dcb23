package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pincite.brief.Block;
import org.pincite.brief.Face;
import org.pincite.brief.Paragraph;
import org.pincite.brief.Paragraph.Setting;
import org.pincite.brief.TextRun;
import org.pincite.brief.internal.Messages;
import org.pincite.matter.Brief;
import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;

/** The pages around the text: cover, signature, certificate. */
final class OuterPages {
	private final Composition composition;

	OuterPages(Composition composition) {
		this.composition = composition;
	}

	List<Block> cover(String title) {
		List<Block> blocks = new ArrayList<>();
		Caption caption = Caption.of(composition.text(caption()));
		String number = caption.number() == null ? Messages.get("brief.number") : caption.number();
		composition.forum.lines("number").forEach(line -> add(line.replace("{number}", number), Face.PLAIN, blocks));
		rule(blocks);
		composition.forum.lines("court").forEach(line -> add(line, Face.BOLD, blocks));
		rule(blocks);
		composition.forum.lines("proceeding.above").forEach(line -> add(line, Face.PLAIN, blocks));
		parties(caption, blocks);
		rule(blocks);
		composition.forum.lines("proceeding").forEach(line -> add(line, Face.PLAIN, blocks));
		if (!composition.forum.lines("proceeding").isEmpty())
			rule(blocks);
		add(title, Face.BOLD, blocks);
		rule(blocks);
		counsel().forEach(name -> add(name, Face.PLAIN, blocks));
		return blocks;
	}

	private void parties(Caption caption, List<Block> blocks) {
		caption.lines().forEach(line -> add(line, Face.PLAIN, blocks));
		if (caption.first() == null)
			return;
		boolean two = !composition.forum.lines("party.second").isEmpty();
		add(caption.first() + ",", Face.BOLD, blocks);
		composition.forum.lines("party.first").forEach(role -> add(role + (two ? "," : ""), Face.ITALIC, blocks));
		if (two) {
			add("v.", Face.PLAIN, blocks);
			add(caption.second() + ",", Face.BOLD, blocks);
			composition.forum.lines("party.second").forEach(role -> add(role + ".", Face.ITALIC, blocks));
		}
	}

	private static void add(String line, Face face, List<Block> blocks) {
		blocks.add(new Paragraph(Setting.COVER, List.of(new TextRun(line, face))));
	}

	/** The head of a brief without a cover. */
	List<Block> head(String title) {
		return List.of(Paragraph.of(Setting.TITLE, title));
	}

	/** @param words number of words that the certificate states */
	List<Block> closing(int words) {
		List<Block> blocks = new ArrayList<>();
		for (String line : composition.forum.lines("signature"))
			signed(line, words, blocks);
		if (!composition.forum.lines("certificate").isEmpty()) {
			blocks.add(Paragraph.of(Setting.TITLE, composition.forum.lines("certificate.title").getFirst()));
			for (String line : composition.forum.lines("certificate"))
				signed(line, words, blocks);
		}
		return blocks;
	}

	private void signed(String line, int words, List<Block> blocks) {
		if (line.equals("{counsel}") && counsel().isEmpty())
			return;
		String names = counsel().isEmpty() ? Messages.get("brief.counsel") : String.join(", ", counsel());
		String text = line.replace("{counsel}", names).replace("{words}", String.format(Locale.US, "%,d", words)).replace("{size}",
				String.valueOf(composition.forum.fontSize()));
		blocks.add(new Paragraph(Setting.LINE, List.of(TextRun.plain(text))));
	}

	private String caption() {
		String caption = composition.matter.getCaption();
		return caption == null || caption.isBlank() ? String.valueOf(composition.matter.getTitle()) : caption;
	}

	private List<String> counsel() {
		return composition.matter.getPeople().stream().filter(p -> p.getRole() == PersonRole.COUNSEL).map(Person::getName)
				.filter(n -> n != null && !n.isBlank()).map(composition::text)
				.filter(OuterPages::isName).toList();
	}

	/** Puts a rule under the last line. */
	private static void rule(List<Block> blocks) {
		if (!blocks.isEmpty() && blocks.getLast() instanceof Paragraph last)
			blocks.set(blocks.size() - 1, new Paragraph(Setting.COVER_RULED, last.content()));
	}

	/** A pseudonym such as "counsel" is no name to sign with. */
	private static boolean isName(String text) {
		return text.chars().anyMatch(Character::isUpperCase);
	}

	static String title(Brief brief) {
		return brief.getTitle() == null ? "" : brief.getTitle().strip();
	}
}
