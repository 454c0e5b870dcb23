package org.pincite.cli.commands;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.junit.Test;

/** Reasons in words. */
public class FilingTest {

	@Test
	public void saysWhyAndNotOnlyWhere() {
		assertEquals("there is no such file or folder", Filing.reason(new NoSuchFileException("/x")));
		assertEquals("permission denied", Filing.reason(new AccessDeniedException("/x")));
		assertEquals("Is a directory", Filing.reason(new FileSystemException("/x", null, "Is a directory")));
		assertEquals("No space left on device", Filing.reason(new IOException("No space left on device")));
		assertEquals("IOException", Filing.reason(new IOException()));
	}
}
