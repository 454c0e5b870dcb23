package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.pincite.brief.Block;
import org.pincite.brief.Inline;
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
		lines("number", blocks);
		lines("court", blocks);
		rule(blocks);
		lines("proceeding.above", blocks);
		for (String line : composition.text(caption()).split("\\R"))
			if (!line.isBlank())
				blocks.add(Paragraph.of(Setting.COVER, line.strip()));
		rule(blocks);
		lines("proceeding", blocks);
		rule(blocks);
		blocks.add(Paragraph.of(Setting.COVER_RULED, title));
		for (String name : counsel())
			blocks.add(Paragraph.of(Setting.COVER, name));
		lines("counsel", blocks);
		return blocks;
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
		String names = counsel().isEmpty() ? Messages.get("brief.counsel") : String.join(", ", counsel());
		String text = line.replace("{counsel}", names).replace("{words}", String.format(java.util.Locale.US, "%,d", words)).replace("{size}",
				String.valueOf(composition.forum.fontSize()));
		blocks.add(new Paragraph(Setting.LINE, List.<Inline>of(TextRun.plain(text))));
	}

	private String caption() {
		String caption = composition.matter.getCaption();
		return caption == null || caption.isBlank() ? String.valueOf(composition.matter.getTitle()) : caption;
	}

	private List<String> counsel() {
		return composition.matter.getPeople().stream().filter(p -> p.getRole() == PersonRole.COUNSEL).map(Person::getName)
				.filter(n -> n != null && !n.isBlank()).map(composition::text).collect(Collectors.toList());
	}

	private void lines(String text, List<Block> blocks) {
		composition.forum.lines(text).forEach(line -> blocks.add(Paragraph.of(Setting.COVER, line)));
	}

	/** Puts a rule under the last line. */
	private static void rule(List<Block> blocks) {
		if (!blocks.isEmpty() && blocks.getLast() instanceof Paragraph last)
			blocks.set(blocks.size() - 1, new Paragraph(Setting.COVER_RULED, last.content()));
	}

	static String title(Brief brief) {
		return brief.getTitle() == null ? "" : brief.getTitle().strip();
	}
}
