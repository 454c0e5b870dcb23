package org.pincite.brief.internal.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pincite.brief.Block;
import org.pincite.brief.BlockQuote;
import org.pincite.brief.BriefDocument;
import org.pincite.brief.Footnote;
import org.pincite.brief.Heading;
import org.pincite.brief.IdentityFind;
import org.pincite.brief.Inline;
import org.pincite.brief.Paragraph;
import org.pincite.vault.firewall.Cleared;
import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.IdentityGate;
import org.pincite.vault.firewall.Treated;

/**
 * The way of a brief out of the vault. Every text of the matter passes here while the brief is composed, and the composed brief once more, because
 * what was harmless in pieces may be somebody's name when it stands together. Remembers what it found.
 */
public final class BriefGate {
	private final IdentityGate gate;
	private final Map<String, IdentityFind> finds = new LinkedHashMap<>();

	public BriefGate(IdentityGate gate) {
		this.gate = gate;
	}

	/** A text of the matter as it may go out. */
	public Cleared clear(String text) {
		Cleared cleared = gate.clear(text);
		cleared.finds().forEach(treated -> remember(treated, text));
		return cleared;
	}

	private void remember(Treated treated, String text) {
		String context = treated.find().context(text);
		finds.putIfAbsent(treated.find().kind() + context, new IdentityFind(treated, context));
	}

	/** Everything found so far, each once, in the order of the brief. */
	public List<IdentityFind> finds() {
		return List.copyOf(finds.values());
	}

	/** The brief with what only showed when its parts were put together replaced too. Citations stay: they name the law. */
	public BriefDocument clear(BriefDocument document) {
		List<Footnote> notes = document.notes().stream().map(note -> new Footnote(note.number(), inlines(note.content()))).toList();
		return new BriefDocument(clear(document.title()).text(), document.forum(), blocks(document.cover()), document.contents(), document.tableOfAuthorities(),
				blocks(document.body()), blocks(document.closing()), notes, document.authorities(), document.problems());
	}

	private List<Block> blocks(List<Block> blocks) {
		List<Block> cleared = new ArrayList<>(blocks.size());
		for (Block block : blocks) {
			List<Inline> content = inlines(block.content());
			cleared.add(content == block.content() ? block : switch (block) {
			case Heading heading -> new Heading(heading.level(), heading.number(), content);
			case Paragraph paragraph -> new Paragraph(paragraph.setting(), content);
			case BlockQuote quote -> new BlockQuote(content);
			});
		}
		return cleared;
	}

	private List<Inline> inlines(List<Inline> content) {
		String text = Inline.plain(content);
		List<Treated> replaced = new ArrayList<>();
		for (Find find : gate.finds(text)) {
			Treated treated = gate.treat(find);
			if (!Runs.inCitation(content, find.start(), find.end())) {
				remember(treated, text);
				if (treated.replaced())
					replaced.add(treated);
			}
		}
		return replaced.isEmpty() ? content : Runs.replaced(content, replaced);
	}
}
