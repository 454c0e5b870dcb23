package org.pincite.ingest.internal.bulk;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.Test;

public class CsvRowsTest {
	private static final String[] PIECES = { "a", "\"", "\\", ",", "\n", "\r\n", "`", " ", "é", "𝄞", "\\\"", "\"\"", "x\ny", "" };

	/** As COPY writes with {@code ESCAPE '\'}. */
	private static String written(String value, char quote) {
		return value == null ? "" : quote + value.replace("\\", "\\\\").replace(String.valueOf(quote), "\\" + quote) + quote;
	}

	private static List<List<String>> read(InputStream in, char quote) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		CsvRows.each(in, quote, (row, number) -> rows.add(CsvRows.fields(row, quote)));
		return rows;
	}

	/** Hands out a few bytes at a time, as a slow disk does. */
	private static InputStream trickle(byte[] bytes, Random random) {
		return new ByteArrayInputStream(bytes) {
			@Override
			public synchronized int read(byte[] b, int off, int len) {
				return super.read(b, off, Math.min(len, 1 + random.nextInt(7)));
			}
		};
	}

	@Test
	public void whatCopyWritesIsReadBack() throws IOException {
		Random random = new Random(11);
		for (char quote : new char[] { '"', '`' })
			for (int round = 0; round < 500; round++) {
				List<List<String>> rows = new ArrayList<>();
				StringBuilder csv = new StringBuilder();
				int columns = 2 + random.nextInt(4);
				for (int i = 0; i <= random.nextInt(4); i++) {
					List<String> row = new ArrayList<>();
					for (int j = 0; j < columns; j++) {
						StringBuilder value = new StringBuilder();
						for (int k = random.nextInt(6); k > 0; k--)
							value.append(PIECES[random.nextInt(PIECES.length)]);
						row.add(random.nextInt(5) == 0 ? null : value.toString());
					}
					rows.add(row);
					csv.append(String.join(",", row.stream().map(value -> written(value, quote)).toList())).append('\n');
				}
				assertEquals(csv.toString(), rows, read(trickle(csv.toString().getBytes(StandardCharsets.UTF_8), random), quote));
			}
	}

	@Test
	public void doubledQuotesAreReadToo() throws IOException {
		assertEquals(List.of(Arrays.asList("say \"so\"", null, "", "2")),
				read(new ByteArrayInputStream("\"say \"\"so\"\"\",,\"\",2\n".getBytes(StandardCharsets.UTF_8)), '"'));
	}
}
