package org.pincite.vault.internal.firewall;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.FindKind;

/** Finds e-mail addresses: those of the matter's people in any disguise, and private ones of anybody. Those of agencies and firms are public. */
final class MailFinder {

	private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
	private static final Pattern PRIVATE = Pattern.compile("(?i).*@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|proton(?:mail)?|pm|gmx|zoho|yandex|mail|inbox|list|bk|rambler|ukr|qq|163|126|sina|foxmail|naver|daum|hanmail|tutanota|fastmail|nauta|rediffmail|web|free|orange|laposte|comcast|verizon|att|sbcglobal)\\..*");
	private static final int SHORTEST_NAME = 6;

	private MailFinder() {
	}

	static void find(List<KnownDatum> known, CharSequence text, Stream stream, Consumer<Find> found) {
		for (KnownDatum datum : known)
			find(datum, text, stream, found);
		if (text.toString().indexOf('@') < 0)
			return;
		Matcher mail = MAIL.matcher(text);
		while (mail.find())
			if (PRIVATE.matcher(mail.group()).matches())
				found.accept(new Find(FindKind.E_MAIL, null, mail.start(), mail.end(), mail.group()));
	}

	private static void find(KnownDatum datum, CharSequence text, Stream stream, Consumer<Find> found) {
		String address = datum.value().strip().toLowerCase(Locale.ROOT);
		int at = address.indexOf('@');
		if (at <= 0) {
			plain(datum, Fold.fold(address), text, stream, found);
			return;
		}
		String name = address.substring(0, at);
		String host = address.substring(at + 1);
		for (String dotted : List.of(Fold.fold(name), Fold.fold(name.replace(".", " dot ")), Fold.fold(name.replace(".", "punto")), Fold.fold(name.replaceAll("\\+.*", ""))))
			for (String sign : List.of("", "at", "arroba", "ат", "arobase"))
				for (String end : List.of(Fold.fold(host), Fold.fold(host.replace(".", " dot ")), Fold.fold(host.replace(".", "punto"))))
					plain(datum, dotted + sign + end, text, stream, found);
		if (name.length() >= SHORTEST_NAME && name.matches(".*[._\\d-].*"))
			plain(datum, Fold.fold(name), text, stream, found);
	}

	private static void plain(KnownDatum datum, String form, CharSequence text, Stream stream, Consumer<Find> found) {
		if (form.length() >= SHORTEST_NAME)
			stream.find(form, (start, end) -> found.accept(NumberFinder.find(datum, text, start, end)));
	}
}
