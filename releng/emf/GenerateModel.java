import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.util.GenModelUtil;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the EMF model code of one bundle, headless. Run by the build in {@code generate-sources}; argument: the genmodel, which lies in
 * {@code BUNDLE/model/}. The code goes where the genmodel says, normally {@code BUNDLE/src-gen}. Exits with an exception on any error.
 */
public final class GenerateModel {

	public static void main(String[] arguments) throws Exception {
		Path genmodel = Path.of(arguments[0]).toRealPath();
		Path bundle = genmodel.getParent().getParent();
		EcorePlugin.ExtensionProcessor.process(null);
		EcorePlugin.getPlatformResourceMap().put(bundle.getFileName().toString(), URI.createFileURI(bundle + "/"));

		ResourceSet resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		URI uri = URI.createPlatformResourceURI(bundle.getFileName() + "/model/" + genmodel.getFileName(), true);
		GenModel model = (GenModel) resources.getResource(uri, true).getContents().getFirst();
		EcoreUtil.resolveAll(resources);
		model.reconcile();
		check(model.diagnose());
		model.setCanGenerate(true);
		model.setValidateModel(false);
		model.setCodeFormatting(false);

		// Without this registration the generator reports success and writes nothing.
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = GenModelUtil.createGenerator(model);
		check(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
	}

	private static void check(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() > Diagnostic.WARNING)
			throw new IllegalStateException(diagnostic.toString(), diagnostic.getException());
	}
}
