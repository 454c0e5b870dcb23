package org.pincite.brief.internal.gate;

import java.util.ArrayList;
import java.util.List;

import org.pincite.brief.CitationRun;
import org.pincite.brief.Inline;
import org.pincite.brief.TextRun;
import org.pincite.vault.firewall.Treated;

/** Replaces characters of a paragraph that may run through several of its pieces. */
final class Runs {

	private Runs() {
	}

	/** True if a span touches a citation. */
	static boolean inCitation(List<Inline> content, int start, int end) {
		int at = 0;
		for (Inline inline : content) {
			int next = at + inline.text().length();
			if (inline instanceof CitationRun && at < end && start < next)
				return true;
			at = next;
		}
		return false;
	}

	/** @param finds not overlapping, in order, none in a citation; each replacement takes the face of the first character it replaces */
	static List<Inline> replaced(List<Inline> content, List<Treated> finds) {
		List<Inline> done = new ArrayList<>(content.size());
		int at = 0;
		for (Inline inline : content) {
			if (inline instanceof TextRun run)
				done.add(new TextRun(text(run.text(), at, finds), run.face()));
			else
				done.add(inline);
			at += inline.text().length();
		}
		return done;
	}

	private static String text(String text, int offset, List<Treated> finds) {
		StringBuilder done = new StringBuilder(text.length());
		int at = 0;
		for (Treated treated : finds) {
			int start = treated.find().start() - offset;
			int end = treated.find().end() - offset;
			if (end <= 0 || start >= text.length())
				continue;
			if (start >= 0) {
				done.append(text, at, start).append(treated.replacement());
				if (treated.replacement().endsWith(".") && end < text.length() && text.charAt(end) == '.')
					end++;
			}
			at = Math.min(text.length(), end);
		}
		return done.append(text, Math.min(at, text.length()), text.length()).toString();
	}
}
