package org.pincite.brief.identities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.IdentityFirewall;
import org.pincite.vault.firewall.IdentityGate;

/** Counts what the firewall finds of what was planted, and what it takes for an identity that is none. */
final class FoundOnPaper {

	int planted;
	int found;
	int finds;
	int wrong;
	final List<String> missed = new ArrayList<>();
	final List<String> wrongly = new ArrayList<>();
	final Map<String, int[]> byKind = new TreeMap<>();

	void count(GeneratedMatter generated) {
		IdentityGate gate = IdentityFirewall.standard().gate(generated.matter);
		for (int i = 0; i < generated.paragraphs.size(); i++)
			count(generated, i, gate.finds(generated.paragraphs.get(i)));
	}

	private void count(GeneratedMatter generated, int paragraph, List<Find> found) {
		List<GeneratedMatter.Planted> here = generated.planted.stream().filter(each -> each.paragraph() == paragraph).toList();
		for (GeneratedMatter.Planted each : here) {
			boolean hit = found.stream().anyMatch(find -> find.start() < each.end() && each.start() < find.end());
			planted++;
			int[] kind = byKind.computeIfAbsent(each.kind(), name -> new int[2]);
			kind[0]++;
			if (hit) {
				this.found++;
				kind[1]++;
			} else {
				missed.add(generated.matter.getId() + " " + each.kind() + ": " + show(generated.paragraphs.get(paragraph), each.start(), each.end()) + "  of " + people(generated));
			}
		}
		for (Find find : found) {
			finds++;
			if (here.stream().noneMatch(each -> find.start() < each.end() && each.start() < find.end())) {
				wrong++;
				wrongly.add(generated.matter.getId() + " " + find.kind() + ": " + show(generated.paragraphs.get(paragraph), find.start(), find.end()) + "  of " + people(generated));
			}
		}
	}

	private static String people(GeneratedMatter generated) {
		return generated.matter.getPeople().stream().map(person -> person.getName() + person.getIdentifiers().stream().map(each -> each.getValue()).toList()).toList().toString();
	}

	private static String show(String text, int start, int end) {
		return text.substring(Math.max(0, start - 45), start).replace('\n', '⏎') + "[" + text.substring(start, end).replace('\n', '⏎') + "]" + text.substring(end, Math.min(text.length(), end + 25)).replace('\n', '⏎');
	}

	double recall() {
		return planted == 0 ? 1 : (double) found / planted;
	}

	double precision() {
		return finds == 0 ? 1 : (double) (finds - wrong) / finds;
	}

	/** Counts as many matters as the first argument says, beginning with the second as seed, and prints what went wrong. */
	public static void main(String[] arguments) {
		FoundOnPaper counted = new FoundOnPaper();
		int matters = Integer.parseInt(arguments[0]);
		long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
		long begun = System.nanoTime();
		long characters = 0;
		for (long seed = first; seed < first + matters; seed++) {
			GeneratedMatter generated = new GeneratedMatter(seed);
			counted.count(generated);
			characters += generated.paragraphs.stream().mapToInt(String::length).sum();
		}
		counted.missed.stream().limit(200).forEach(each -> System.out.println("MISSED " + each));
		counted.wrongly.stream().limit(200).forEach(each -> System.out.println("WRONG  " + each));
		counted.byKind.forEach((kind, counts) -> System.out.printf("%-18s %d of %d%n", kind, counts[1], counts[0]));
		System.out.printf("%d matters, %d characters, %d ms: recall %.4f (%d of %d), precision %.4f (%d finds, %d wrong)%n", matters, characters,
				(System.nanoTime() - begun) / 1_000_000, counted.recall(), counted.found, counted.planted, counted.precision(), counted.finds, counted.wrong);
	}
}
