package org.pincite.library.internal;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;

/**
 * Bytes as the store keeps them: one byte that says how, then the bytes, compressed with Zstandard where that makes them smaller. Never
 * decompresses to more than the size that was stored beside it.
 */
final class Packing {
	private static final byte PLAIN = 0;
	private static final byte ZSTD = 1;
	/** Level 3 is zstd's default: about a third of the size of English text at several hundred MB/s. */
	private static final int LEVEL = 3;
	private static final int WORTH_A_TRY = 64;

	private Packing() {
	}

	static byte[] pack(byte[] bytes) {
		if (bytes.length >= WORTH_A_TRY) {
			byte[] space = new byte[Math.toIntExact(Zstd.compressBound(bytes.length)) + 1];
			long size = Zstd.compressByteArray(space, 1, space.length - 1, bytes, 0, bytes.length, LEVEL);
			if (!Zstd.isError(size) && size < bytes.length) {
				space[0] = ZSTD;
				return java.util.Arrays.copyOf(space, (int) size + 1);
			}
		}
		byte[] plain = new byte[bytes.length + 1];
		plain[0] = PLAIN;
		System.arraycopy(bytes, 0, plain, 1, bytes.length);
		return plain;
	}

	/**
	 * @param size size of the bytes before they were packed
	 * @throws DamagedException if they do not unpack to that size
	 */
	static byte[] unpack(byte[] packed, long size) {
		if (packed == null || packed.length == 0 || size < 0 || size > Integer.MAX_VALUE - 8)
			throw new DamagedException("nothing to unpack");
		byte[] bytes = new byte[(int) size];
		long got = switch (packed[0]) {
		case PLAIN -> plain(packed, bytes);
		case ZSTD -> zstd(packed, bytes);
		default -> throw new DamagedException("unknown packing " + packed[0]);
		};
		if (got != size)
			throw new DamagedException("unpacks to " + got + " bytes instead of " + size);
		return bytes;
	}

	private static long plain(byte[] packed, byte[] bytes) {
		System.arraycopy(packed, 1, bytes, 0, Math.min(bytes.length, packed.length - 1));
		return packed.length - 1;
	}

	private static long zstd(byte[] packed, byte[] bytes) {
		try {
			return Zstd.decompressByteArray(bytes, 0, bytes.length, packed, 1, packed.length - 1);
		} catch (ZstdException e) {
			throw new DamagedException("does not decompress: " + e.getMessage());
		}
	}
}
