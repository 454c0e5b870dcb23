package org.pincite.search.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pincite.search.tree.And;
import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Cited;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Fuzzy;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Root;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

/** What plain words can say: the words that are wanted. Good for one tree. */
final class WordsAdaptation {
	private final Set<String> warnings = new LinkedHashSet<>();

	List<String> warnings() {
		return List.copyOf(warnings);
	}

	QueryTree all(QueryTree tree) {
		List<QueryTree> parts = new ArrayList<>();
		collect(tree, parts);
		return parts.isEmpty() ? Term.of("law") : And.of(parts);
	}

	private void collect(QueryTree tree, List<QueryTree> parts) {
		switch (tree) {
		case WordTree word -> parts.add(word(word));
		case Phrase phrase -> parts.add(new Phrase(phrase.words().stream().<WordTree>map(word -> Term.of(word(word).text())).toList()));
		case Cited cited -> parts.add(cited);
		case And and -> and.parts().forEach(part -> collect(part, parts));
		case Except except -> {
			warnings.add("Plain words exclude nothing: what was excluded is left out.");
			collect(except.wanted(), parts);
		}
		case NotNear not -> {
			warnings.add("Plain words exclude nothing: what was excluded is left out.");
			collect(not.left(), parts);
		}
		default -> {
			warnings.add("Plain words are all wanted, anywhere in a source: alternatives, distances, fields and dates are lost.");
			tree.parts().forEach(part -> collect(part, parts));
		}
		}
	}

	private Term word(WordTree word) {
		return switch (word) {
		case Term term when term.forms() == Forms.PLURAL -> new Term(Adaptation.plural(term), Forms.EXACT);
		case Term term when term.forms() == Forms.SINGULAR -> new Term(term.text(), Forms.EXACT);
		case Term term -> term;
		case Cased cased -> {
			warnings.add("Plain words do not tell capitals.");
			yield word(cased.word());
		}
		case Root root -> unexpanded(root.text());
		case Wildcard pattern -> unexpanded(pattern.pattern().replace("?", ""));
		case Fuzzy fuzzy -> unexpanded(fuzzy.text());
		};
	}

	private Term unexpanded(String text) {
		warnings.add("Plain words know no roots and wildcards: only the letters typed are found.");
		return Term.of(text);
	}
}
