package org.pincite.library.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.pincite.library.Reference;
import org.pincite.library.Source;
import org.pincite.library.SourceKind;
import org.pincite.library.Verification;

/** A source's metadata as one record delivered it, kept with the version that it belongs to. */
final class MetadataCodec {
	private static final int FORM = 1;

	private MetadataCodec() {
	}

	static byte[] encode(Source source) {
		ByteWriter out = new ByteWriter().number(FORM);
		for (String value : new String[] { source.id(), source.kind().name(), source.title(), source.shortTitle(),
				source.court(), source.date(), source.docket(), source.status(), source.origin(), source.url(),
				source.language(), source.verification().name() })
			out.string(value);
		out.number(source.digest() ? 1 : 0);
		strings(out, source.citations());
		strings(out, source.judges());
		strings(out, source.topics());
		out.number(source.references().size());
		for (Reference reference : source.references())
			out.string(reference.authority()).string(reference.treatment()).number(reference.incoming() ? 1 : 0)
					.string(reference.note()).string(reference.verification().name());
		out.number(source.extra().size());
		new TreeMap<>(source.extra()).forEach((name, value) -> out.string(name).string(value));
		return MarkCodec.sized(out.bytes());
	}

	/** @throws DamagedException if the bytes are not what {@link #encode} makes */
	static Source decode(byte[] stored) {
		ByteReader in = new ByteReader(MarkCodec.unsized(stored));
		if (in.number() != FORM)
			throw new DamagedException("metadata in an unknown form");
		try {
			return source(in);
		} catch (IllegalArgumentException | NullPointerException e) {
			throw new DamagedException("metadata out of shape: " + e.getMessage());
		}
	}

	private static Source source(ByteReader in) {
		String id = in.string();
		SourceKind kind = SourceKind.valueOf(in.string());
		String title = in.string();
		String shortTitle = in.string();
		String court = in.string();
		String date = in.string();
		String docket = in.string();
		String status = in.string();
		String origin = in.string();
		String url = in.string();
		String language = in.string();
		Verification verification = Verification.valueOf(in.string());
		boolean digest = in.number() == 1;
		List<String> citations = strings(in);
		List<String> judges = strings(in);
		List<String> topics = strings(in);
		List<Reference> references = new ArrayList<>();
		for (int left = in.count(); left > 0; left--)
			references.add(new Reference(in.string(), in.string(), in.number() == 1, in.string(),
					Verification.valueOf(in.string())));
		Map<String, String> extra = new LinkedHashMap<>();
		for (int left = in.count(); left > 0; left--)
			extra.put(in.string(), in.string());
		return new Source(id, kind, title, shortTitle, citations, court, date, docket, judges, status, topics, origin,
				url, language, digest, verification, references, extra);
	}

	private static void strings(ByteWriter out, List<String> values) {
		out.number(values.size());
		values.forEach(out::string);
	}

	private static List<String> strings(ByteReader in) {
		List<String> values = new ArrayList<>();
		for (int left = in.count(); left > 0; left--)
			values.add(in.string());
		return values;
	}
}
