package org.pincite.ingest.internal.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes source ids: readable, stable, unique: short title, year, and eight digits of a hash of what makes the record itself. */
public final class SourceIds {
	private static final int LONGEST = 56;

	private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}'’]+");
	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
	private static final Pattern EDGES = Pattern.compile("^-+|-+$");

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
		String bare = LEFT_OUT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String hyphened = OTHERS.matcher(bare.toLowerCase(Locale.ROOT).replace("§", " s ")).replaceAll("-");
		String plain = EDGES.matcher(hyphened).replaceAll("");
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
