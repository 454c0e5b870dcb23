package org.pincite.citator.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.pincite.citator.Flag;
import org.pincite.citator.internal.Cues.Found;

/** Ties the cues of a text to the citations that they are about. */
final class CueReader {
	/** An authority further away than this, in UTF-16 code units, is not what a cue is about. */
	private static final int NEAR = 120;
	/** Support is claimed more lightly than it is denied, so the authority has to stand nearer. */
	private static final int NEARER = 60;
	private static final Pattern HISTORY_GAP = Pattern.compile("(?:\\s*\\([^()]{0,200}\\)){0,3}[\\s,;]*(?:and )?");

	private final String text;
	private final String folded;
	private final Sentences sentences;
	private final List<Cite> cites;
	private final List<Shown> shown = new ArrayList<>();

	CueReader(String text, String folded, Sentences sentences, List<Cite> cites) {
		this.text = text;
		this.folded = folded;
		this.sentences = sentences;
		this.cites = cites;
	}

	List<Shown> shown() {
		if (!cites.isEmpty())
			Cues.standard().in(folded).forEach(this::read);
		return shown;
	}

	private void read(Found found) {
		int sentence = sentences.at(found.start());
		Cue.Reach reach = found.cue().reach();
		if (reach == Cue.Reach.TRAP || within(found))
			return;
		if (reach != Cue.Reach.HISTORY && Guards.cancelled(folded, sentences.start(sentence), found.start()))
			return;
		int next = firstFrom(found.start());
		switch (reach) {
		case HISTORY -> history(found, sentence, next);
		case BEFORE -> add(found, before(found, sentence, next) != null ? before(found, sentence, next)
				: after(found, sentence, next, NEARER), sentence);
		case AFTER -> add(found, after(found, sentence, next, found.cue().treatment().negative() ? NEAR : NEARER), sentence);
		case NEXT -> next(found, sentence, next);
		case INSIDE -> {
			for (int i = next; i < cites.size() && cites.get(i).core() < found.end(); i++)
				add(found, cites.get(i), sentence);
		}
		case TRAP -> throw new IllegalStateException("traps were left out");
		}
	}

	/** Words of a case name or of a citation's court and year are no cue. */
	private boolean within(Found found) {
		int at = firstFrom(found.start());
		return at < cites.size() && cites.get(at).start() <= found.start()
				|| at > 0 && cites.get(at - 1).end() > found.start();
	}

	/** Index of the first citation whose core begins at or after a position. */
	private int firstFrom(int position) {
		int low = 0;
		int high = cites.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (cites.get(middle).core() < position)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	private void history(Found found, int sentence, int next) {
		Cite cited = next == 0 ? null : cites.get(next - 1);
		if (cited == null || cited.bare() || found.start() - cited.end() > NEAR || found.start() < cited.end()
				|| !HISTORY_GAP.matcher(folded).region(cited.end(), found.start()).matches())
			return;
		Cite by = next < cites.size() ? cites.get(next) : null;
		boolean near = by != null && by.start() - found.end() <= NEAR && sentences.at(by.core()) == sentence
				&& by.signal() == null && !by.authority().equals(cited.authority())
				&& found.cue().treatment().flag() != Flag.BLUE && folded.substring(found.end(), Math.max(found.end(), by.start())).indexOf(';') < 0;
		add(found, cited, near ? by.authority() : null, sentence);
	}

	private Cite before(Found found, int sentence, int next) {
		Cite cite = next == 0 ? null : cites.get(next - 1);
		return cite != null && cite.core() >= sentences.start(sentence) && found.start() - cite.end() <= NEAR ? cite
				: null;
	}

	private Cite after(Found found, int sentence, int next, int near) {
		Cite cite = next < cites.size() ? cites.get(next) : null;
		if (cite == null || cite.start() < found.end() && !cite.bare() || cite.start() - found.end() > near
				|| cite.core() >= sentences.end(sentence) || closed(found.end(), cite.start()))
			return null;
		return found.cue().treatment().negative() && cite.signal() != null ? null : cite;
	}

	/** True if a parenthesis that is open at {@code from} is closed before {@code to}. */
	private boolean closed(int from, int to) {
		int depth = 0;
		for (int i = from; i < to; i++) {
			depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
			if (depth < 0)
				return true;
		}
		return false;
	}

	private void next(Found found, int sentence, int next) {
		Cite cite = after(found, sentence, next, NEAR);
		int following = sentence + 1;
		if (cite == null && next < cites.size() && following < sentences.count()) {
			Cite first = cites.get(next);
			boolean begins = first.start() - sentences.start(following) <= 8 && first.core() < sentences.end(following);
			boolean plain = first.signal() == null || first.signal().equals("see");
			cite = begins && plain && first.core() >= sentences.start(following) && !Keys.law(first.authority()) ? first
					: null;
		}
		add(found, cite, sentence);
	}

	private void add(Found found, Cite cite, int sentence) {
		if (cite != null)
			add(found, cite, speaker(found, cite), sentence);
	}

	/** In {@code A v. B, 1 F.3d 2 (overruling C v. D)} it is A v. B that overrules. */
	private String speaker(Found found, Cite cite) {
		int from = Math.max(0, found.start() - 200);
		int open = from + text.substring(from, found.start()).lastIndexOf('(');
		if (open < from || closed(open + 1, found.start()))
			return null;
		Cite speaker = null;
		for (int i = firstFrom(open) - 1; i >= 0 && speaker == null; i--)
			if (!cites.get(i).bare() && open - cites.get(i).end() >= 0 && open - cites.get(i).end() <= 60)
				speaker = cites.get(i);
			else if (open - cites.get(i).end() > 60)
				break;
		return speaker == null || speaker.authority().equals(cite.authority()) ? null : speaker.authority();
	}

	private void add(Found found, Cite cite, String by, int sentence) {
		if (found.cue().treatment().negative() && Keys.law(cite.authority()))
			return;
		int start = Math.min(sentences.start(sentence), cite.start());
		int end = Math.max(sentences.end(sentence), sentences.end(sentences.at(cite.core())));
		shown.add(Shown.within(text, cite.authority(), by, found.cue().treatment(), cite.signal(), start, end,
				found.start()));
	}
}
