package org.pincite.matter.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterPackage;
import org.pincite.matter.format.MatterFormatException.Reason;
import org.pincite.matter.internal.MatterResource;

/**
 * A matter as XMI in UTF-8. The same matter always gives the same bytes, and reading them gives an equal matter. The version of the format is
 * the number at the end of the namespace, {@code urn:pincite:matter:1}; what a newer version wrote is refused and never half read. Input is
 * taken for hostile: no document types, no entities, no references out of the document. Stateless and safe for use by many threads.
 */
public final class MatterFormat {

	private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
			"http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false,
			"http://xml.org/sax/features/external-parameter-entities", false,
			"http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

	private MatterFormat() {
	}

	/** The bytes of a matter. The matter is not changed; it stays in the resource it is in. */
	public static byte[] write(Matter matter) {
		Matter written = matter.eResource() instanceof MatterResource ? matter : EcoreUtil.copy(matter);
		MatterResource resource;
		if (written == matter) {
			resource = (MatterResource) matter.eResource();
		} else {
			resource = new MatterResource();
			resource.getContents().add(written);
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
		try {
			resource.save(bytes, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException("A matter could not be written to memory.", e);
		}
		return bytes.toByteArray();
	}

	/**
	 * The matter in the bytes, contained in nothing.
	 *
	 * @throws MatterFormatException if they are damaged or of a newer version
	 */
	public static Matter read(byte[] bytes) throws MatterFormatException {
		HeaderScan.scan(bytes);
		ResourceSet closed = new ResourceSetImpl();
		closed.setURIConverter(new NowhereConverter());
		closed.getPackageRegistry().put(MatterPackage.eNS_URI, MatterPackage.eINSTANCE);
		MatterResource resource = new MatterResource();
		closed.getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(bytes), Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES,
					XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
		} catch (IOException | RuntimeException e) {
			throw Complaint.about(e);
		}
		return matterOf(resource);
	}

	/**
	 * Id and title alone, read from the first element.
	 *
	 * @throws MatterFormatException as {@link #read}, as far as the first element shows it
	 */
	public static MatterHeader header(byte[] bytes) throws MatterFormatException {
		return HeaderScan.header(bytes);
	}

	private static Matter matterOf(Resource resource) throws MatterFormatException {
		if (!resource.getErrors().isEmpty())
			throw Complaint.about(resource.getErrors().getFirst());
		if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Matter matter))
			throw new MatterFormatException(Reason.DAMAGED, "The file holds no matter.", null);
		if (!EcoreUtil.ProxyCrossReferencer.find(resource).isEmpty())
			throw new MatterFormatException(Reason.DAMAGED, "The matter refers to something outside of itself.", null);
		resource.getContents().clear();
		return matter;
	}
}
