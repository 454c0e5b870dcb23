package org.pincite.matter.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How one feature of one element changed. Values are texts: what EMF makes of a value, or the id of the element referred to. */
public sealed interface FeatureChange {

	/** The change backwards. */
	FeatureChange inverse();

	/** A single value; null while it is not set. */
	record Value(String before, String after) implements FeatureChange {
		@Override
		public Value inverse() {
			return new Value(after, before);
		}
	}

	/** A stretch of a list: at this index, some values went and others came. */
	record Splice(int at, List<String> removed, List<String> inserted) implements FeatureChange {
		public Splice {
			removed = List.copyOf(removed);
			inserted = List.copyOf(inserted);
			if (at < 0)
				throw new IllegalArgumentException("a list begins at 0");
		}

		@Override
		public Splice inverse() {
			return new Splice(at, inserted, removed);
		}

		/**
		 * The list after the change.
		 *
		 * @throws DivergenceException if the list is not the one the change was made to
		 */
		List<String> on(List<String> before) {
			int end = at + removed.size();
			if (end > before.size() || !before.subList(at, end).equals(removed))
				throw new DivergenceException();
			List<String> after = new ArrayList<>(before.subList(0, at));
			after.addAll(inserted);
			after.addAll(before.subList(end, before.size()));
			return after;
		}

		/** The shortest single stretch that makes one list of the other. */
		static Splice between(List<String> before, List<String> after) {
			int start = 0;
			int least = Math.min(before.size(), after.size());
			while (start < least && Objects.equals(before.get(start), after.get(start)))
				start++;
			int end = 0;
			while (end < least - start && Objects.equals(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end)))
				end++;
			return new Splice(start, before.subList(start, before.size() - end), after.subList(start, after.size() - end));
		}
	}
}
