package org.pincite.ingest.internal.news;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells links to other sites from those to the page's own. */
final class Hosts {
	private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?:)?//(?:[^/@]*@)?([^/:?#]+)");
	private static final int ENOUGH = 3;

	private Hosts() {
	}

	/** The host of a web address, in lower case; null for relative addresses and other things. */
	static String of(String address) {
		Matcher host = ADDRESS.matcher(address.strip());
		return host.find() ? host.group(1).toLowerCase(Locale.ROOT) : null;
	}

	/** The page's own host: that of its stated address, else the one that most of its links lead to; null if neither is there. */
	static String own(Document page, String address) {
		if (address != null && of(address) != null)
			return of(address);
		Map<String, Integer> counts = new HashMap<>();
		for (Element link : page.select("a[href]")) {
			String host = of(link.attr("href"));
			if (host != null)
				counts.merge(host, 1, Integer::sum);
		}
		return counts.entrySet().stream().filter(count -> count.getValue() >= ENOUGH).max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse(null);
	}

	/** True if two hosts are of one site: their last two labels are the same, or three where the last but one is as short as in {@code co.uk}. */
	static boolean areOne(String one, String other) {
		return site(one).equals(site(other));
	}

	private static String site(String host) {
		String[] labels = host.split("\\.");
		int last = labels.length - 1;
		int kept = last > 1 && labels[last].length() == 2 && labels[last - 1].length() <= 3 ? 3 : 2;
		StringBuilder site = new StringBuilder();
		for (int i = Math.max(0, labels.length - kept); i < labels.length; i++)
			site.append('.').append(labels[i]);
		return site.toString();
	}
}
