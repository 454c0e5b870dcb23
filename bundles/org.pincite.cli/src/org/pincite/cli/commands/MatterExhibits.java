package org.pincite.cli.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.cli.Arguments;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.UsageException;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Input;
import org.pincite.ingest.UnreadableException;
import org.pincite.library.SourceDocument;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.Exhibit;
import org.pincite.vault.ExhibitIndex;
import org.pincite.vault.ExhibitIndex.Hit;
import org.pincite.vault.Exhibits;
import org.pincite.vault.firewall.IdentityFirewall;
import org.pincite.vault.firewall.IdentityGate;

/** {@code pincite matter exhibits|add-exhibit|exhibit|find}: the client's documents, and words in them. Texts are read and indexed in memory for each call. */
final class MatterExhibits {
	private static final int CONTEXT = 60;
	private final Exhibits exhibits;
	private final Importer importer;

	MatterExhibits(Exhibits exhibits, Importer importer) {
		this.exhibits = exhibits;
		this.importer = importer;
	}

	private static Map<String, Object> object(Exhibit exhibit) {
		return Json.object("exhibit", exhibit.id(), "title", exhibit.title(), "size", exhibit.size(), "sha256", exhibit.sha256(), "added",
				exhibit.added().toString());
	}

	int list(Console console) throws Exception {
		Listing.print(exhibits.list().stream().map(MatterExhibits::object).toList(), console, o -> o.get("exhibit") + "  " + o.get("size") + "  " + o.get("title"));
		return Exit.DONE;
	}

	int add(String file, Console console) throws Exception {
		Path path = Arguments.toPath(file);
		if (!Files.isRegularFile(path))
			throw new FailedException(Exit.UNREADABLE, "there is no file " + file);
		Exhibit exhibit;
		try (InputStream in = Files.newInputStream(path)) {
			exhibit = exhibits.add(path.getFileName().toString(), in);
		}
		if (console.json() || console.lines())
			console.object(object(exhibit));
		else
			console.print(exhibit.id());
		console.progress("The file itself is still where it was, not encrypted: delete it if it is not needed there.");
		return Exit.DONE;
	}

	/** @param firewall null where nothing has to be hidden */
	int write(String id, MatterSession session, IdentityFirewall firewall, Arguments arguments, Console console) throws Exception {
		Path out = arguments.path("--out").orElseThrow(() -> new UsageException("matter exhibit needs --out FILE"));
		Exhibit exhibit = exhibits.list().stream().filter(each -> each.id().equals(id)).findFirst()
				.orElseThrow(() -> new FailedException(Exit.UNREADABLE, "the matter has no exhibit " + id));
		if (arguments.has("--names"))
			MatterExport.note(session, "Document written out as it is: " + exhibit.title());
		else if (firewall != null)
			refuseIdentities(exhibit, firewall.gate(session.matter()), console);
		try (InputStream in = exhibits.open(exhibit)) {
			Files.copy(in, out);
		} catch (IOException e) {
			throw new FailedException(Exit.UNREADABLE, "the exhibit could not be written to " + out + ": " + Filing.reason(e));
		}
		console.progress("The file " + out.getFileName() + " is not encrypted.");
		console.print(out.toString());
		return Exit.DONE;
	}

	/** A document cannot be written without its names: it leaves as it is, or not. */
	private void refuseIdentities(Exhibit exhibit, IdentityGate gate, Console console) throws Exception {
		java.util.Optional<String> text = text(exhibit, console);
		int finds = text.map(each -> gate.finds(each).size() + gate.finds(exhibit.title()).size()).orElse(1);
		if (finds > 0)
			throw new FailedException(Exit.NOT_ALLOWED, text.isEmpty() ? "the document has no text in which identities could be looked for; to write it out all the same: --names"
					: finds + " places of the document point to people of the matter; to write it out as it is: --names");
	}

	int find(String query, Console console) throws Exception {
		ExhibitIndex index = new ExhibitIndex();
		Map<String, String> texts = new HashMap<>();
		Map<String, String> titles = new HashMap<>();
		for (Exhibit exhibit : exhibits.list())
			text(exhibit, console).ifPresent(text -> {
				index.add(exhibit.id(), text);
				texts.put(exhibit.id(), text);
				titles.put(exhibit.id(), exhibit.title());
			});
		List<Map<String, Object>> objects = new ArrayList<>();
		for (Hit hit : index.find(query)) {
			String text = texts.get(hit.exhibit());
			objects.add(Json.object("exhibit", hit.exhibit(), "title", titles.get(hit.exhibit()), "start", hit.start(), "end", hit.end(), "text",
					text.substring(Math.max(0, hit.start() - CONTEXT), Math.min(text.length(), hit.end() + CONTEXT)).replaceAll("\\s+", " ")));
		}
		Listing.print(objects, console, o -> o.get("title") + ": … " + o.get("text") + " …");
		return Exit.DONE;
	}

	private java.util.Optional<String> text(Exhibit exhibit, Console console) throws IOException {
		byte[] bytes;
		try (InputStream in = exhibits.open(exhibit)) {
			bytes = in.readAllBytes();
		}
		try {
			StringBuilder text = new StringBuilder();
			for (SourceDocument document : importer.read(new Input(exhibit.title(), bytes, null), null))
				text.append(document.text().value()).append('\n');
			return java.util.Optional.of(text.toString());
		} catch (UnreadableException e) {
			console.message("exhibit " + exhibit.id() + " has no text to search: " + e.getMessage());
			return java.util.Optional.empty();
		}
	}
}
