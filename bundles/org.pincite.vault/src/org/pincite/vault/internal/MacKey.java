package org.pincite.vault.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.pincite.vault.internal.age.Identity;

/** HMAC-SHA256 under a key that is derived from a secret and a purpose. */
final class MacKey implements AutoCloseable {

	private static final String ALGORITHM = "HmacSHA256";
	private final byte[] key;

	private MacKey(byte[] key) {
		this.key = key;
	}

	/** What proves that a holder of this identity wrote something. */
	static MacKey of(Identity identity) {
		byte[] secret = identity.bytes();
		try {
			return derived(secret, "pincite vault 1 mac");
		} finally {
			Arrays.fill(secret, (byte) 0);
		}
	}

	static MacKey derived(byte[] secret, String purpose) {
		return new MacKey(mac(secret, purpose.getBytes(StandardCharsets.US_ASCII)));
	}

	/** 32 bytes. */
	byte[] of(byte[]... parts) {
		return mac(key, parts);
	}

	/** The key itself, 32 bytes, not a copy. */
	byte[] bytes() {
		return key;
	}

	private static byte[] mac(byte[] secret, byte[]... parts) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret, ALGORITHM));
			for (byte[] part : parts)
				mac.update(part);
			return mac.doFinal();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java has HMAC-SHA256.", e);
		}
	}

	@Override
	public void close() {
		Arrays.fill(key, (byte) 0);
	}
}
