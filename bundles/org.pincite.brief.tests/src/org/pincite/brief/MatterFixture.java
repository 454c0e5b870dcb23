package org.pincite.brief;

import java.util.List;

import org.pincite.matter.Argument;
import org.pincite.matter.Brief;
import org.pincite.matter.Fact;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;
import org.pincite.matter.Pinnable;
import org.pincite.matter.Section;
import org.pincite.matter.SectionKind;
import org.pincite.vault.firewall.Cleared;

/** Builds matters for tests, and composes and shows their briefs. */
public final class MatterFixture {
	private static final MatterFactory MAKE = MatterFactory.eINSTANCE;
	public final Matter matter = MAKE.createMatter();
	public final Brief brief = MAKE.createBrief();
	public final Shelf shelf = Shelf.stocked();

	public MatterFixture() {
		matter.setId("m");
		matter.setTitle("A matter");
		matter.setCaption("A.B. v. Attorney General, No. 25-1 (4th Cir.)");
		brief.setId("b");
		brief.setTitle("Brief");
		matter.getBriefs().add(brief);
	}

	public Person person(String name, String pseudonym, PersonRole role) {
		Person person = MAKE.createPerson();
		person.setId("p" + matter.getPeople().size());
		person.setName(name);
		person.setPseudonym(pseudonym);
		person.setRole(role);
		matter.getPeople().add(person);
		return person;
	}

	public Section section(String heading, int level, SectionKind kind, String body) {
		Section section = MAKE.createSection();
		section.setId("s" + brief.getSections().size());
		section.setHeading(heading);
		section.setLevel(level);
		section.setKind(kind);
		section.setBody(body);
		brief.getSections().add(section);
		return section;
	}

	public Section text(String body) {
		return section("Heading", 1, SectionKind.TEXT, body);
	}

	public Fact fact(String text, String date, String evidence) {
		Fact fact = MAKE.createFact();
		fact.setId("f" + matter.getFacts().size());
		fact.setText(text);
		fact.setDate(date);
		fact.setEvidence(evidence);
		matter.getFacts().add(fact);
		return fact;
	}

	public Argument argument(String title, String reasoning) {
		Argument argument = MAKE.createArgument();
		argument.setId("a" + matter.getArguments().size());
		argument.setTitle(title);
		argument.setReasoning(reasoning);
		matter.getArguments().add(argument);
		return argument;
	}

	/** A pin of words that stand in a source; its place is looked up there. */
	public Pin pin(String id, String source, String exact, Pinnable target) {
		Pin pin = MAKE.createPin();
		pin.setId(id);
		pin.setSource(source);
		pin.setSourceTitle(source);
		pin.setExact(exact);
		pin.setRole(PinRole.SUPPORTS);
		pin.setTarget(target);
		shelf.source(source).ifPresent(s -> {
			pin.setTextHash(shelf.text(source).hash());
			int start = shelf.text(source).value().indexOf(exact);
			pin.setStart(Math.max(0, start));
			pin.setEnd(Math.max(0, start) + exact.length());
			pin.setDigest(s.digest());
		});
		matter.getPins().add(pin);
		return pin;
	}

	public BriefDocument compose(String forum) {
		return new BriefComposer(shelf).compose(matter, brief, Forums.standard().byId(forum).orElseThrow(), Cleared::unchecked);
	}

	/** The body's blocks as lines: headings and paragraphs, block quotations after {@code "> "}. */
	public static String shown(BriefDocument document) {
		StringBuilder text = new StringBuilder();
		for (Block block : document.body())
			if (!(block instanceof Heading) && !(block instanceof Paragraph p && p.setting() == Paragraph.Setting.TITLE))
				text.append(block instanceof BlockQuote ? "> " : "").append(block.text()).append('\n');
		return text.toString().strip();
	}

	/** What a body text becomes in a brief to the Fourth Circuit. */
	public static String composed(String body) {
		MatterFixture fixture = new MatterFixture();
		fixture.text(body);
		return shown(fixture.compose("ca4"));
	}
}
