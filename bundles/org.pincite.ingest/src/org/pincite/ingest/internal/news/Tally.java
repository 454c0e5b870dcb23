package org.pincite.ingest.internal.news;

/**
 * What stands in an element, itself included. Lengths are widths: code units with runs of white space as one, an ideograph or syllable as {@link Survey#WIDE}, so that one threshold
 * serves all scripts.
 */
final class Tally {
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
	int links;
	/** Links and buttons to answer a reader. */
	int replies;
	int images;
	int controls;
	int listItems;
	int elements;
	int data;

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
		images += sign * other.images;
		controls += sign * other.controls;
		listItems += sign * other.listItems;
		elements += sign * other.elements;
		data += sign * other.data;
	}
}
