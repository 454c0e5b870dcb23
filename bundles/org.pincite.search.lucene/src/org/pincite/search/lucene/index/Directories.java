package org.pincite.search.lucene.index;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.store.Directory;

/** Opens the folder of an index. */
@FunctionalInterface
public interface Directories {
	Directory open(Path folder) throws IOException;
}
