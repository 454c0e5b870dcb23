package org.pincite.search.tree;

import java.util.ArrayList;
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
		case Near near -> near(near.left(), near.right(), near);
		case NotNear not -> notNear(not.left(), not.right(), not);
		case AtLeast least -> atLeast(least.times(), least.part());
		default -> tree;
		};
	}

	private QueryTree near(QueryTree left, QueryTree right, Near near) {
		if (near.reach().unit() == Unit.SEGMENT)
			return new Near(document(placed(left)), document(placed(right)), near.reach(), false);
		if (!positional(left))
			return around(left, part -> near(part, right, near));
		if (!positional(right))
			return around(right, part -> near(left, part, near));
		return made(new Near(left, right, near.reach(), near.ordered()));
	}

	private QueryTree notNear(QueryTree left, QueryTree right, NotNear not) {
		if (not.reach().unit() == Unit.SEGMENT)
			return new NotNear(document(placed(left)), document(placed(right)), not.reach());
		if (!positional(left))
			return around(left, part -> notNear(part, right, not));
		return opposite(right, part -> made(new NotNear(left, part, not.reach())), left);
	}

	private QueryTree atLeast(int times, QueryTree part) {
		return positional(part) ? made(new AtLeast(times, part)) : around(part, inner -> atLeast(times, inner));
	}

	/** Puts an operator on the places of a tree, and leaves what the tree asks of the document as a whole outside. */
	private QueryTree around(QueryTree tree, UnaryOperator<QueryTree> operator) {
		return switch (tree) {
		case And and -> And.of(and.parts().stream().map(operator).toList());
		case Or or -> alternatives(or, operator);
		case Except except -> new Except(operator.apply(except.wanted()), document(except.unwanted()));
		case AtLeast least -> new And(List.of(operator.apply(least.part()), document(least)));
		case Near near when near.reach().unit() == Unit.SEGMENT -> throw misplaced(near);
		case NotNear not when not.reach().unit() == Unit.SEGMENT -> throw misplaced(not);
		case Near near when !positional(near.left()) -> around(near.left(),
				part -> again(new Near(part, near.right(), near.reach(), near.ordered()), operator));
		case Near near -> around(near.right(), part -> again(new Near(near.left(), part, near.reach(), near.ordered()), operator));
		case NotNear not when !positional(not.left()) -> around(not.left(), part -> again(new NotNear(part, not.right(), not.reach()), operator));
		case NotNear not -> opposite(not.right(), part -> operator.apply(new NotNear(not.left(), part, not.reach())), operator.apply(not.left()));
		default -> throw misplaced(tree);
		};
	}

	private QueryTree again(QueryTree tree, UnaryOperator<QueryTree> operator) {
		made(tree);
		return positional(tree) ? operator.apply(tree) : around(tree, operator);
	}

	/**
	 * Not near what may be about a whole document, by De Morgan: what holds unless the document satisfies {@code right} near the operand.
	 *
	 * @param operator puts "not near" on places
	 * @param alone    the operand without anything near it
	 */
	private QueryTree opposite(QueryTree right, UnaryOperator<QueryTree> operator, QueryTree alone) {
		made(right);
		return switch (right) {
		case QueryTree places when positional(places) -> operator.apply(places);
		case And and -> Or.of(and.parts().stream().map(part -> opposite(part, operator, alone)).toList());
		case Or or -> {
			List<QueryTree> places = or.parts().stream().filter(Distribution::positional).toList();
			List<QueryTree> all = new ArrayList<>();
			if (!places.isEmpty())
				all.add(operator.apply(Or.of(places)));
			or.parts().stream().filter(part -> !positional(part)).forEach(part -> all.add(opposite(part, operator, alone)));
			yield And.of(all);
		}
		case Except except -> new Or(List.of(opposite(except.wanted(), operator, alone), new And(List.of(alone, document(except.unwanted())))));
		case AtLeast least -> new Or(List.of(opposite(least.part(), operator, alone), new Except(alone, document(least))));
		case Near near when near.reach().unit() != Unit.SEGMENT && !positional(near.left()) -> opposite(near.left(),
				part -> opposite(new Near(part, near.right(), near.reach(), near.ordered()), operator, alone), alone);
		case Near near when near.reach().unit() != Unit.SEGMENT -> opposite(near.right(),
				part -> opposite(new Near(near.left(), part, near.reach(), near.ordered()), operator, alone), alone);
		case NotNear not when not.reach().unit() != Unit.SEGMENT && !positional(not.left()) -> opposite(not.left(),
				part -> opposite(new NotNear(part, not.right(), not.reach()), operator, alone), alone);
		default -> throw misplaced(right);
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
		case NotNear not -> "this not near cannot be an operand of a closer connector; join them with and";
		default -> "a date, number or citation cannot be an operand of a proximity connector; join them with and";
		});
	}
}
