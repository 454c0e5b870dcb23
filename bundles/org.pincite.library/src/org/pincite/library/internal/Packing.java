package org.pincite.library.internal;

import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;

/**
 * Bytes as the store keeps them: one byte that says how, then the bytes, compressed with Zstandard where that makes them smaller. Never
 * decompresses to more than the size that was stored beside it.
 */
final class Packing {
	private static final byte PLAIN = 0;
	private static final byte ZSTD = 1;
	/** See decision 0003: a higher level makes originals a little smaller and an import noticeably slower. */
	private static final int LEVEL = 1;
	private static final int WORTH_A_TRY = 64;

	/** Setting one up costs more than packing a short text, so they are kept: as many as threads have ever packed at once. */
	private static final Deque<ZstdCompressCtx> COMPRESSING = new ConcurrentLinkedDeque<>();
	private static final Deque<ZstdDecompressCtx> DECOMPRESSING = new ConcurrentLinkedDeque<>();

	private Packing() {
	}

	static byte[] pack(byte[] bytes) {
		if (bytes.length >= WORTH_A_TRY) {
			byte[] space = new byte[Math.toIntExact(Zstd.compressBound(bytes.length)) + 1];
			int size = compress(space, bytes);
			if (size < bytes.length) {
				space[0] = ZSTD;
				return Arrays.copyOf(space, size + 1);
			}
		}
		byte[] plain = new byte[bytes.length + 1];
		plain[0] = PLAIN;
		System.arraycopy(bytes, 0, plain, 1, bytes.length);
		return plain;
	}

	private static int compress(byte[] space, byte[] bytes) {
		ZstdCompressCtx free = COMPRESSING.poll();
		ZstdCompressCtx compressing = free == null ? new ZstdCompressCtx().setLevel(LEVEL) : free;
		try {
			return compressing.compressByteArray(space, 1, space.length - 1, bytes, 0, bytes.length);
		} finally {
			COMPRESSING.push(compressing);
		}
	}

	private static int decompress(byte[] bytes, byte[] packed) {
		ZstdDecompressCtx free = DECOMPRESSING.poll();
		ZstdDecompressCtx decompressing = free == null ? new ZstdDecompressCtx() : free;
		try {
			return decompressing.decompressByteArray(bytes, 0, bytes.length, packed, 1, packed.length - 1);
		} finally {
			DECOMPRESSING.push(decompressing);
		}
	}

	/**
	 * @param size size of the bytes before they were packed
	 * @throws DamagedException if they do not unpack to that size
	 */
	static byte[] unpack(byte[] packed, long size) {
		if (packed == null || packed.length == 0 || packed[0] == ZSTD && packed.length == 1)
			throw new DamagedException("nothing to unpack");
		long promised = switch (packed[0]) {
		case PLAIN -> packed.length - 1;
		case ZSTD -> Zstd.getFrameContentSize(packed, 1, packed.length - 1);
		default -> throw new DamagedException("unknown packing " + packed[0]);
		};
		// Asked before any memory is taken: a damaged size must not exhaust it.
		if (promised != size || size > Integer.MAX_VALUE - 8)
			throw new DamagedException("unpacks to " + promised + " bytes instead of " + size);
		return packed[0] == PLAIN ? Arrays.copyOfRange(packed, 1, packed.length) : zstd(packed, (int) size);
	}

	private static byte[] zstd(byte[] packed, int size) {
		try {
			byte[] bytes = new byte[size];
			int got = decompress(bytes, packed);
			if (got != size)
				throw new DamagedException("unpacks to " + got + " bytes instead of " + size);
			return bytes;
		} catch (ZstdException e) {
			throw new DamagedException("does not decompress: " + e.getMessage());
		}
	}
}
