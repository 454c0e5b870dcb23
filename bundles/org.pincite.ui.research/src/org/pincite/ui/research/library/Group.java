package org.pincite.ui.research.library;

import java.util.List;

import org.pincite.library.Source;

/** A named group of sources in the library view. */
record Group(String name, List<Source> sources) {
}
