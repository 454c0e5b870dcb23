package org.pincite.ingest;

import java.util.List;
import java.util.Optional;

/** What comes with the product: bundles that declare {@code Pincite-Content} in their manifest, a list of folders of sources and of files. */
public interface StarterContent {

	/** The digests of the starter library, as inputs for {@link Importer#inputs}, in the order of their names. */
	List<Input> library();

	/** The worked example, an exchange file of a matter, if the product has one. */
	Optional<byte[]> example();
}
