package org.pincite.library;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents of the tests' own making. */
public final class Documents {
	private static final String[] WORDS = ("the court holds that petitioner applied for asylum and the government disclosed his claim to the"
			+ " officials of a country which he had fled so that a reasonable inference arises of persecution on account of political opinion"
			+ " under section regulation review denied remanded board judge record evidence credible testimony fear future harm").split(" ");

	private Documents() {
	}

	public static SourceBuilder source(String id) {
		return Source.builder(SourceKind.CASE, "Title of " + id).id(id);
	}

	public static SourceDocument of(String id, String text, Mark... marks) {
		return of(source(id), text, "original of " + id + ": " + text, marks);
	}

	public static SourceDocument of(SourceBuilder source, String text, String original, Mark... marks) {
		return new SourceDocument(source.build(), SourceText.of(text), List.of(marks), original.getBytes(StandardCharsets.UTF_8),
				"plain-text");
	}

	/** English words in an order that depends on the seed alone. */
	public static String prose(int words, long seed) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < words; i++)
			text.append(i == 0 ? "" : i % 15 == 0 ? ".\n" : " ").append(WORDS[random.nextInt(WORDS.length)]);
		return text.append('.').toString();
	}

	/** Documents with ids {@code PREFIX-0} and so on, all different. */
	public static List<SourceDocument> many(String prefix, int count, int words) {
		List<SourceDocument> documents = new ArrayList<>(count);
		for (int i = 0; i < count; i++)
			documents.add(of(prefix + "-" + i, prose(words, prefix.hashCode() * 31L + i)));
		return documents;
	}
}
