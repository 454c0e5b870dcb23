package org.pincite.search.language;

import java.util.function.Function;

import org.pincite.search.tree.And;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.QueryTree;

/** Walks over query trees. */
final class Trees {
	private Trees() {
	}

	/** The tree with every direct part replaced; words and phrases stay. */
	static QueryTree map(QueryTree tree, Function<QueryTree, QueryTree> change) {
		return switch (tree) {
		case Or or -> Or.of(or.parts().stream().map(change).toList());
		case And and -> And.of(and.parts().stream().map(change).toList());
		case Except except -> new Except(change.apply(except.wanted()), change.apply(except.unwanted()));
		case Near near -> new Near(change.apply(near.left()), change.apply(near.right()), near.reach(), near.ordered());
		case NotNear not -> new NotNear(change.apply(not.left()), change.apply(not.right()), not.reach());
		case AtLeast least -> new AtLeast(least.times(), change.apply(least.part()));
		case In in -> new In(in.fields(), change.apply(in.part()));
		default -> tree;
		};
	}

	/** True if the tree, or a tree in it, satisfies the condition. */
	static boolean any(QueryTree tree, java.util.function.Predicate<QueryTree> condition) {
		return condition.test(tree) || tree.parts().stream().anyMatch(part -> any(part, condition));
	}
}
