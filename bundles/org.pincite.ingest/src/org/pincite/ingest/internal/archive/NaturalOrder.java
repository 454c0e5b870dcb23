package org.pincite.ingest.internal.archive;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders names as people do: {@code part-2} before {@code part-10}. */
public final class NaturalOrder {
	public static final Comparator<String> NAMES = NaturalOrder::compare;

	private NaturalOrder() {
	}

	private static int compare(String a, String b) {
		int i = 0;
		int j = 0;
		while (i < a.length() && j < b.length()) {
			char c = a.charAt(i);
			char d = b.charAt(j);
			if (isDigit(c) && isDigit(d)) {
				int endA = endOfDigits(a, i);
				int endB = endOfDigits(b, j);
				int order = new BigInteger(a.substring(i, endA)).compareTo(new BigInteger(b.substring(j, endB)));
				if (order != 0)
					return order;
				i = endA;
				j = endB;
			} else {
				if (c != d)
					return Character.compare(c, d);
				i++;
				j++;
			}
		}
		int rest = Integer.compare(a.length() - i, b.length() - j);
		return rest != 0 ? rest : a.compareTo(b);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** At most 200 digits count as one number, which keeps hostile names cheap. */
	private static int endOfDigits(String text, int from) {
		int end = from;
		while (end < text.length() && end - from < 200 && isDigit(text.charAt(end)))
			end++;
		return end;
	}
}
