package org.pincite.cli.commands;

import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.Option;
import org.pincite.cli.Usage;
import org.pincite.library.Library;
import org.pincite.library.Mark;
import org.pincite.library.Source;
import org.pincite.library.SourceText;

/** {@code pincite show SOURCE}: a source's text, with its marks or its original if wanted. */
@Component(property = "pincite.command=show")
public final class ShowCommand implements Command {
	private final Library library;
	private final MatterLaw law;

	@Activate
	public ShowCommand(@Reference Library library, @Reference MatterLaw law) {
		this.library = library;
		this.law = law;
	}

	@Override
	public Usage usage() {
		return new Usage("show", "SOURCE", "prints a source's text; SOURCE is an id or a citation",
				Option.flag("--marks", "with its marks: pages, headings, citations …"), Option.flag("--original", "the bytes as imported"),
				Option.flag("--versions", "the records it was put together from, with their hashes"), Option.value("--text", "HASH", "the text of this version"),
				Option.value("--on", "DATE", "of a section of law, the edition in force on this day (today)"), MatterLaw.MATTER);
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		Source source = Sources.find(library, arguments.joined("a source id or citation"), law.day(arguments, console));
		if (arguments.has("--original")) {
			console.bytes(library.original(source.id()));
			return Exit.DONE;
		}
		if (arguments.has("--text"))
			return version(source, arguments.value("--text").orElseThrow(), console);
		SourceText text = library.text(source.id());
		List<Mark> marks = arguments.has("--marks") ? library.marks(source.id()) : null;
		if (console.json() || console.lines()) {
			Map<String, Object> object = SourceJson.of(source, text, marks, library.format(source.id()));
			if (arguments.has("--versions"))
				object.put("versions", SourceJson.of(library.versions(source.id())));
			console.object(object);
			return Exit.DONE;
		}
		Texts.print(source, text, marks, console);
		if (arguments.has("--versions"))
			library.versions(source.id()).forEach(version -> console.printf("%s %s  %s  %s  %s", version.current() ? "*" : " ", version.record(), version.format(),
					version.added(), version.textHash()));
		return Exit.DONE;
	}

	private int version(Source source, String hash, Console console) throws Exception {
		SourceText text = library.versions(source.id()).stream().filter(version -> version.textHash().equals(hash)).findFirst()
				.flatMap(version -> library.textByHash(hash))
				.orElseThrow(() -> new FailedException(Exit.UNREADABLE, source.id() + " has no version with the text " + hash + "; 'pincite show --versions' lists them"));
		if (console.json() || console.lines())
			console.object(Json.object("source", source.id(), "textHash", text.hash(), "text", text.value()));
		else
			console.print(text.value());
		return Exit.DONE;
	}
}
