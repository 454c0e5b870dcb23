package org.pincite.library.internal;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pincite.library.Source;
import org.pincite.library.SourceKind;

/** What a record says by which its document is told from others. Works out what is asked, once; not thread-safe. */
final class Particulars {
	private static final Pattern DOCKET_NUMBER = Pattern.compile("\\d[\\dA-Za-z:-]*\\d");
	private static final Pattern DIGITS = Pattern.compile("\\d+");

	private final SourceKind kind;
	private final boolean digest;
	private final String title;
	private final String court;
	private final String date;
	private final String docket;
	private final Supplier<Stream<String>> forms;
	private Set<String> citations;
	private Set<String> reporters;
	private Set<String> dockets;

	/** @param forms gives the citations in the form of {@link CitationLookup} */
	private Particulars(SourceKind kind, boolean digest, String title, String court, String date, String docket, Supplier<Stream<String>> forms) {
		this.kind = kind;
		this.digest = digest;
		this.title = title;
		this.court = court;
		this.date = date;
		this.docket = docket;
		this.forms = forms;
	}

	static Particulars of(Source s) {
		return new Particulars(s.kind(), s.digest(), s.title(), s.court(), s.date(), s.docket(), () -> s.citations().stream().map(CitationLookup::form));
	}

	/** @param forms the citations as the store keeps them for looking up, one a line; null for none */
	static Particulars stored(SourceKind kind, boolean digest, String title, String court, String date, String docket, String forms) {
		return new Particulars(kind, digest, title, court, date, docket, () -> forms == null ? Stream.empty() : forms.lines());
	}

	SourceKind kind() {
		return kind;
	}

	boolean digest() {
		return digest;
	}

	String title() {
		return title;
	}

	/** Or null. */
	String court() {
		return court;
	}

	/** A day, a month, a year or null. */
	String date() {
		return date;
	}

	/** In the form of {@link CitationLookup}. */
	Set<String> citations() {
		if (citations == null)
			citations = forms.get().collect(Collectors.toSet());
		return citations;
	}

	/** The citations without their numbers. */
	Set<String> reporters() {
		if (reporters == null)
			reporters = citations().stream().map(citation -> DIGITS.matcher(citation).replaceAll("#")).collect(Collectors.toSet());
		return reporters;
	}

	/** Docket numbers in small letters. */
	Set<String> dockets() {
		if (dockets == null)
			dockets = docket == null ? Set.of()
					: DOCKET_NUMBER.matcher(docket).results().map(found -> found.group().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		return dockets;
	}
}
