package org.pincite.brief.identities;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.pincite.matter.Identifier;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;

/** A made-up matter and prose in which its people's identities are planted among sentences that name nobody of it. The same seed makes the same. */
final class GeneratedMatter {

	private static final List<SpelledPerson> WORLD = SpelledPerson.all();
	private static final List<String> DECOYS = SpelledPerson.lines("decoys.txt");
	private static final List<String> DATA = List.of("a-number", "birth-date", "address", "phone", "e-mail", "passport", "receipt-number", "detention-place");
	private static final List<String> SENTENCES = List.of("The record shows that {} left in secret.", "According to the declaration, {} was named in the list.",
			"On that night {} heard the broadcast.", "Counsel for {} moved to reopen.", "The agency published the file of {} without leave.", "Because {} spoke at the rally, the police came.",
			"{} testified about the threats.", "Nothing in the record suggests that {} was not credible.", "It was {} who called the clinic.", "The posting named {} and others.",
			"When asked, {} described the cell.", "Neighbors told {} to run.", "The letter, signed by {}, is in the record.", "They beat {} until morning.");
	private static final List<String> FRAMED = List.of("The record shows that {} left in secret.", "Nothing in the file of {} was sealed.", "Soldiers searched the house of {} twice.");

	/**
	 * Something planted.
	 *
	 * @param paragraph index of the paragraph
	 * @param start     UTF-16 offset there
	 * @param mark      a page number that stands right behind the sentence and nowhere else
	 */
	record Planted(String kind, String form, int paragraph, int start, int end, int mark) {
	}

	/** A sentence that names nobody, and its mark. */
	record Decoy(String text, int mark) {
	}

	final Matter matter = MatterFactory.eINSTANCE.createMatter();
	final List<String> paragraphs = new ArrayList<>();
	final List<Planted> planted = new ArrayList<>();
	final List<Decoy> decoys = new ArrayList<>();
	private final Random random;
	private final NameWriting names;
	private final DataWriting data;
	private final StringBuilder paragraph = new StringBuilder();
	private int mark = 1000;

	GeneratedMatter(long seed) {
		random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
		names = new NameWriting(random);
		data = new DataWriting(random);
		matter.setId("g" + seed);
		matter.setTitle("A matter");
		matter.setCaption("In the Matter of X.Y.Z.");
		List<SpelledPerson> people = new ArrayList<>();
		List<Boolean> nativeKnown = new ArrayList<>();
		int count = 1 + random.nextInt(3);
		for (int i = 0; i < count; i++)
			add(WORLD.get(random.nextInt(WORLD.size())), i, people, nativeKnown);
		int sentences = 14 + random.nextInt(12);
		for (int i = 0; i < sentences; i++)
			sentence(people, nativeKnown);
		endParagraph();
	}

	private void add(SpelledPerson spelled, int index, List<SpelledPerson> people, List<Boolean> nativeKnown) {
		Person person = MatterFactory.eINSTANCE.createPerson();
		person.setId("p" + index);
		boolean inOwnScript = spelled.nativeName() != null && random.nextInt(8) == 0;
		boolean withNative = inOwnScript || spelled.nativeName() != null && random.nextInt(3) > 0;
		person.setName(inOwnScript ? spelled.nativeName() : spelled.usual());
		if (withNative)
			identifier(person, "alias", inOwnScript ? spelled.usual() : spelled.nativeName());
		person.setPseudonym((char) ('P' + index) + ".Q." + (char) ('V' + index) + ".");
		person.setRole(index == 0 ? PersonRole.CLIENT : PersonRole.FAMILY);
		for (String kind : DATA)
			if (random.nextInt(index == 0 ? 5 : 3) > 0 == (index == 0))
				identifier(person, kind, data.value(kind));
		matter.getPeople().add(person);
		if (index == 0)
			matter.setClient(person);
		people.add(spelled);
		nativeKnown.add(withNative);
	}

	private static void identifier(Person person, String kind, String value) {
		Identifier identifier = MatterFactory.eINSTANCE.createIdentifier();
		identifier.setKind(kind);
		identifier.setValue(value);
		person.getIdentifiers().add(identifier);
	}

	private void sentence(List<SpelledPerson> people, List<Boolean> nativeKnown) {
		int who = random.nextInt(people.size());
		int what = random.nextInt(20);
		if (what < 8)
			plantName(people.get(who), nativeKnown.get(who));
		else if (what < 12)
			plantDatum(matter.getPeople().get(who));
		else if (what < 13)
			plant("small-group", data.smallGroup());
		else
			decoy(people.get(who));
		if (random.nextInt(5) == 0)
			endParagraph();
	}

	private void plantName(SpelledPerson person, boolean nativeKnown) {
		NameWriting.Written written = names.write(person, nativeKnown);
		String sentence = pick(written.frame() == null ? SENTENCES : FRAMED);
		plant("name", written.frame() == null ? sentence : sentence.replace("{}", written.frame()), written.name());
	}

	private void plantDatum(Person person) {
		List<Identifier> known = person.getIdentifiers().stream().filter(each -> DATA.contains(each.getKind())).toList();
		if (known.isEmpty())
			return;
		Identifier identifier = known.get(random.nextInt(known.size()));
		plant(identifier.getKind(), data.write(identifier.getKind(), identifier.getValue()));
	}

	private void plant(String kind, DataWriting.Written written) {
		plant(kind, written.sentence(), written.text());
	}

	private void plant(String kind, String sentence, String text) {
		int at = sentence.indexOf("{}");
		int start = paragraph.length() + at;
		paragraph.append(sentence.replace("{}", text)).append(" Tr. ").append(++mark).append(". ");
		planted.add(new Planted(kind, text, paragraphs.size(), start, start + text.length(), mark));
	}

	private void decoy(SpelledPerson person) {
		String surname = SpelledPerson.shortSurname(person.surname().getFirst());
		String given = person.given().getFirst().split(" ")[0];
		String text = pick(DECOYS).replace("{S}", surname).replace("{G}", given);
		paragraph.append(text).append(" Tr. ").append(++mark).append(". ");
		decoys.add(new Decoy(text, mark));
	}

	private void endParagraph() {
		if (paragraph.isEmpty())
			return;
		paragraphs.add(paragraph.toString());
		paragraph.setLength(0);
	}

	private String pick(List<String> of) {
		return of.get(random.nextInt(of.size()));
	}
}
