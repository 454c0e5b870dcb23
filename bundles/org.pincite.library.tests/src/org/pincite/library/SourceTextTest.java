package org.pincite.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertSame;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.junit.Test;

public class SourceTextTest {

	private static String hash(String text) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	public void keepsWhatCanBeStored() throws Exception {
		for (String text : new String[] { "", "Plain?", "§ 208.6", "“quoted”", "\ud835\udfd8 and more" }) {
			assertSame(text, SourceText.of(text).value());
			assertEquals(hash(text), SourceText.of(text).hash());
		}
	}

	@Test
	public void replacesWhatCannotBeStoredOneForOne() throws Exception {
		String[][] texts = { { "a\0b", "a\ufffdb" }, { "a\ud835", "a\ufffd" }, { "\udfd8a?", "\ufffda?" }, { "§\0", "§\ufffd" }, { "“\udfd8\ud835”", "“\ufffd\ufffd”" } };
		for (String[] text : texts) {
			assertEquals(text[1], SourceText.of(text[0]).value());
			assertEquals(hash(text[1]), SourceText.of(text[0]).hash());
		}
	}

	@Test
	public void tellsAHalfOfAPairFromTheQuestionMarkThatItsBytesHave() {
		assertNotEquals(SourceText.of("who\ud835"), SourceText.of("who?"));
	}
}
