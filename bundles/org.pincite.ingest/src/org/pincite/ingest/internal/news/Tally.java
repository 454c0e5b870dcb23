package org.pincite.ingest.internal.news;

/**
 * What stands in an element, itself included. Lengths are widths: code units with runs of white space as one, an ideograph or syllable as {@link Survey#WIDE}, so that one threshold
 * serves all scripts.
 */
final class Tally {
	private static final int SMALL = 60;
	double text;
	/** Text in links to other pages; links within the page count less. */
	double linked;
	/** All text in links. */
	double anchored;
	/** Text of blocks that read like sentences, without their links. */
	double prose;
	/** The same, that in lists counted for less: what most of it stands in is where the article is. */
	double weight;
	double headings;
	double items;
	int paragraphs;
	/** Paragraphs that are children of the element, or loose text of its own; not added up. */
	int own;
	/** True if the element is a paragraph itself, whatever it is called; not added up. */
	boolean leaf;
	/** True if text was left out of the element; not added up. */
	boolean lost;
	int links;
	/** Links and buttons to answer a reader. */
	int replies;
	/** Headings that are links to other pages. */
	int teasers;
	int images;
	int controls;
	int listItems;
	int elements;
	int data;

	/** True if there is neither text nor a picture. */
	boolean isEmpty() {
		return text == 0 && images == 0;
	}

	/** True if there are so few elements that looking at the text of each of them costs nothing. */
	boolean isSmall() {
		return elements < SMALL;
	}

	/** The share of the text that stands in links. */
	double linkShare() {
		return text == 0 ? 0 : linked / text;
	}

	/** The same for links of all kinds. */
	double anchoredShare() {
		return text == 0 ? 0 : anchored / text;
	}

	double proseShare() {
		return text == 0 ? 0 : prose / text;
	}

	/** True for a paragraph, alone in as many boxes as may be. */
	boolean isParagraph() {
		return leaf || paragraphs == 1 && proseShare() > 0.9;
	}

	/** True if hardly anything but headings is in it. */
	boolean isHeading() {
		return text > 0 && headings >= text * 0.9;
	}

	/** True if hardly anything but lists is in it. */
	boolean isList() {
		return text > 0 && items >= text * 0.9;
	}

	void add(Tally other, int sign) {
		text += sign * other.text;
		anchored += sign * other.anchored;
		linked += sign * other.linked;
		prose += sign * other.prose;
		weight += sign * other.weight;
		headings += sign * other.headings;
		items += sign * other.items;
		paragraphs += sign * other.paragraphs;
		replies += sign * other.replies;
		links += sign * other.links;
		teasers += sign * other.teasers;
		images += sign * other.images;
		controls += sign * other.controls;
		listItems += sign * other.listItems;
		elements += sign * other.elements;
		data += sign * other.data;
	}
}
