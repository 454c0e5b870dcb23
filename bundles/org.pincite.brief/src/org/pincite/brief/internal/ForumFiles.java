package org.pincite.brief.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import org.pincite.brief.ForumProfile;
import org.pincite.brief.ForumRule;
import org.pincite.brief.Forums;
import org.pincite.brief.RequiredSection;

/** Reads the profiles from the property files in {@code org/pincite/brief/forums}. */
public final class ForumFiles implements Forums {
	private static final List<String> IDS = List.of("ca4", "bia", "ij", "memo");
	private static final String VALUE = ".value";

	private final Map<String, ForumProfile> profiles = new LinkedHashMap<>();

	private ForumFiles() {
		for (String id : IDS)
			profiles.put(id, read(id));
	}

	public static Forums standard() {
		return Holder.FORUMS;
	}

	@Override
	public Optional<ForumProfile> byId(String id) {
		return Optional.ofNullable(profiles.get(id));
	}

	@Override
	public List<ForumProfile> all() {
		return List.copyOf(profiles.values());
	}

	private static ForumProfile read(String id) {
		Properties file = new Properties();
		try (InputStream in = Forums.class.getResourceAsStream("forums/" + id + ".properties")) {
			file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException("the profile of forum " + id + " cannot be read", e);
		}
		return profile(id, file);
	}

	private static ForumProfile profile(String id, Properties file) {
		Map<String, ForumRule> rules = new LinkedHashMap<>();
		Map<String, String> texts = new LinkedHashMap<>();
		for (String key : file.stringPropertyNames()) {
			if (key.endsWith(VALUE)) {
				String rule = key.substring(0, key.length() - VALUE.length());
				rules.put(rule, rule(rule, file));
			} else if (key.startsWith("text."))
				texts.put(key.substring("text.".length()), file.getProperty(key));
		}
		return new ForumProfile(id, required(file, "name"), required(file, "version"), rules, sections(file, rules), texts);
	}

	private static List<RequiredSection> sections(Properties file, Map<String, ForumRule> rules) {
		List<RequiredSection> sections = new ArrayList<>();
		for (String id : file.getProperty("sections", "").split("\\s+"))
			if (!id.isEmpty()) {
				ForumRule rule = rules.get("section." + id);
				sections.add(new RequiredSection(id, rule.value(), Pattern.compile(required(file, "section." + id + ".heading")), rule));
			}
		return sections;
	}

	private static ForumRule rule(String id, Properties file) {
		return new ForumRule(id, file.getProperty(id + VALUE).strip(), required(file, id + ".source"), required(file, id + ".as-of"),
				"yes".equals(required(file, id + ".seen")));
	}

	private static String required(Properties file, String key) {
		String value = file.getProperty(key);
		if (value == null)
			throw new IllegalStateException("a forum profile lacks " + key);
		return value.strip();
	}

	/** Holds the profiles, read once, on first use. */
	private static final class Holder {
		static final Forums FORUMS = new ForumFiles();
	}
}
