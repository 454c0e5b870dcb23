package org.pincite.cli.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.brief.BriefException;
import org.pincite.brief.BriefFormat;
import org.pincite.brief.BriefOutline;
import org.pincite.brief.BriefReport;
import org.pincite.brief.BriefRequest;
import org.pincite.brief.Briefs;
import org.pincite.brief.Forums;
import org.pincite.brief.IdentitiesLeftException;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.Option;
import org.pincite.cli.Usage;
import org.pincite.cli.UsageException;
import org.pincite.matter.Brief;
import org.pincite.matter.Matter;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.Vault;

/** {@code pincite brief MATTER --out FILE}: writes a matter out. */
@Component(property = "pincite.command=brief")
public final class BriefCommand implements Command {
	private final Vault vault;
	private final Briefs briefs;
	private final VaultDoor door;

	@Activate
	public BriefCommand(@Reference Vault vault, @Reference Briefs briefs, @Reference VaultDoor door) {
		this.vault = vault;
		this.door = door;
		this.briefs = briefs;
	}

	@Override
	public Usage usage() {
		return new Usage("brief", "MATTER --out FILE", "writes a matter out as a brief", Option.value("--out", "FILE", "the file to write"),
				Option.value("--format", "FORMAT", "docx, pdf, html or md (default: by the file's ending)"),
				Option.value("--forum", "FORUM", "ca4, bia, ij or memo (default: the matter's)"), Option.value("--brief", "ID", "which of several briefs"),
				Option.flag("--public", "for anybody to read: refused while anything in it points to somebody"),
				Option.flag("--names", "with the people's own names instead of their pseudonyms"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		Path out = arguments.path("--out").orElseThrow(() -> new UsageException("brief needs --out FILE"));
		String ending = arguments.value("--format").orElseGet(() -> out.toString().substring(out.toString().lastIndexOf('.') + 1));
		BriefFormat format = BriefFormat.of(ending).orElseThrow(() -> new UsageException("there is no format " + ending + "; known: docx pdf html md"));
		String forum = arguments.value("--forum").orElse(null);
		if (forum != null && Forums.standard().byId(forum).isEmpty())
			throw new UsageException("there is no forum " + forum + "; known: " + Forums.standard().all().stream().map(profile -> profile.id()).toList());
		if (arguments.has("--public") && arguments.has("--names"))
			throw new UsageException("--public and --names exclude each other");
		String name = arguments.operand("a matter");
		door.open(arguments, console);
		try (MatterSession session = Matters.open(vault, name)) {
			door.report(session, console);
			Matter matter = withBrief(session.matter());
			Brief brief = Matters.brief(matter, arguments.value("--brief").orElse(null));
			BriefReport report = briefs.export(matter, brief.getId(), new BriefRequest(forum, format, out, !arguments.has("--names"), arguments.has("--public")));
			if (arguments.has("--names") && vault.encrypted()) {
				MatterExport.note(session, "Brief written out with names to " + out.getFileName());
				vault.save(session);
			}
			print(report, console);
			return report.problems().isEmpty() ? Exit.DONE : Exit.PROBLEMS;
		} catch (IdentitiesLeftException e) {
			MatterIdentities.print(e.finds(), console);
			console.message(e.getMessage());
			return Exit.PROBLEMS;
		} catch (BriefException e) {
			throw new FailedException(Exit.UNREADABLE, e.getMessage());
		}
	}

	/** The matter, or while it has no brief a copy with an outline of one. */
	private static Matter withBrief(Matter matter) {
		if (!matter.getBriefs().isEmpty())
			return matter;
		Matter copy = EcoreUtil.copy(matter);
		copy.getBriefs().add(BriefOutline.of(copy));
		return copy;
	}

	static void print(BriefReport report, Console console) throws Exception {
		List<Map<String, Object>> problems = report.problems().stream().map(problem -> Json.object("kind",
				problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), "where", problem.where(), "message", problem.message())).toList();
		if (console.json() || console.lines()) {
			console.object(Json.object("file", report.file().toString(), "forum", report.forum(), "words", report.words(), "pages", report.pages(), "authorities",
					report.authorities(), "problems", problems, "identities", report.identities().size()));
			return;
		}
		console.printf("%s: %d words, %d pages, %d authorities", report.file(), report.words(), report.pages(), report.authorities());
		report.problems().forEach(problem -> console.print("  " + problem.message()));
	}
}
