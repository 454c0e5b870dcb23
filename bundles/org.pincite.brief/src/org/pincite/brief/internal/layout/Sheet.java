package org.pincite.brief.internal.layout;

import org.pincite.brief.Block;
import org.pincite.brief.BlockQuote;
import org.pincite.brief.Face;
import org.pincite.brief.ForumProfile;
import org.pincite.brief.Heading;
import org.pincite.brief.Paragraph;
import org.pincite.brief.Paragraph.Setting;

/** The page and the paragraph styles of one forum: letter paper, margins of an inch, Times New Roman. Lengths in twips. */
public final class Sheet {
	public static final int INCH = 1440;
	public static final int POINT = 20;
	public static final int PAGE_WIDTH = 17 * INCH / 2;
	public static final int PAGE_HEIGHT = 11 * INCH;
	public static final int MARGIN = INCH;
	/** Distance of the page number from the paper's edge. */
	public static final int FOOT = INCH / 2;
	public static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
	public static final int TEXT_HEIGHT = PAGE_HEIGHT - 2 * MARGIN;
	public static final int HALF_INCH = INCH / 2;
	/** Room at the right of the tables that only page numbers enter. */
	public static final int NUMBER_COLUMN = INCH;

	private final int size;
	private final int single;
	private final Style body;

	public Sheet(ForumProfile forum) {
		size = forum.fontSize();
		single = (size + (size + 3) / 6) * POINT; // about 115 %, in whole points: 14 for 12, 17 for 14
		body = forum.doubleSpaced() ? Style.of(2 * size * POINT, 0) : Style.of(single, size * POINT / 2);
	}

	/** Type size in points. */
	public int size() {
		return size;
	}

	/** Type size in twips. */
	public int sizeTwips() {
		return size * POINT;
	}

	/** Height of a single-spaced line. */
	public int single() {
		return single;
	}

	public Style body() {
		return body.indented(0, 0, HALF_INCH);
	}

	public Style blockQuote() {
		return Style.of(single, size * POINT / 2).indented(INCH, INCH, 0);
	}

	public Style note() {
		return Style.of(single, 0);
	}

	public Style heading(int level) {
		Style style = Style.of(single, (body.line() > single ? size : 2 * size) * POINT / 2).keep().in(Face.BOLD);
		return level == 1 ? style.center() : style.indented((level - 1) * HALF_INCH, HALF_INCH, -HALF_INCH);
	}

	public Style paragraph(Setting setting) {
		return switch (setting) {
		case BODY -> body();
		case CONTINUED -> body;
		case LINE -> Style.of(single, single / 2);
		case COVER -> Style.of(single, single / 2).center();
		case COVER_RULED -> Style.of(single, 5 * single / 2).center().underRule();
		case TITLE -> Style.of(single, single).center().keep().in(Face.BOLD);
		};
	}

	public Style tableTitle() {
		return paragraph(Setting.TITLE);
	}

	/** Style of a block, without regard to what follows. */
	public Style style(Block block) {
		return switch (block) {
		case Heading heading -> heading(heading.level());
		case BlockQuote quote -> blockQuote();
		case Paragraph paragraph -> paragraph(paragraph.setting());
		};
	}

	/** Space after a block: more than its style's before a heading, a quotation set off, or what closes the brief. {@code next} may be null. */
	public int after(Block block, Block next) {
		int usual = style(block).after();
		return switch (next) {
		case null -> usual;
		case Heading heading -> Math.max(usual, size * POINT);
		case BlockQuote quote -> Math.max(usual, size * POINT / 2);
		case Paragraph p -> p.setting() == Setting.LINE && !isLine(block) ? Math.max(usual, 2 * size * POINT) : usual;
		};
	}

	/** Whether a block stays with the next beyond what its style says: a signature block is not torn apart. {@code next} may be null. */
	public boolean keepsWithNext(Block block, Block next) {
		return style(block).keepNext() || isLine(block) && next instanceof Paragraph p && p.setting() == Setting.LINE;
	}

	private static boolean isLine(Block block) {
		return block instanceof Paragraph p && (p.setting() == Setting.LINE || p.setting() == Setting.TITLE);
	}

	/** Style of an entry of the table of contents. */
	public Style contents(int level) {
		int left = level == 1 ? 0 : (level - 1) * HALF_INCH;
		return Style.of(single, single / 2).indented(left, NUMBER_COLUMN, level == 1 ? 0 : -HALF_INCH);
	}

	public Style groupTitle() {
		return Style.of(single, single / 2).keep().in(Face.BOLD);
	}

	public Style authority() {
		return Style.of(single, single / 2).indented(HALF_INCH, NUMBER_COLUMN, -HALF_INCH);
	}
}
