package org.pincite.search.tree;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Carries what is about whole documents out of proximity: {@code a w/5 (b and c)} means {@code (a w/5 b) and (a w/5 c)}.
 * In the result every operand of {@link Near}, {@link NotNear} and {@link AtLeast} is positional.
 */
public final class Distribution {
	private static final int MOST = 4_000;
	private int made;

	private Distribution() {
	}

	/**
	 * An equivalent tree with positional operands.
	 *
	 * @throws IllegalArgumentException if an operand can have no place in a text, such as a date, or the tree grows beyond reason; the message says so
	 */
	public static QueryTree of(QueryTree tree) {
		return new Distribution().document(tree);
	}

	/** True for what denotes spans of a text: words, phrases, alternatives of these and what proximity joins. */
	public static boolean positional(QueryTree tree) {
		return switch (tree) {
		case WordTree word -> true;
		case Phrase phrase -> true;
		case Or or -> or.parts().stream().allMatch(Distribution::positional);
		case Near near -> near.reach().unit() != Unit.SEGMENT && positional(near.left()) && positional(near.right());
		case NotNear not -> not.reach().unit() != Unit.SEGMENT && positional(not.left()) && positional(not.right());
		default -> false;
		};
	}

	private QueryTree document(QueryTree tree) {
		return switch (tree) {
		case Or or -> Or.of(or.parts().stream().map(this::document).toList());
		case And and -> And.of(and.parts().stream().map(this::document).toList());
		case Except except -> new Except(document(except.wanted()), document(except.unwanted()));
		case In in -> new In(in.fields(), document(in.part()));
		case Near near -> near(document(near.left()), document(near.right()), near);
		case NotNear not -> notNear(document(not.left()), document(not.right()), not);
		case AtLeast least -> atLeast(least.times(), document(least.part()));
		default -> tree;
		};
	}

	private QueryTree near(QueryTree left, QueryTree right, Near near) {
		if (near.reach().unit() == Unit.SEGMENT)
			return new Near(placed(left), placed(right), near.reach(), false);
		if (!positional(left))
			return out(left, part -> near(part, right, near));
		if (!positional(right))
			return out(right, part -> near(left, part, near));
		return made(new Near(left, right, near.reach(), near.ordered()));
	}

	private QueryTree notNear(QueryTree left, QueryTree right, NotNear not) {
		if (not.reach().unit() == Unit.SEGMENT)
			return new NotNear(placed(left), placed(right), not.reach());
		if (!positional(left))
			return out(left, part -> notNear(part, right, not));
		if (positional(right))
			return made(new NotNear(left, right, not.reach()));
		return switch (right) {
		case And and -> Or.of(and.parts().stream().map(part -> notNear(left, part, not)).toList());
		case Or or -> notNearAny(left, or, not);
		case Except except -> new Or(List.of(notNear(left, except.wanted(), not), new And(List.of(left, except.unwanted()))));
		case AtLeast least -> new Or(List.of(notNear(left, least.part(), not), new Except(left, least)));
		default -> throw misplaced(right);
		};
	}

	/** Not near either: places that have none near of what is positional, in documents where the rest is not near either. */
	private QueryTree notNearAny(QueryTree left, Or right, NotNear not) {
		List<QueryTree> places = right.parts().stream().filter(Distribution::positional).toList();
		QueryTree found = places.isEmpty() ? left : made(new NotNear(left, Or.of(places), not.reach()));
		for (QueryTree part : right.parts())
			if (!positional(part))
				found = new And(List.of(found, notNear(left, part, not)));
		return found;
	}

	private QueryTree atLeast(int times, QueryTree part) {
		return positional(part) ? made(new AtLeast(times, part)) : out(part, inner -> atLeast(times, inner));
	}

	/** Puts an operator on the positional parts of a document-wide tree. */
	private QueryTree out(QueryTree tree, UnaryOperator<QueryTree> operator) {
		return switch (tree) {
		case And and -> And.of(and.parts().stream().map(operator).toList());
		case Or or -> alternatives(or, operator);
		case Except except -> new Except(operator.apply(except.wanted()), except.unwanted());
		case AtLeast least -> new And(List.of(operator.apply(least.part()), least));
		default -> throw misplaced(tree);
		};
	}

	/** Positional alternatives stay together. */
	private static QueryTree alternatives(Or or, UnaryOperator<QueryTree> operator) {
		List<QueryTree> places = or.parts().stream().filter(Distribution::positional).toList();
		List<QueryTree> rest = or.parts().stream().filter(part -> !positional(part)).map(operator).toList();
		if (places.isEmpty())
			return Or.of(rest);
		return new Or(java.util.stream.Stream.concat(java.util.stream.Stream.of(operator.apply(Or.of(places))), rest.stream()).toList());
	}

	/** What may stand beside /seg: anything that a field can hold. */
	private static QueryTree placed(QueryTree tree) {
		return switch (tree) {
		case In in -> throw misplaced(in);
		case Dates dates -> throw misplaced(dates);
		case Numbers numbers -> throw misplaced(numbers);
		case Cited cited -> throw misplaced(cited);
		case Citing citing -> throw misplaced(citing);
		case Related related -> throw misplaced(related);
		case Everything all -> throw misplaced(all);
		default -> {
			tree.parts().forEach(Distribution::placed);
			yield tree;
		}
		};
	}

	private QueryTree made(QueryTree tree) {
		if (++made > MOST)
			throw new IllegalArgumentException("and inside proximity connectors multiplies to more than " + MOST + " parts; write the parts out");
		return tree;
	}

	private static IllegalArgumentException misplaced(QueryTree tree) {
		return new IllegalArgumentException(switch (tree) {
		case In in -> "a field cannot be an operand of a proximity connector; put the connector inside the field";
		case Near near -> "/seg cannot be an operand of a closer connector; join them with and";
		case NotNear not -> "not /seg cannot be an operand of a closer connector; join them with and";
		default -> "a date, number or citation cannot be an operand of a proximity connector; join them with and";
		});
	}
}
