package org.pincite.library.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a writing connection remembers of stored texts, so that a newcomer with hundreds of near copies needs not be compared with all of them through the store: which
 * texts have a sample that many have, and the docket numbers and citations of records it has added. All of it can be read from the store; what another connection
 * changes makes it forget. For one thread; some 30 MB at most.
 */
final class Kin {
	/** Texts from which on the holders of a sample are remembered. */
	static final int CROWD = 16;
	private static final int MOST_PLACES = 1_000_000;
	private static final int MOST_RECORDS = 100_000;

	private final Map<Integer, Crowd> crowds = new LinkedHashMap<>(64, 0.75f, true);
	/** By the text's row number. */
	private final Map<Long, Signs> records = new LinkedHashMap<>();
	private int places;
	private long state = -1;
	private long changes = -1;

	/**
	 * A stored text that has samples in common with another.
	 *
	 * @param text   its row number
	 * @param shared how many
	 */
	record Sharing(long text, int shared) {
	}

	/** Hashes of what tells a record from others. */
	record Signs(int[] dockets, int[] citations) {
		static Signs of(Particulars record) {
			return new Signs(hashes(record.dockets()), hashes(record.citations()));
		}

		private static int[] hashes(Set<String> words) {
			return words.stream().mapToInt(String::hashCode).toArray();
		}

		/** See {@link Kin#needed}. */
		private double needed(Signs other) {
			if (dockets.length == 0 || other.dockets.length == 0 || !disjoint(dockets, other.dockets))
				return Sameness.LEAST;
			return disjoint(citations, other.citations) ? Sameness.CONTRADICTED : Sameness.USUAL;
		}

		private static boolean disjoint(int[] some, int[] others) {
			for (int one : some)
				for (int other : others)
					if (one == other)
						return false;
			return true;
		}
	}

	/** Row numbers of the texts that have a sample. */
	private static final class Crowd {
		private long[] texts;
		private int size;

		Crowd(long[] texts, int size) {
			this.texts = texts;
			this.size = size;
		}

		void add(long text) {
			if (size == texts.length)
				texts = Arrays.copyOf(texts, size * 2);
			texts[size++] = text;
		}
	}

	/** At the beginning of a writing transaction: forgets everything if anything was changed since the last {@link #end}. */
	void begin(Session session) throws SQLException {
		long now = session.number("PRAGMA data_version");
		if (now != state || session.number("SELECT total_changes()") != changes)
			clear();
		state = now;
	}

	/** At the end of a writing transaction that told of its changes. */
	void end(Session session) throws SQLException {
		changes = session.number("SELECT total_changes()");
	}

	private void clear() {
		crowds.clear();
		records.clear();
		places = 0;
	}

	/** A text was stored with these samples. */
	void sampled(int[] samples, long text) {
		for (int sample : samples) {
			Crowd crowd = crowds.get(sample);
			if (crowd != null) {
				crowd.add(text);
				places++;
			}
		}
	}

	/** A record was stored whose text is new: it is the only one of its source and of its text. */
	void added(long text, Signs record) {
		records.put(text, record);
		if (records.size() > MOST_RECORDS)
			forgetFirst(records);
	}

	/** These texts have, or had, more than one record, or their source says other things than theirs. */
	void changed(Collection<Long> texts) {
		records.keySet().removeAll(texts);
	}

	/**
	 * The likeness below which a text cannot make its record one document with another record: more than {@link Sameness#LEAST} only where it is known that it has one record,
	 * whose dockets are others.
	 */
	double needed(long text, Signs record) {
		Signs known = records.get(text);
		return known == null ? Sameness.LEAST : known.needed(record);
	}

	/**
	 * The texts that share more than one sample, most shared first, then in the order of their numbers.
	 *
	 * @param most how many at most
	 */
	List<Sharing> sharing(Session session, int[] samples, int most) throws SQLException {
		List<Crowd> found = new ArrayList<>();
		List<Integer> unknown = new ArrayList<>();
		for (int sample : samples) {
			Crowd crowd = crowds.get(sample);
			if (crowd != null)
				found.add(crowd);
			else
				unknown.add(sample);
		}
		found.addAll(read(session, unknown));
		shrink();
		return counted(together(found), most);
	}

	private List<Crowd> read(Session session, List<Integer> samples) throws SQLException {
		Map<Integer, Crowd> found = new LinkedHashMap<>();
		if (!samples.isEmpty())
			session.each("SELECT shingle, text FROM sample WHERE shingle IN (SELECT value FROM json_each(?)) ORDER BY shingle, text",
					row -> found.computeIfAbsent(row.getInt(1), sample -> new Crowd(new long[CROWD], 0)).add(row.getLong(2)), samples.toString());
		found.forEach((sample, crowd) -> {
			if (crowd.size >= CROWD) {
				crowds.put(sample, crowd);
				places += crowd.size;
			}
		});
		return new ArrayList<>(found.values());
	}

	private void shrink() {
		while (places > MOST_PLACES && crowds.size() > Sketch.SAMPLES)
			places -= forgetFirst(crowds).size;
	}

	private static <T> T forgetFirst(Map<?, T> from) {
		Iterator<T> values = from.values().iterator();
		T first = values.next();
		values.remove();
		return first;
	}

	private static long[] together(List<Crowd> crowds) {
		long[] all = new long[crowds.stream().mapToInt(crowd -> crowd.size).sum()];
		int at = 0;
		for (Crowd crowd : crowds) {
			System.arraycopy(crowd.texts, 0, all, at, crowd.size);
			at += crowd.size;
		}
		Arrays.sort(all);
		return all;
	}

	private static List<Sharing> counted(long[] texts, int most) {
		List<List<Sharing>> byCount = new ArrayList<>();
		for (int i = 0, next; i < texts.length; i = next) {
			next = i + 1;
			while (next < texts.length && texts[next] == texts[i])
				next++;
			while (byCount.size() <= next - i)
				byCount.add(new ArrayList<>());
			if (next - i > 1 && byCount.get(next - i).size() < most)
				byCount.get(next - i).add(new Sharing(texts[i], next - i));
		}
		return byCount.reversed().stream().flatMap(List::stream).limit(most).toList();
	}
}
