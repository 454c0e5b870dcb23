package org.pincite.vault;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.matter.Fact;
import org.pincite.matter.MatterPackage.Literals;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.history.MatterMerge;
import org.pincite.matter.history.MatterMerge.Choice;
import org.pincite.vault.VaultException.Reason;
import org.pincite.vault.exchange.MatterJson;
import org.pincite.vault.internal.TestVault;
import org.pincite.vault.internal.age.DebianAge;

/** A matter goes from one vault to another and back. */
public class SharingTest {

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	private Vault mine;
	private Vault hers;

	@Before
	public void makesTwoVaults() {
		mine = TestVault.at(temporary.getRoot().toPath().resolve("mine"));
		hers = TestVault.at(temporary.getRoot().toPath().resolve("hers"));
	}

	private static Fact fact(MatterSession session, int index) {
		return session.matter().getFacts().get(index);
	}

	@Test
	public void comesBackMergedWithWhatBothBeganFrom() {
		try (MatterSession session = mine.create("Calvet")) {
			session.edits().addFact("one", null);
			session.edits().addFact("two", null);
			byte[] out = mine.sharing().share(session, List.of(hers.keys().recipient()));
			session.edits().set(fact(session, 0), Literals.FACT__TEXT, "one, changed by me");
			byte[] back;
			try (MatterSession theirs = hers.sharing().take(hers.sharing().open(out))) {
				theirs.edits().set(fact(theirs, 1), Literals.FACT__TEXT, "two, changed by her");
				theirs.edits().addFact("three, of hers", null);
				back = hers.sharing().share(theirs, List.of(mine.keys().recipient()));
			}
			Incoming incoming = mine.sharing().open(back);
			MatterMerge merge = mine.sharing().merge(session, incoming);
			assertEquals("each changed something else", List.of(), merge.conflicts());
			session.replay(merge.edit("Merge", Map.of()));
			mine.sharing().merged(session, incoming);
			assertEquals(List.of("one, changed by me", "two, changed by her", "three, of hers"),
					session.matter().getFacts().stream().map(Fact::getText).toList());
			mine.save(session);
		}
	}

	@Test
	public void anOlderCopyThatComesBackDoesNotUndoWhatWasDoneSince() {
		try (MatterSession session = mine.create("Calvet")) {
			session.edits().addFact("one", null);
			byte[] first = mine.sharing().share(session, List.of(hers.keys().recipient()));
			session.edits().set(fact(session, 0), Literals.FACT__TEXT, "one, better");
			mine.sharing().share(session, List.of(hers.keys().recipient()));
			byte[] back;
			try (MatterSession theirs = hers.sharing().take(hers.sharing().open(first))) {
				theirs.edits().addFact("hers", null);
				back = hers.sharing().share(theirs, List.of(mine.keys().recipient()));
			}
			MatterMerge merge = mine.sharing().merge(session, mine.sharing().open(back));
			assertEquals(List.of(), merge.conflicts());
			session.replay(merge.edit("Merge", Map.of()));
			assertEquals("one, better", fact(session, 0).getText());
		}
	}

	@Test
	public void goesToNamedRecipientsOnly() throws Exception {
		try (MatterSession session = mine.create("Calvet")) {
			assertEquals(Reason.WRONG_KEY, assertThrows(VaultException.class, () -> mine.sharing().share(session, List.of())).reason());
			assertEquals(Reason.WRONG_KEY, assertThrows(VaultException.class, () -> mine.sharing().share(session, List.of("age1x"))).reason());
			byte[] out = mine.sharing().share(session, List.of(hers.keys().recipient()));
			assertEquals(Reason.WRONG_KEY, assertThrows(VaultException.class, () -> mine.sharing().open(out)).reason());
			out[out.length - 1] ^= 1;
			assertEquals(Reason.DAMAGED, assertThrows(VaultException.class, () -> hers.sharing().open(out)).reason());
		}
		assertEquals(Reason.DAMAGED, assertThrows(VaultException.class, () -> mine.sharing().open("{}".getBytes(StandardCharsets.UTF_8))).reason());
	}

	@Test
	public void standardAgeReadsWhatIsSharedAndWeReadWhatItEncrypts() throws Exception {
		DebianAge.assumed();
		byte[] out;
		try (MatterSession session = mine.create("Calvet")) {
			session.edits().addFact("one", null);
			out = mine.sharing().share(session, List.of(hers.keys().recipient()));
		}
		Path identity = temporary.newFile().toPath();
		Files.writeString(identity, new String(hers.keys().identity()));
		byte[] json = DebianAge.decrypt(out, identity);
		assertEquals("Calvet", MatterJson.read(json).getTitle());
		byte[] again = DebianAge.encrypt(json, List.of(mine.keys().recipient()), "-a");
		assertEquals("Calvet", mine.sharing().open(again).matter().getTitle());
	}

	@Test
	public void conflictIsDecidedAndNotAskedAgain() {
		try (MatterSession session = mine.create("Calvet")) {
			session.edits().addFact("one", null);
			byte[] out = mine.sharing().share(session, List.of(hers.keys().recipient()));
			session.edits().set(fact(session, 0), Literals.FACT__TEXT, "mine");
			byte[] back;
			byte[] later;
			try (MatterSession theirs = hers.sharing().take(hers.sharing().open(out))) {
				theirs.edits().set(fact(theirs, 0), Literals.FACT__TEXT, "hers");
				back = hers.sharing().share(theirs, List.of(mine.keys().recipient()));
				theirs.edits().addFact("two", null);
				later = hers.sharing().share(theirs, List.of(mine.keys().recipient()));
			}
			Incoming incoming = mine.sharing().open(back);
			MatterMerge merge = mine.sharing().merge(session, incoming);
			assertEquals(1, merge.conflicts().size());
			session.replay(merge.edit("Merge", Map.of(merge.conflicts().getFirst().key(), Choice.OURS)));
			mine.sharing().merged(session, incoming);
			MatterMerge second = mine.sharing().merge(session, mine.sharing().open(later));
			assertEquals(List.of(), second.conflicts());
			session.replay(second.edit("Merge", Map.of()));
			assertEquals(List.of("mine", "two"), session.matter().getFacts().stream().map(Fact::getText).toList());
			assertTrue(session.canUndo());
		}
	}
}
