package org.pincite.vault.internal.age;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;

/** Encrypts to recipients and decrypts with identities, in the age format. Stateless and safe for use by many threads. */
public final class Age {

	private static final int CHUNK = 1 << 16;
	private static final String ARMOR = "-----BEGIN AGE ENCRYPTED FILE-----";

	private Age() {
	}

	/**
	 * The age file of these bytes.
	 *
	 * @param recipients X25519 recipients, {@code age1…}
	 * @throws IllegalArgumentException if one is no recipient
	 */
	public static byte[] encrypt(byte[] plain, Collection<String> recipients) {
		return sealed(plain, writers(recipients));
	}

	/** The age file of these bytes, opened by a passphrase alone; {@code workFactor} is the binary logarithm of scrypt's N. */
	public static byte[] encrypt(byte[] plain, char[] passphrase, int workFactor) {
		return sealed(plain, List.of(Scrypt.writer(passphrase, workFactor)));
	}

	/** Encrypts what is written; the stream below is closed with it, and only then the file is whole. */
	public static OutputStream encrypting(OutputStream out, Collection<String> recipients) throws IOException {
		try {
			WritableByteChannel channel = new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(out), writers(recipients));
			return new ChannelOutput(channel, out);
		} catch (IOException e) {
			try (out) {
				throw e;
			}
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("The recipients of a vault are checked when they are added.", e);
		}
	}

	/** @throws AgeException if the file is damaged or none of the identities opens it */
	public static byte[] decrypt(byte[] file, Identity... identities) throws AgeException {
		return opened(file, readers(identities));
	}

	/** @throws AgeException if the file is damaged or the passphrase is another one */
	public static byte[] decrypt(byte[] file, char[] passphrase) throws AgeException {
		return opened(file, List.of(Scrypt.reader(passphrase)));
	}

	/**
	 * Decrypts while being read; each byte is authentic, but that the file was cut off shows only at its end, as an {@link AgeException}.
	 *
	 * @throws AgeException if none of the identities opens it
	 */
	public static InputStream decrypting(InputStream file, Identity... identities) throws IOException {
		ReadableByteChannel channel = channel(Channels.newChannel(file), readers(identities), false);
		return new ChannelInput(channel);
	}

	/** True if the text is an X25519 recipient, {@code age1…}. */
	public static boolean isRecipient(String text) {
		try {
			X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
			return text.startsWith("age1");
		} catch (GeneralSecurityException | RuntimeException e) {
			// That it cannot be read as one is the answer.
			return false;
		}
	}

	/** True if the bytes begin as an age file does, armored or not. */
	public static boolean looksEncrypted(byte[] file) {
		return armored(file) || begins(file, "age-encryption.org/");
	}

	private static boolean armored(byte[] file) {
		return begins(file, ARMOR);
	}

	private static boolean begins(byte[] file, String with) {
		return file.length >= with.length() && with.equals(new String(file, 0, with.length(), StandardCharsets.ISO_8859_1));
	}

	private static List<RecipientStanzaWriter> writers(Collection<String> recipients) {
		List<RecipientStanzaWriter> writers = new ArrayList<>();
		for (String recipient : recipients)
			try {
				writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
			} catch (GeneralSecurityException e) {
				throw new IllegalArgumentException("Not a recipient of the age format.", e);
			}
		if (writers.isEmpty())
			throw new IllegalArgumentException("Nobody to encrypt to.");
		return writers;
	}

	private static List<RecipientStanzaReader> readers(Identity... identities) {
		return Arrays.stream(identities).map(Identity::reader).toList();
	}

	private static byte[] sealed(byte[] plain, List<RecipientStanzaWriter> writers) {
		ByteArrayOutputStream file = new ByteArrayOutputStream(plain.length + plain.length / 1024 + 1024);
		try (WritableByteChannel channel = new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(file), writers)) {
			ByteBuffer buffer = ByteBuffer.wrap(plain);
			while (buffer.hasRemaining())
				channel.write(buffer);
		} catch (IOException e) {
			throw new UncheckedIOException("Memory does not fail.", e);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("This Java lacks the cryptography of the age format.", e);
		}
		return file.toByteArray();
	}

	private static byte[] opened(byte[] file, List<RecipientStanzaReader> readers) throws AgeException {
		ByteArrayOutputStream plain = new WipedOutput(file.length);
		try (ReadableByteChannel channel = channel(Channels.newChannel(new ByteArrayInputStream(file)), readers, armored(file))) {
			ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
			while (channel.read(buffer) >= 0) {
				plain.write(buffer.array(), 0, buffer.position());
				buffer.clear();
			}
			Arrays.fill(buffer.array(), (byte) 0);
			return plain.toByteArray();
		} catch (AgeException e) {
			throw e;
		} catch (IOException e) {
			throw new AgeException(true, "the file is damaged", e);
		} finally {
			plain.reset();
		}
	}

	private static ReadableByteChannel channel(ReadableByteChannel file, List<RecipientStanzaReader> readers, boolean armored) throws AgeException {
		try {
			StandardDecryptingChannelFactory factory = armored ? new ArmoredDecryptingChannelFactory() : new StandardDecryptingChannelFactory();
			return factory.newDecryptingChannel(file, readers);
		} catch (UnsupportedRecipientStanzaException e) {
			throw new AgeException(false, "no key at hand opens the file", e);
		} catch (GeneralSecurityException | IOException | RuntimeException e) {
			throw new AgeException(true, "the file is damaged", e);
		}
	}

	/** Grows without leaving plain text behind in memory when it is done. */
	private static final class WipedOutput extends ByteArrayOutputStream {
		WipedOutput(int size) {
			super(size);
		}

		@Override
		public synchronized void reset() {
			Arrays.fill(buf, (byte) 0);
			super.reset();
		}
	}

	/** What a damaged file makes of reading. */
	static IOException damaged(IOException e) {
		return e instanceof PayloadException ? new AgeException(true, "the file is damaged", e) : e;
	}
}
