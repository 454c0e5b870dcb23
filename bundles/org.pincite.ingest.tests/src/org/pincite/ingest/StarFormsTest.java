package org.pincite.ingest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.Test;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.SourceDocument;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Opinions made up at random, printed in every form in which collections mark star pages and footnotes: whatever the form, each word is on its page
 * and each note on that of its call.
 */
public class StarFormsTest {

	/** How a form prints a page and a note. */
	private record Form(String field, String page, String call, String note, String open, String close) {
	}

	private static final List<Form> FORMS = List.of(
			new Form("html_lawbox", "<span class=\"star-pagination\">*%s</span> ", "<sup>[%s]</sup>", "<p>[%s]  %s</p>", "<div>", "<h2>NOTES</h2>"),
			new Form("html_columbia", "<span class=\"star-pagination\">*Page %s</span> ", "<sup id=\"op0-ref-fn%1$s\"><a href=\"#op0-fn%1$s\">%1$s</a></sup>",
					"<div class=\"footnote\" id=\"op0-fn%1$s\"><a href=\"#op0-ref-fn%1$s\">%1$s</a><p>%2$s</p></div>", "<div>", "</div>"),
			new Form("html_anon_2020", "<span class=\"star-pagination\" pagescheme=\"1\" number=\"%1$s\">*%1$s</span> ", "<sup>%s</sup>",
					"<div class=\"footnote\" label=\"%1$s\"><p>%2$s</p></div>", "<div>", "</div>"),
			new Form("xml_harvard", "<page-number citation-index=\"1\" label=\"%1$s\">*%1$s</page-number>", "<footnotemark>%s</footnotemark>",
					"<footnote label=\"%s\"><p>%s</p></footnote>", "<opinion type=\"majority\">", "</opinion>"),
			new Form("html_with_citations", "<a id=\"p%1$s\" href=\"#p%1$s\" data-label=\"%1$s\" data-citation-index=\"1\" class=\"page-label\">*%1$s</a>",
					"<a class=\"footnotemark\" href=\"#footnote_1_%1$s\" id=\"ref_footnote_1_%1$s\">%1$s</a>",
					"<aside class=\"footnote\" data-label=\"%1$s\" id=\"footnote_1_%1$s\"><a href=\"#ref_footnote_1_%1$s\">%1$s</a><p>%2$s</p></aside>",
					"<article class=\"opinion\" data-type=\"majority\">", "</article>"));

	/** A word and the page it stands on. */
	private record Word(String word, String page) {
	}

	@Test
	public void everyWordAndNoteIsOnItsPageInEveryForm() throws UnreadableException {
		Random random = new Random(3);
		for (Form form : FORMS)
			for (int round = 0; round < 40; round++)
				check(form, random);
	}

	private static void check(Form form, Random random) throws UnreadableException {
		List<Word> words = new ArrayList<>();
		List<Word> notes = new ArrayList<>();
		StringBuilder html = new StringBuilder("<p>");
		StringBuilder bodies = new StringBuilder();
		int page = 100 + random.nextInt(800);
		for (int i = 0; i < 60 + random.nextInt(200); i++) {
			if (i == 0 || random.nextInt(30) == 0)
				html.append(form.page().formatted(String.valueOf(++page)));
			String word = "word" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26);
			html.append(word);
			words.add(new Word(word, String.valueOf(page)));
			if (random.nextInt(25) == 0) {
				String label = String.valueOf(notes.size() + 1);
				html.append(form.call().formatted(label));
				bodies.append(form.note().formatted(label, "note number " + label + " says so."));
				notes.add(new Word(label, String.valueOf(page)));
			}
			html.append(random.nextInt(40) == 0 ? "</p><p>" : " ");
		}
		html.append("</p>");
		boolean inside = form.close().startsWith("</");
		String whole = form.open() + html + (inside ? bodies + form.close() : notes.isEmpty() ? "" : form.close() + bodies);
		ObjectNode record = JsonNodeFactory.instance.objectNode();
		record.put("resource_uri", "https://www.courtlistener.com/api/rest/v3/opinions/1/").put("plain_text", "").put(form.field(), whole);
		SourceDocument read = Golden.read("record.json", record.toString().getBytes(StandardCharsets.UTF_8)).getFirst();
		String text = read.text().value();
		int at = 0;
		for (Word word : words) {
			at = text.indexOf(word.word(), at);
			assertTrue(form.field() + " lost " + word, at >= 0);
			assertEquals(form.field() + " " + word + " in " + whole, word.page(), page(read, at));
			at += word.word().length();
		}
		List<Mark> found = read.marks().stream().filter(mark -> mark.kind() == MarkKind.FOOTNOTE).toList();
		assertEquals(form.field() + " notes of " + whole, notes.stream().map(Word::word).toList(), found.stream().map(Mark::label).toList());
		for (int i = 0; i < found.size(); i++)
			assertEquals(form.field() + " note " + notes.get(i), notes.get(i).page(), page(read, found.get(i).start()));
		assertEquals(form.field() + " calls", notes.stream().map(Word::word).toList(),
				read.marks().stream().filter(mark -> mark.kind() == MarkKind.FOOTNOTE_CALL).map(Mark::label).toList());
	}

	private static String page(SourceDocument read, int at) {
		return read.marks().stream().filter(mark -> mark.kind() == MarkKind.PAGE && mark.start() <= at && at < mark.end()).map(Mark::label).findFirst().orElse(null);
	}
}
