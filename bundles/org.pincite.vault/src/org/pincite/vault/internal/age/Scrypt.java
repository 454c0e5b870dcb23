package org.pincite.vault.internal.age;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.generators.SCrypt;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;

/**
 * The passphrase stanza of the age format, {@code -> scrypt SALT LOGN}: the file key under ChaCha20-Poly1305 with a key that scrypt (r = 8,
 * p = 1) makes of the passphrase. It stands alone in its file, as the format demands.
 */
final class Scrypt {

	/** More than this takes 4 GB of memory: nobody's file, somebody's attack. */
	static final int MAXIMUM_WORK = 22;
	private static final String TYPE = "scrypt";
	private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
	private static final int SALT = 16;
	private static final int KEY = 32;

	private Scrypt() {
	}

	private record Stanza(List<String> arguments, byte[] body) implements RecipientStanza {
		@Override
		public String getType() {
			return TYPE;
		}

		@Override
		public List<String> getArguments() {
			return arguments;
		}

		@Override
		public byte[] getBody() {
			return body;
		}
	}

	/** @throws IllegalArgumentException if the work factor is none */
	static RecipientStanzaWriter writer(char[] passphrase, int workFactor) {
		if (workFactor < 1 || workFactor > MAXIMUM_WORK)
			throw new IllegalArgumentException("A work factor lies between 1 and " + MAXIMUM_WORK + ".");
		return fileKey -> {
			byte[] salt = new byte[SALT];
			new SecureRandom().nextBytes(salt);
			byte[] plain = fileKey.getEncoded();
			byte[] body = cipher(Cipher.ENCRYPT_MODE, passphrase, salt, workFactor, plain);
			return List.of(new Stanza(List.of(Base64.getEncoder().withoutPadding().encodeToString(salt), Integer.toString(workFactor)), body));
		};
	}

	static RecipientStanzaReader reader(char[] passphrase) {
		return stanzas -> fileKey(stanzas, passphrase);
	}

	private static FileKey fileKey(Iterable<RecipientStanza> stanzas, char[] passphrase) throws GeneralSecurityException {
		Iterator<RecipientStanza> all = stanzas.iterator();
		RecipientStanza stanza = all.hasNext() ? all.next() : null;
		if (stanza == null || all.hasNext() || !TYPE.equals(stanza.getType()) || stanza.getArguments().size() != 2)
			throw new UnsupportedRecipientStanzaException("not a file with a passphrase alone");
		byte[] salt;
		int work;
		try {
			salt = Base64.getDecoder().decode(stanza.getArguments().getFirst());
			work = Integer.parseInt(stanza.getArguments().getLast());
		} catch (IllegalArgumentException e) {
			throw new GeneralSecurityException("the passphrase stanza is damaged", e);
		}
		if (salt.length != SALT || work < 1 || work > MAXIMUM_WORK || !stanza.getArguments().getLast().equals(Integer.toString(work)))
			throw new GeneralSecurityException("the passphrase stanza is damaged or asks for too much work");
		try {
			return new FileKey(cipher(Cipher.DECRYPT_MODE, passphrase, salt, work, stanza.getBody()));
		} catch (javax.crypto.AEADBadTagException e) {
			throw new UnsupportedRecipientStanzaException("another passphrase");
		}
	}

	private static byte[] cipher(int mode, char[] passphrase, byte[] salt, int work, byte[] text) throws GeneralSecurityException {
		byte[] secret = utf8(passphrase);
		byte[] salted = ByteBuffer.allocate(LABEL.length + SALT).put(LABEL).put(salt).array();
		byte[] key = SCrypt.generate(secret, salted, 1 << work, 8, 1, KEY);
		Arrays.fill(secret, (byte) 0);
		try {
			Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
			cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
			return cipher.doFinal(text);
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	private static byte[] utf8(char[] text) {
		ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
		byte[] bytes = new byte[encoded.remaining()];
		encoded.get(bytes);
		Arrays.fill(encoded.array(), (byte) 0);
		return bytes;
	}
}
