package org.pincite.cli.commands;

import java.util.List;
import java.util.Map;

import org.pincite.cli.Json;
import org.pincite.library.Mark;
import org.pincite.library.Reference;
import org.pincite.library.Source;
import org.pincite.library.SourceText;
import org.pincite.library.Version;

/** Sources as the objects that {@code show} and {@code read} print. */
final class SourceJson {

	private SourceJson() {
	}

	static Map<String, Object> of(Source source, SourceText text, List<Mark> marks, String format) {
		Map<String, Object> object = Json.object("source", source.id(), "title", source.title(), "shortTitle", source.shortTitle(), "kind",
				source.kind().json(), "citations", source.citations(), "court", source.court(), "date", source.date(), "docket", source.docket(),
				"judges", filled(source.judges()), "status", source.status(), "topics", filled(source.topics()), "origin", source.origin(), "url",
				source.url(), "language", source.language(), "digest", source.digest() ? true : null, "verification",
				source.digest() ? source.verification().json() : null, "references",
				filled(source.references().stream().map(SourceJson::of).toList()), "extra", source.extra().isEmpty() ? null : source.extra(),
				"format", format);
		object.putAll(Json.object("textHash", text.hash(), "text", text.value()));
		if (marks != null)
			object.put("marks", marks.stream().map(SourceJson::of).toList());
		return object;
	}

	/** The records that a source was put together from, oldest first. */
	static List<Map<String, Object>> of(List<Version> versions) {
		return versions.stream().map(version -> Json.object("record", version.record(), "format", version.format(), "current", version.current(), "added",
				version.added().toString(), "title", version.metadata().title(), "citations", version.metadata().citations(), "date", version.metadata().date(), "docket",
				version.metadata().docket(), "url", version.metadata().url(), "textHash", version.textHash(), "originalHash", version.originalHash())).toList();
	}

	private static Map<String, Object> of(Mark mark) {
		return Json.object("kind", mark.kind().json(), "start", mark.start(), "end", mark.end(), "label", mark.label(), "target", mark.target(),
				"level", mark.level() == 0 ? null : mark.level());
	}

	private static Map<String, Object> of(Reference reference) {
		return Json.object("authority", reference.authority(), "treatment", reference.treatment(), "incoming", reference.incoming(), "note",
				reference.note(), "verification", reference.verification().json());
	}

	private static <T> List<T> filled(List<T> list) {
		return list.isEmpty() ? null : list;
	}
}
