package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.FindKind;
import org.pincite.vault.internal.firewall.DateTokens.Token;

/** Finds dates of birth in any order and language; without the year, or the year alone, only where birth is spoken of. Dates of decisions are left. */
final class BirthDates {

	private static final Pattern CUE = Pattern.compile("(?iu).*(?:\\bborn|birth|\\bdob\\b|d\\.\\s?o\\.\\s?b|turn(?:ed|s|ing)\\s|nacid|nacim|cumplea|f\\.\\s?nac|\\bnée? |naissance|nasciment|nascid|geboren|geburt|рожд|родил|ولد|ميلاد|出生|生于|生日|生年|tewled|ተወለ|የትውልድ|fèt |nesans).*", Pattern.DOTALL);
	private static final int BEFORE = 60;
	private static final int AFTER = 25;
	private static final int CLOSE = 45;

	/** @param person id @param day of the month @param month from 1 @param year with its century */
	private record Birth(KnownDatum datum, int day, int month, int year) {
	}

	private final List<Birth> births = new ArrayList<>();

	BirthDates(List<KnownDatum> known) {
		for (KnownDatum datum : known)
			for (DateTokens.Day day : DateTokens.days(datum.value()))
				births.add(new Birth(datum, day.day(), day.month(), day.year()));
	}

	void find(Searched searched, Consumer<Find> found) {
		List<Token> tokens = DateTokens.in(searched);
		for (int at = 0; at < tokens.size(); at++) {
			Token first = tokens.get(at);
			if (first.compact() != null)
				for (DateTokens.Day day : first.compact())
					whole(searched, day, first.start(), first.end(), found);
			Token second = at + 1 < tokens.size() && DateTokens.joined(searched.text(), first, tokens.get(at + 1)) ? tokens.get(at + 1) : null;
			Token third = second != null && at + 2 < tokens.size() && DateTokens.joined(searched.text(), second, tokens.get(at + 2)) ? tokens.get(at + 2) : null;
			if (third != null)
				for (DateTokens.Day day : DateTokens.days(first, second, third))
					whole(searched, day, first.start(), third.end(), found);
			if (second != null)
				partly(searched, first, second, found);
			yearAlone(searched, first, found);
		}
	}

	private void whole(Searched searched, DateTokens.Day day, int start, int end, Consumer<Find> found) {
		boolean known = false;
		for (Birth birth : births)
			if (birth.day == day.day() && birth.month == day.month() && (birth.year == day.year() || day.year() < 100 && birth.year % 100 == day.year())) {
				found.accept(NumberFinder.find(birth.datum, searched.text(), start, end));
				known = true;
			}
		if (!known && cue(searched.text(), start, start, CLOSE))
			found.accept(new Find(FindKind.BIRTH_DATE, null, start, end, searched.text().subSequence(start, end).toString()));
	}

	private void partly(Searched searched, Token first, Token second, Consumer<Find> found) {
		for (Birth birth : births)
			if ((dayAndMonth(birth, first, second) || first.month() == birth.month && second.number() == birth.year && second.number() > 31)
					&& cue(searched.text(), first.start(), second.end(), BEFORE))
				found.accept(NumberFinder.find(birth.datum, searched.text(), first.start(), second.end()));
	}

	private static boolean dayAndMonth(Birth birth, Token a, Token b) {
		return a.month() == birth.month && b.number() == birth.day || b.month() == birth.month && a.number() == birth.day
				|| a.month() == 0 && b.month() == 0 && (a.number() == birth.day && b.number() == birth.month || b.number() == birth.day && a.number() == birth.month);
	}

	private void yearAlone(Searched searched, Token token, Consumer<Find> found) {
		for (Birth birth : births)
			if (token.number() == birth.year && birth.year > 31 && cue(searched.text(), token.start(), token.start(), CLOSE / 2))
				found.accept(NumberFinder.find(birth.datum, searched.text(), token.start(), token.end()));
	}

	/** True if birth is spoken of around, in the same sentence. */
	private static boolean cue(CharSequence text, int start, int end, int before) {
		String left = text.subSequence(Math.max(0, start - before), start).toString();
		int stop = left.lastIndexOf(". ");
		if (CUE.matcher(stop >= 0 && !left.substring(Math.max(0, stop - 4), stop).matches("(?i).*(?:no|\\bb|d\\.o\\.b|dob)\\.?") ? left.substring(stop + 1) : left).matches())
			return true;
		String right = text.subSequence(end, Math.min(text.length(), end + AFTER)).toString();
		return end > start && CUE.matcher(right.split("[.;]\\s")[0]).matches();
	}
}
