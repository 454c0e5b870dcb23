package org.pincite.ingest.internal.isolated;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.Test;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.extract.Extract;
import org.pincite.ingest.internal.isolated.Isolation.Lease;
import org.pincite.ingest.internal.pdf.Paper;

/** The wall between this process and the readers of risky formats. */
public class IsolationTest {

	private static byte[] pdf(String words) throws IOException {
		try (Paper paper = new Paper()) {
			return paper.page().line(72, 100, 12, words).bytes();
		}
	}

	private static OtherProcesses misbehaving(String how) {
		List<String> words = new ArrayList<>(ReaderCommand.standard().words());
		int main = words.indexOf(ReaderMain.class.getName());
		words.set(main, Misbehaving.class.getName());
		Set<String> tests = new LinkedHashSet<>();
		ReaderCommand.add(Misbehaving.class, tests);
		words.set(main - 1, words.get(main - 1) + File.pathSeparator + String.join(File.pathSeparator, tests));
		words.replaceAll(word -> word.startsWith("-Xmx") ? "-Xmx16m" : word);
		words.add(how);
		return new OtherProcesses(new ReaderCommand(words), 2);
	}

	private static String reason(String how) throws IOException {
		byte[] pdf = pdf("These are the words.");
		return assertThrows(UnreadableException.class, () -> misbehaving(how).extract(Risky.PDF, pdf)).getMessage();
	}

	private static long children() {
		return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
	}

	private static void awaitNoMoreChildrenThan(long few) throws Exception {
		for (ProcessHandle child : ProcessHandle.current().children().toList())
			if (children() > few)
				child.onExit().get(10, TimeUnit.SECONDS);
		assertTrue(children() <= few);
	}

	@Test
	public void whatIsReadElsewhereIsWhatWouldBeReadHere() throws Exception {
		byte[] pdf = pdf("These are the words, and there are enough of them to be a text.");
		Extract here = Isolation.NONE.extract(Risky.PDF, pdf);
		Extract there = new OtherProcesses().extract(Risky.PDF, pdf);
		assertEquals(here, there);
	}

	@Test
	public void oneChildReadsManyDocumentsAndEndsWithTheLease() throws Exception {
		long before = children();
		OtherProcesses isolation = new OtherProcesses();
		try (Lease lease = isolation.lease()) {
			for (int i = 0; i < 5; i++)
				assertTrue(isolation.extract(Risky.PDF, pdf("These are the words of document " + i + ", one of several.")).text().text().contains("document " + i));
			assertEquals(before + 1, children());
		}
		awaitNoMoreChildrenThan(before);
	}

	@Test
	public void aReasonComesBackAndTheChildGoesOn() throws Exception {
		OtherProcesses isolation = new OtherProcesses();
		try (Lease lease = isolation.lease()) {
			assertTrue(assertThrows(UnreadableException.class, () -> isolation.extract(Risky.PDF, "%PDF-1.7\nno".getBytes())).getMessage()
					.startsWith("it is a broken PDF"));
			assertTrue(isolation.extract(Risky.PDF, pdf("These are the words that come after it.")).text().text().startsWith("These"));
		}
	}

	@Test
	public void aChildThatEndsCostsOneReason() throws IOException {
		assertEquals("its reader died (exit code 42)", reason("exit"));
	}

	@Test(timeout = 20_000)
	public void aChildThatHangsIsKilled() throws Exception {
		long before = children();
		assertEquals("reading it took longer than 2 seconds", reason("hang"));
		awaitNoMoreChildrenThan(before);
	}

	@Test(timeout = 20_000)
	public void aChildThatStopsInTheMiddleOfItsAnswerIsKilled() throws IOException {
		assertEquals("reading it took longer than 2 seconds", reason("promise"));
	}

	@Test(timeout = 20_000)
	public void aChildThatWantsAllMemoryDiesAlone() throws IOException {
		assertTrue(reason("hoard").startsWith("reading it needs more than the "));
	}

	@Test(timeout = 20_000)
	public void aChildThatDoesNotKeepToTheProtocolIsNotBelieved() throws IOException {
		for (String how : List.of("babble", "exaggerate", "mislead"))
			assertTrue(how, reason(how).startsWith("its reader died"));
	}

	@Test
	public void whereNoJavaCanBeStartedNothingIsReadUnprotected() throws IOException {
		byte[] pdf = pdf("These are the words.");
		OtherProcesses isolation = new OtherProcesses(new ReaderCommand(List.of("/nowhere/java")), 2);
		assertTrue(assertThrows(UnreadableException.class, () -> isolation.extract(Risky.PDF, pdf)).getMessage().startsWith("no separate process"));
	}
}
