package org.pincite.matter.format;

import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.pincite.matter.format.MatterFormatException.Reason;
import org.xml.sax.SAXParseException;

/** Words what EMF found wrong, without repeating any text of the matter. */
final class Complaint {

	private Complaint() {
	}

	static MatterFormatException about(Resource.Diagnostic diagnostic) {
		return diagnostic instanceof Exception e ? about(e)
				: damaged("near line " + diagnostic.getLine(), null);
	}

	static MatterFormatException about(Exception error) {
		Throwable cause = root(error);
		if (cause instanceof FeatureNotFoundException unknown)
			return newer("an entry “" + nameOnly(unknown.getName()) + "” (line " + unknown.getLine() + ")", error);
		if (cause instanceof ClassNotFoundException unknown)
			return newer("an element of a kind “" + nameOnly(unknown.getName()) + "” (line " + unknown.getLine() + ")", error);
		if (cause instanceof XMIException xmi && xmi.getLine() > 0)
			return damaged("near line " + xmi.getLine(), error);
		if (cause instanceof SAXParseException parse && parse.getLineNumber() > 0)
			return damaged("near line " + parse.getLineNumber(), error);
		return damaged(null, error);
	}

	static MatterFormatException damaged(String where, Throwable cause) {
		return new MatterFormatException(Reason.DAMAGED,
				"The matter is damaged" + (where == null ? "" : " " + where) + " and cannot be read. Open an earlier version of it.", cause);
	}

	private static MatterFormatException newer(String what, Throwable cause) {
		return new MatterFormatException(Reason.NEWER,
				"The matter holds " + what + " that this version of Pincite does not know. Open it with a newer version.", cause);
	}

	/** Element names are safe to show; anything that does not look like one may be the text of a damaged file and is left out. */
	private static String nameOnly(String name) {
		return name != null && name.matches("[A-Za-z][A-Za-z0-9:_-]{0,40}") ? name : "?";
	}

	private static Throwable root(Throwable error) {
		Throwable cause = error;
		while (!(cause instanceof FeatureNotFoundException || cause instanceof ClassNotFoundException)) {
			Throwable next = cause instanceof WrappedException wrapped ? wrapped.exception() : cause.getCause();
			if (next == null || next == cause)
				break;
			cause = next;
		}
		return cause;
	}
}
