package org.pincite.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words after a command's name: operands in order, and options. {@code --} ends the options; {@code --name=value} works too. */
public final class Arguments {
	private final List<String> operands = new ArrayList<>();
	private final Map<String, List<String>> options = new LinkedHashMap<>();

	private Arguments() {
	}

	/** @throws UsageException if an option is not known to the command, lacks its value, or has one that it cannot take */
	public static Arguments parse(List<String> words, List<Option> own) throws UsageException {
		Map<String, Option> known = Stream.concat(own.stream(), Usage.COMMON.stream())
				.collect(Collectors.toMap(Option::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
		Arguments result = new Arguments();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (word.equals("--")) {
				result.operands.addAll(words.subList(i + 1, words.size()));
				break;
			}
			if (!word.startsWith("--")) {
				result.operands.add(word);
				continue;
			}
			int equals = word.indexOf('=');
			String name = equals < 0 ? word : word.substring(0, equals);
			Option option = known.get(name);
			if (option == null)
				throw new UsageException("there is no option " + name + "; known: " + String.join(" ", known.keySet()));
			if (option.value() == null && equals >= 0)
				throw new UsageException(name + " takes no value");
			if (option.value() != null && equals < 0 && i + 1 == words.size())
				throw new UsageException(name + " needs a value: " + option.value());
			String value = option.value() == null ? "" : equals >= 0 ? word.substring(equals + 1) : words.get(++i);
			result.options.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
		}
		return result;
	}

	public List<String> operands() {
		return List.copyOf(operands);
	}

	/** The only operand. @throws UsageException if there is none, or more than one */
	public String operand(String what) throws UsageException {
		if (operands.size() != 1)
			throw new UsageException("expected " + what + (operands.isEmpty() ? "" : ", found " + operands.size()
					+ " words: quote what belongs together"));
		return operands.getFirst();
	}

	/** All operands as one text, so that a query needs no quotes. @throws UsageException if there are none */
	public String joined(String what) throws UsageException {
		if (operands.isEmpty())
			throw new UsageException("expected " + what);
		return String.join(" ", operands);
	}

	public boolean has(String option) {
		return options.containsKey(option);
	}

	/** The last value given for an option. */
	public Optional<String> value(String option) {
		return Optional.ofNullable(options.get(option)).map(List::getLast);
	}

	public List<String> values(String option) {
		return options.getOrDefault(option, List.of());
	}

	/** @throws UsageException if the value is no path on this platform */
	public Optional<Path> path(String option) throws UsageException {
		Optional<String> value = value(option);
		return value.isEmpty() ? Optional.empty() : Optional.of(toPath(value.get()));
	}

	public static Path toPath(String value) throws UsageException {
		try {
			return Path.of(value).toAbsolutePath().normalize();
		} catch (InvalidPathException e) {
			throw new UsageException("not a path: " + value);
		}
	}

	/** @throws UsageException if the value is no whole number in the range */
	public int number(String option, int otherwise, int least, int most) throws UsageException {
		Optional<String> value = value(option);
		if (value.isEmpty())
			return otherwise;
		try {
			int number = Integer.parseInt(value.get());
			if (number >= least && number <= most)
				return number;
		} catch (NumberFormatException e) {
			throw new UsageException(option + " takes a whole number, not " + value.get());
		}
		throw new UsageException(option + " takes a number from " + least + " to " + most + ", not " + value.get());
	}
}
