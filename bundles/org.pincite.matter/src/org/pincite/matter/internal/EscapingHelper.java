package org.pincite.matter.internal;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** Writes strings so that characters XML forbids survive, see {@link XmlText}. */
final class EscapingHelper extends XMIHelperImpl {

	EscapingHelper(XMLResource resource) {
		super(resource);
	}

	@Override
	public String convertToString(EFactory factory, EDataType type, Object value) {
		String text = super.convertToString(factory, type, value);
		return isString(type) ? XmlText.escape(text) : text;
	}

	@Override
	protected Object createFromString(EFactory factory, EDataType type, String value) {
		return super.createFromString(factory, type, isString(type) ? XmlText.unescape(value) : value);
	}

	private static boolean isString(EDataType type) {
		return type == EcorePackage.Literals.ESTRING;
	}
}
