package org.pincite.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.pincite.brief.Paragraph.Setting;

/** Makes briefs of random words, citations, quotations and footnotes: the same for the same seed. */
public final class RandomBriefs {
	private static final String[] WORDS = ("the of and to in that is was for asylum court applicant government disclosure confidentiality petition "
			+ "Board Attorney General record fear persecution well-founded country officials file office first affidavit sufficient "
			+ "regulation \u00A7\u00A7 208.6 and 1208.6, however, therefore; (a)(1)(B) 1997\u201399 non-refoulement \u201Creasonable possibility\u201D "
			+ "client\u2019s government's A.R. 212. credible\u2014and unrebutted\u2014testimony I. W. Mr. 42 \u00A7 1158(b)(1)(B)(i) and/or Caf\u00E9 Jos\u00E9 VAWA "
			+ "https://www.example.gov/pii [sic] e.g., 50-50 TV AV WA fi fl ffi Tyre \u2018so\u2019 \u2026 \u00BFpor qu\u00E9?").split(" ");
	private static final String[] NAMES = { "Anim", "Mukasey", "Holder", "Kucana", "Elias-Zacarias", "Owino", "Avalos", "Yates", "Wong", "Lin",
			"Garc\u00EDa", "O\u2019Brien" };

	private final Random random;
	private final ForumProfile forum;
	private final List<AuthorityEntry> authorities = new ArrayList<>();
	private final List<Footnote> notes = new ArrayList<>();
	private boolean footnotes;

	private RandomBriefs(long seed, ForumProfile forum) {
		this.random = new Random(seed);
		this.forum = forum;
	}

	/** A brief of the given number of blocks. */
	public static BriefDocument of(long seed, String forum, int blocks, boolean footnotes) {
		RandomBriefs briefs = new RandomBriefs(seed, Forums.standard().byId(forum).orElseThrow());
		briefs.footnotes = footnotes;
		return briefs.document(blocks);
	}

	private BriefDocument document(int blocks) {
		for (int i = 0; i < 12; i++)
			authorities.add(authority(i));
		List<Block> body = new ArrayList<>();
		body.add(new Heading(1, "", List.of(TextRun.plain("Argument"))));
		for (int i = 0; i < blocks; i++)
			body.add(block());
		List<Block> cover = List.of(Paragraph.of(Setting.COVER_RULED, "No. 1"), Paragraph.of(Setting.COVER, "Brief"));
		List<Block> closing = List.of(Paragraph.of(Setting.LINE, "Respectfully submitted,"), Paragraph.of(Setting.TITLE, "CERTIFICATE"),
				Paragraph.of(Setting.LINE, words(40)));
		return new BriefDocument("Brief", forum, cover, true, true, body, closing, notes, authorities, List.of());
	}

	private AuthorityEntry authority(int i) {
		AuthorityGroup group = AuthorityGroup.values()[random.nextInt(AuthorityGroup.values().length)];
		String name = NAMES[random.nextInt(NAMES.length)] + " v. " + NAMES[i];
		String cite = ", " + (100 + i) + " F.3d " + random.nextInt(999) + " (4th Cir. 2008)";
		return new AuthorityEntry("k" + i, group, List.of(new TextRun(name, Face.ITALIC), TextRun.plain(cite)), name + cite, name.toLowerCase());
	}

	private Block block() {
		int kind = random.nextInt(12);
		if (kind == 0)
			return new Heading(1 + random.nextInt(3), random.nextBoolean() ? "IV." : "", List.of(TextRun.plain(words(2 + random.nextInt(25)))));
		if (kind == 1)
			return new BlockQuote(List.of(TextRun.plain(words(50 + random.nextInt(80)))));
		return new Paragraph(kind == 2 ? Setting.CONTINUED : Setting.BODY, content(random.nextInt(8)));
	}

	private List<Inline> content(int citations) {
		List<Inline> content = new ArrayList<>();
		content.add(TextRun.plain(words(3 + random.nextInt(40)) + " "));
		for (int i = 0; i < citations; i++) {
			content.add(citation());
			if (footnotes && random.nextInt(6) == 0)
				content.add(note());
			content.add(new TextRun(" " + words(1 + random.nextInt(60)) + " ", random.nextInt(5) == 0 ? Face.BOLD : Face.PLAIN));
		}
		content.add(TextRun.plain(words(3) + "."));
		return content;
	}

	private CitationRun citation() {
		AuthorityEntry entry = authorities.get(random.nextInt(authorities.size()));
		return switch (random.nextInt(3)) {
		case 0 -> new CitationRun(entry.key(), CitationForm.FULL, entry.title());
		case 1 -> new CitationRun(entry.key(), CitationForm.SHORT,
				List.of(new TextRun(entry.title().getFirst().text().split(" ")[0], Face.ITALIC), TextRun.plain(", 535 F.3d at 255")));
		default -> new CitationRun(entry.key(), CitationForm.ID, List.of(new TextRun("Id.", Face.ITALIC), TextRun.plain(" at 25")));
		};
	}

	private NoteCall note() {
		List<Inline> content = new ArrayList<>(List.of(TextRun.plain(words(5 + random.nextInt(30)) + " "), citation(), TextRun.plain(".")));
		notes.add(new Footnote(notes.size() + 1, content));
		return new NoteCall(notes.size());
	}

	private String words(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++)
			text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
		return text.toString();
	}
}
