import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Copies pages without the class names, ids and roles of their elements: what is found in the copies is not found by names. Arguments: folder of pages, folder for the copies. */
public final class Nameless {
	private Nameless() {
	}

	public static void main(String[] args) throws IOException {
		try (Stream<Path> pages = Files.list(Path.of(args[0]))) {
			for (Path page : pages.filter(page -> Files.exists(page.resolve("expected.html"))).toList()) {
				Path copy = Files.createDirectories(Path.of(args[1]).resolve(page.getFileName()));
				for (String file : new String[] { "expected.html", "expected-metadata.json" })
					Files.copy(page.resolve(file), copy.resolve(file), StandardCopyOption.REPLACE_EXISTING);
				Document document = Jsoup.parse(Files.readString(page.resolve("source.html")));
				document.outputSettings().prettyPrint(false);
				for (Element element : document.body().getAllElements())
					element.removeAttr("class").removeAttr("id").removeAttr("role");
				Files.writeString(copy.resolve("source.html"), document.outerHtml());
			}
		}
	}
}
