import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts to read: real opinions of a folder, or made-up ones with as many citations. */
final class Opinions {

	private static final String FIELD = "\"plain_text\": \"";
	private static final String[] WORDS = { "the", "court", "of", "appeals", "held", "that", "petitioner", "was", "not", "entitled", "to", "relief", "because", "record",
			"evidence", "statute", "did", "permit", "a", "finding", "in", "which", "district", "judge", "error", "on", "review", "claim", "and", "substantial" };
	private static final String[] NAMES = { "Anim", "Romilus", "Mendez", "Garcia", "Holder", "Ashcroft", "Mukasey", "Lopez", "Santos", "Walsh", "Grant", "Feeney", "Correia", "Walker" };
	private static final String[] CITES = { "See %1$s v. %2$s, %3$d F.3d %4$d, %5$d (1st Cir. 2004). ", "Id. at %5$d. ", "%1$s, %3$d F.3d at %5$d. ",
			"%1$s v. %2$s, %3$d U.S. %4$d, %5$d, 109 S. Ct. %4$d, 103 L. Ed. 2d %4$d (1989). ", "8 U.S.C. \u00a7 1158(b)(1)(B)(i). ", "See 8 C.F.R. \u00a7\u00a7 208.13(a), 1208.16(b). ",
			"Matter of %1$s, 24 I. & N. Dec. %4$d, %5$d (BIA 2007) (quoting %2$s, %3$d F.2d at %5$d). " };

	private Opinions() {
	}

	/** The plain texts below a folder: text files, and records with a field {@code plain_text}. */
	static List<String> of(String folder) {
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			for (Path f : files.filter(Files::isRegularFile).sorted().toList()) {
				String name = f.getFileName().toString();
				if (name.endsWith(".txt"))
					texts.add(Files.readString(f));
				else if (name.endsWith(".json"))
					texts.add(field(Files.readString(f)));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		texts.removeIf(t -> t.length() < 200);
		return texts;
	}

	private static String field(String json) {
		int p = json.indexOf(FIELD);
		StringBuilder s = new StringBuilder();
		for (int i = p < 0 ? json.length() : p + FIELD.length(); i < json.length() && json.charAt(i) != '"'; i++) {
			char ch = json.charAt(i);
			if (ch == '\\') {
				ch = json.charAt(++i);
				if (ch == 'u') {
					ch = (char) Integer.parseInt(json.substring(i + 1, i + 5), 16);
					i += 4;
				} else
					ch = ch == 'n' ? '\n' : ch == 't' ? '\t' : ch == 'r' || ch == 'f' ? ' ' : ch;
			}
			s.append(ch);
		}
		return s.toString();
	}

	/** Made-up opinions of some 25,000 characters, one citation to every 30 words; always the same. */
	static List<String> made(int count) {
		Random random = new Random(8);
		List<String> texts = new ArrayList<>();
		for (int k = 0; k < count; k++) {
			StringBuilder s = new StringBuilder();
			while (s.length() < 25_000) {
				for (int i = 0; i < 30; i++)
					s.append(WORDS[random.nextInt(WORDS.length)]).append(i == 29 ? ". " : i % 12 == 11 ? "\n" : " ");
				int page = 1 + random.nextInt(900);
				s.append(String.format(CITES[random.nextInt(CITES.length)], NAMES[random.nextInt(NAMES.length)], NAMES[random.nextInt(NAMES.length)], 100 + random.nextInt(400), page,
						page + random.nextInt(20)));
			}
			texts.add(s.toString());
		}
		return texts;
	}

	static String repeated(String text, int chars) {
		return text.repeat(chars / text.length() + 1).substring(0, chars);
	}

	/** Decisions that are all different: 50,000 in two million characters. */
	static String authorities(int chars) {
		StringBuilder s = new StringBuilder(chars);
		for (int i = 0; s.length() < chars - 60; i++)
			s.append("N").append(i).append(" v. M").append(i).append(", ").append(1 + i % 900).append(" F.2d ").append(1 + i / 900).append(" (1980). ");
		return s.toString();
	}

	/** As many different decisions, and then a short form and a supra of each. */
	static String shortForms(int chars) {
		StringBuilder s = new StringBuilder(chars);
		int n = 0;
		for (; s.length() < chars / 3; n++)
			s.append("N").append(n).append(" v. M").append(n).append(", ").append(1 + n % 900).append(" F.2d ").append(1 + n / 900).append(" (1980). ");
		for (int i = 0; s.length() < chars - 60; i = (i + 1) % n)
			s.append("N").append(i).append(", ").append(1 + i % 900).append(" F.2d at ").append(1 + i / 900).append(". M").append(i).append(", supra, at 5. ");
		return s.toString();
	}

	/** Decisions that share names and volumes, with references that could mean any of them. */
	static String namesakes(int chars) {
		StringBuilder s = new StringBuilder(chars);
		for (int i = 0; s.length() < chars - 100; i++)
			s.append("Smith v. Jones, 1 F.2d ").append(1 + i).append(" (1980). Smith, supra. Jones, 1 F.2d at ").append(2 + i).append(". Smith at 5. ");
		return s.toString();
	}
}
