package org.pincite.ingest.internal.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Tells pages that are pictures from pages that are blank. */
final class Pictures {
	/** Pixels of a picture of a page at least: 72 to the inch. */
	private static final long LEAST = 400_000;

	private Pictures() {
	}

	/** True if a picture is drawn on the page that is large enough to be one of it. */
	static boolean fill(PDPage page) throws IOException {
		PDResources resources = page.getResources();
		if (resources == null)
			return false;
		for (COSName name : resources.getXObjectNames()) {
			COSBase object = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT) == null ? null
					: resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getDictionaryObject(name);
			if (object instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
					&& (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0) >= LEAST)
				return true;
		}
		return false;
	}
}
