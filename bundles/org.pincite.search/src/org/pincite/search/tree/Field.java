package org.pincite.search.tree;

/** A part of a document that a query can be restricted to. */
public enum Field {
	TITLE, CITATION, COURT, JUDGE, ATTORNEY, DIGEST, TOPIC, TEXT, DOCKET, STATUS
}
