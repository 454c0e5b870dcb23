package org.pincite.ingest.internal;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.pincite.ingest.Input;
import org.pincite.ingest.internal.text.Decoding;

/** What the first bytes of a document show. Cheap; never throws. */
public final class Sniff {
	private static final Pattern LIST = Pattern.compile("[\\x00-\\x20]*\\[[\\x00-\\x20]*[{\\[\"\\]]");
	private static final int HEAD = 64 << 10;

	/** What each thread looked at last: every reader asks about the same document. Does not keep it alive. */
	private static final ThreadLocal<WeakReference<Sniff>> LAST = new ThreadLocal<>();

	private final byte[] bytes;
	private final String latin;
	private Boolean text;

	private Sniff(byte[] bytes, String latin) {
		this.bytes = bytes;
		this.latin = latin;
	}

	/** Looks at the first 64 KB. */
	public static Sniff of(Input input) {
		Sniff last = LAST.get() == null ? null : LAST.get().get();
		if (last != null && last.bytes == input.bytes())
			return last;
		Sniff sniff = of(input.bytes());
		LAST.set(new WeakReference<>(sniff));
		return sniff;
	}

	public static Sniff of(byte[] bytes) {
		int length = Math.min(bytes.length, HEAD);
		String latin = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
		if (latin.startsWith("\u00ef\u00bb\u00bf"))
			latin = latin.substring(3);
		else if (latin.startsWith("\u00ff\u00fe") || latin.startsWith("\u00fe\u00ff"))
			latin = Decoding.decode(java.util.Arrays.copyOf(bytes, length));
		return new Sniff(bytes, latin);
	}

	/** The head of the document, one char a byte unless it is UTF-16. */
	public String head() {
		return latin;
	}

	/** True if the head contains the characters. */
	public boolean has(String characters) {
		return latin.contains(characters);
	}

	/** True if the head names the JSON field. */
	public boolean hasField(String name) {
		return latin.contains('"' + name + '"');
	}

	/** True if the document begins so, white space aside. */
	public boolean begins(String characters) {
		int i = 0;
		while (i < latin.length() && latin.charAt(i) <= ' ')
			i++;
		return latin.regionMatches(true, i, characters, 0, characters.length());
	}

	/** True if it begins as an object or a list of records does; {@code [NOT FOR PUBLICATION]} is no list. */
	public boolean isJson() {
		return begins("{") && !begins("{\\rtf") || begins("[") && LIST.matcher(latin).lookingAt();
	}

	public boolean isXml() {
		return begins("<?xml") || begins("<") && !isHtml();
	}

	public boolean isHtml() {
		if (!begins("<"))
			return false;
		String low = latin.substring(0, Math.min(latin.length(), 4096)).toLowerCase(java.util.Locale.ROOT);
		return low.contains("<!doctype html") || low.contains("<html")
				|| !low.contains("<?xml") && low.matches("(?s)\\s*<(!--.*?--\\s*<)?(head|body|div|p|h[1-6]|center|section|"
						+ "article|title|meta|br|b|i|span|pre|table|main|a|ul|ol|img|font|header|blockquote|strong|em)\\b.*");
	}

	public boolean isPdf() {
		return latin.substring(0, Math.min(1024, latin.length())).contains("%PDF-");
	}

	public boolean isZip() {
		return latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006");
	}

	public boolean isGzip() {
		return latin.startsWith("\u001f\u008b");
	}

	public boolean isTar() {
		return latin.length() > 262 && latin.startsWith("ustar", 257);
	}

	/** True if the bytes are text in an encoding that is read: few control characters and no zeros but those of UTF-16. */
	public boolean isText() {
		if (text == null)
			text = readsAsText();
		return text;
	}

	private boolean readsAsText() {
		String head = Decoding.decode(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)));
		int odd = 0;
		for (int i = 0; i < head.length(); i++) {
			char c = head.charAt(i);
			if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u001b' && c != '\b' || c == '\ufffd')
				odd++;
		}
		return odd * 20 <= head.length();
	}
}
