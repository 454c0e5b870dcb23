package org.pincite.matter.evaluate;

import org.pincite.matter.Argument;
import org.pincite.matter.Matter;
import org.pincite.matter.Statement;

/**
 * How the statements and arguments of a matter come out, after the Carneades model.
 * <p>
 * An argument applies if all its premises hold and none of its exceptions does. A premise holds if the user accepted its statement, or the
 * user did not reject it and it is acceptable; an assumption holds besides as long as its statement is merely stated, neither questioned nor
 * rejected; an exception holds as a premise does. Negated, each looks at the contrary: that the user rejected the statement, or that what is
 * against it meets its standard. A statement is acceptable if its applicable arguments meet its proof standard (see {@code ProofRule});
 * a passage pinned to a fact or a rule counts as an argument for or against it. Circles: see {@code Solver}. An empty premise or assumption does
 * not hold; an empty exception defeats nothing.
 * <p>
 * Whatever depends on a statement or argument that rests on passages of which none was verified is unverified: with pins in support, or as a
 * rule without arguments, one of them has to be.
 */
public interface Evaluation {

	/** Evaluates a matter once, as it is now. */
	static Evaluation of(Matter matter, PinVerifier verifier) {
		return new Snapshot(matter, verifier);
	}

	/** How the statement comes out; {@link StatementResult#NONE} if it is not in the matter. */
	StatementResult of(Statement statement);

	/** How the argument comes out; {@link ArgumentResult#NONE} if it is not in the matter. */
	ArgumentResult of(Argument argument);

	/** Why the statement comes out as it does: one to three sentences. They quote the matter: never log them. */
	String reason(Statement statement);

	/** Why the argument applies or does not. Quotes the matter: never log it. */
	String reason(Argument argument);
}
