package org.pincite.ingest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.pincite.ingest.Input;
import org.pincite.ingest.StarterContent;

/** Finds content in the bundles that declare some. A header's entry that ends in a slash is a folder of sources, any other the worked example. */
@Component
public final class BundledContent implements StarterContent {
	private static final String HEADER = "Pincite-Content";
	private final BundleContext bundles;

	@Activate
	public BundledContent(BundleContext bundles) {
		this.bundles = bundles;
	}

	@Override
	public List<Input> library() {
		List<Input> inputs = new ArrayList<>();
		for (Bundle bundle : bundles.getBundles())
			for (String entry : entries(bundle))
				if (entry.endsWith("/"))
					for (URL url : files(bundle, entry))
						inputs.add(new Input(url.getPath().substring(url.getPath().lastIndexOf('/') + 1), read(url), null));
		inputs.sort(Comparator.comparing(Input::path));
		return inputs;
	}

	@Override
	public Optional<byte[]> example() {
		for (Bundle bundle : bundles.getBundles())
			for (String entry : entries(bundle))
				if (!entry.endsWith("/") && bundle.getEntry(entry) != null)
					return Optional.of(read(bundle.getEntry(entry)));
		return Optional.empty();
	}

	private static List<String> entries(Bundle bundle) {
		String header = bundle.getHeaders("").get(HEADER);
		return header == null ? List.of() : List.of(header.split("\\s*,\\s*"));
	}

	private static List<URL> files(Bundle bundle, String folder) {
		Enumeration<URL> found = bundle.findEntries(folder, "*.json", false);
		return found == null ? List.of() : Collections.list(found);
	}

	private static byte[] read(URL url) {
		try (InputStream in = url.openStream()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException("the product's own content cannot be read: " + url, e);
		}
	}
}
