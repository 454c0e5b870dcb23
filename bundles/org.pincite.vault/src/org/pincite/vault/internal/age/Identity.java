package org.pincite.vault.internal.age;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Arrays;

import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.DestroyFailedException;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;

/**
 * An X25519 identity, {@code AGE-SECRET-KEY-1…}, with its recipient. Kept in an array that {@link #close} overwrites; the copies that the
 * cryptography of Java makes while it works are out of reach and left to the garbage collector.
 */
public final class Identity implements AutoCloseable {

	private final byte[] encoded;
	private final String recipient;

	private Identity(byte[] encoded, String recipient) {
		this.encoded = encoded;
		this.recipient = recipient;
	}

	/** A new identity. */
	public static Identity generate() {
		try {
			KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
			Identity identity = new Identity(pair.getPrivate().getEncoded().clone(), new String(pair.getPublic().getEncoded(), StandardCharsets.US_ASCII));
			pair.getPrivate().destroy();
			return identity;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java of this version has X25519.", e);
		} catch (DestroyFailedException e) {
			throw new IllegalStateException("The key of the age library can be destroyed.", e);
		}
	}

	/**
	 * The identity written in these characters, blanks and line ends between them allowed; the caller wipes them.
	 *
	 * @throws AgeException if they are no identity
	 */
	public static Identity of(char[] text) throws AgeException {
		byte[] bytes = new byte[text.length];
		int length = 0;
		for (char c : text)
			if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\uFEFF')
				bytes[length++] = c < 0x80 ? (byte) Character.toUpperCase(c) : (byte) '?';
		byte[] encoded = Arrays.copyOf(bytes, length);
		Arrays.fill(bytes, (byte) 0);
		try {
			PublicKey key = (PublicKey) new X25519KeyFactory().translateKey(new SecretKeySpec(encoded, "X25519"));
			return new Identity(encoded, new String(key.getEncoded(), StandardCharsets.US_ASCII));
		} catch (GeneralSecurityException | RuntimeException e) {
			Arrays.fill(encoded, (byte) 0);
			throw new AgeException(false, "not an identity of the age format", null);
		}
	}

	/** As {@link #of(char[])}, for bytes in ASCII. */
	public static Identity of(byte[] text) throws AgeException {
		char[] characters = new char[text.length];
		for (int i = 0; i < text.length; i++)
			characters[i] = (char) (text[i] & 0xFF);
		try {
			return of(characters);
		} finally {
			Arrays.fill(characters, '\0');
		}
	}

	/** Who encrypts to this identity uses this. */
	public String recipient() {
		return recipient;
	}

	/** The characters of the identity; the caller wipes them. */
	public char[] characters() {
		char[] characters = new char[encoded.length];
		for (int i = 0; i < encoded.length; i++)
			characters[i] = (char) encoded[i];
		return characters;
	}

	/** The same in ASCII bytes; the caller wipes them. */
	public byte[] bytes() {
		return encoded.clone();
	}

	/** A copy with a life of its own. */
	public Identity copy() {
		return new Identity(encoded.clone(), recipient);
	}

	RecipientStanzaReader reader() {
		char[] characters = characters();
		try {
			return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(CharBuffer.wrap(characters));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("The identity was checked when it was made.", e);
		} finally {
			Arrays.fill(characters, '\0');
		}
	}

	/** Overwrites the secret. */
	@Override
	public void close() {
		Arrays.fill(encoded, (byte) 0);
	}

	/** The recipient; never the secret. */
	@Override
	public String toString() {
		return recipient;
	}
}
