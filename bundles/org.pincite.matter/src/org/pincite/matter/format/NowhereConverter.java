package org.pincite.matter.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;

/** Opens nothing, so that a matter cannot make Pincite read a file or go to the network. */
final class NowhereConverter extends ExtensibleURIConverterImpl {

	@Override
	public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
		throw new IOException("A matter may not refer to other documents.");
	}

	@Override
	public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
		throw new IOException("A matter may not refer to other documents.");
	}

	@Override
	public boolean exists(URI uri, Map<?, ?> options) {
		return false;
	}
}
