package org.pincite.ingest.internal.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Makes source ids: readable, stable, unique: short title, year, and eight digits of a hash of what makes the record itself. */
public final class SourceIds {
	private static final int LONGEST = 56;

	private SourceIds() {
	}

	/**
	 * @param shortTitle name for lists
	 * @param date       ISO date or its beginning, or null
	 * @param identity   what stays the same when the record is fetched again: its own id or URL
	 */
	public static String of(String shortTitle, String date, String identity) {
		return of(shortTitle, date, identity.getBytes(StandardCharsets.UTF_8));
	}

	/** For records without an id of their own: their bytes identify them. */
	public static String of(String shortTitle, String date, byte[] identity) {
		String slug = slug(shortTitle);
		String year = date != null && date.length() >= 4 ? date.substring(0, 4) : null;
		return (slug.isEmpty() ? "source" : slug) + (year == null || slug.endsWith(year) ? "" : "-" + year) + "-"
				+ hash(identity).substring(0, 8);
	}

	/** Lower-case ASCII letters and digits with single hyphens between; may be empty. */
	public static String slug(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").replaceAll("['’]", "")
				.toLowerCase(Locale.ROOT).replace("§", " s ").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		if (plain.length() <= LONGEST)
			return plain;
		int cut = plain.lastIndexOf('-', LONGEST);
		return plain.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
	}

	/** SHA-256 in lower-case hexadecimal. */
	public static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
