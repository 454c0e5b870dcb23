package org.pincite.ingest.internal.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.internal.Limits;

/**
 * Splits comma-separated values as PostgreSQL's COPY writes them into rows, one at a time: fields in quotes may hold line feeds; inside, a backslash
 * or a second quote escapes; a bare empty field is no value, a quoted one an empty text. Snapshots before 2025 quote with backticks. A stream may be
 * of any length; a row may not.
 */
final class CsvRows {
	private static final int LONGEST = Limits.DOCUMENT / 4;

	/** Takes the rows of a stream; throws an unchecked exception to stop it. */
	@FunctionalInterface
	interface Taker {
		/**
		 * @param row    bytes of the row without its line end, or null when it is too long to be read
		 * @param number rows before it and one; the header is row 1
		 */
		void row(byte[] row, long number) throws IOException;
	}

	private final InputStream in;
	private final byte quote;
	private final ByteArrayOutputStream row = new ByteArrayOutputStream();
	private boolean quoted;
	private boolean escaped;
	private boolean tooLong;
	private byte before;

	private CsvRows(InputStream in, byte quote) {
		this.in = in;
		this.quote = quote;
	}

	/** Hands out every row, blank lines included as rows without bytes. */
	static void each(InputStream in, char quote, Taker taker) throws IOException {
		new CsvRows(in, (byte) quote).run(taker);
	}

	private void run(Taker taker) throws IOException {
		byte[] buffer = new byte[64 << 10];
		long number = 1;
		for (int n; (n = in.read(buffer)) >= 0;) {
			int from = 0;
			for (int i = 0; i < n; i++)
				if (ends(buffer[i])) {
					keep(buffer, from, i);
					taker.row(taken(), number++);
					from = i + 1;
				}
			keep(buffer, from, n);
		}
		if (row.size() > 0 || tooLong)
			taker.row(taken(), number);
	}

	/** Follows quotes; true at the line feed that ends a row. */
	private boolean ends(byte b) {
		if (escaped)
			escaped = false;
		else if (b == quote)
			// An opening quote stands at a field's beginning; any other outside of quotes is a character.
			quoted = !quoted && (before == ',' || before == 0 || before == quote);
		else if (b == '\\' && quoted)
			escaped = true;
		boolean end = b == '\n' && !quoted;
		before = b;
		return end;
	}

	private void keep(byte[] buffer, int from, int to) {
		if (tooLong)
			return;
		row.write(buffer, from, to - from);
		tooLong = row.size() > LONGEST;
		if (tooLong)
			row.reset();
	}

	private byte[] taken() {
		byte[] bytes = tooLong ? null : row.toByteArray();
		row.reset();
		tooLong = false;
		escaped = false;
		before = 0;
		boolean carriage = bytes != null && bytes.length > 0 && bytes[bytes.length - 1] == '\r';
		return carriage ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes;
	}

	/** The fields of a row; null stands for no value. */
	static List<String> fields(byte[] bytes, char quote) {
		String row = new String(bytes, StandardCharsets.UTF_8);
		if (row.startsWith("\ufeff"))
			row = row.substring(1);
		List<String> fields = new ArrayList<>();
		int at = 0;
		while (at <= row.length()) {
			if (at < row.length() && row.charAt(at) == quote) {
				StringBuilder field = new StringBuilder();
				at = quotedField(row, at + 1, quote, field);
				fields.add(field.toString());
			} else {
				int comma = row.indexOf(',', at);
				int end = comma < 0 ? row.length() : comma;
				fields.add(end == at ? null : row.substring(at, end));
				at = end;
			}
			at++;
		}
		return fields;
	}

	/** Reads up to the closing quote; returns where the comma behind it stands. */
	private static int quotedField(String row, int from, char quote, StringBuilder field) {
		int i = from;
		while (i < row.length()) {
			char c = row.charAt(i);
			char next = i + 1 < row.length() ? row.charAt(i + 1) : ',';
			if (c == '\\' && (next == quote || next == '\\') && i + 1 < row.length()) {
				field.append(next);
				i += 2;
			} else if (c == quote && next == quote) {
				field.append(quote);
				i += 2;
			} else if (c == quote) {
				int comma = row.indexOf(',', i);
				return comma < 0 ? row.length() : comma;
			} else {
				field.append(c);
				i++;
			}
		}
		return row.length();
	}
}
