package org.pincite.ingest.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;

/** Takes ZIP archives apart. */
final class Zip {
	private final Archives archives;

	Zip(Archives archives) {
		this.archives = archives;
	}

	/** A file, by its directory, in the natural order of names. */
	void unpack(Path file, String path) throws IOException, UnreadableException {
		try (ZipFile zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
			List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(zip.getEntriesInPhysicalOrder()));
			if (entries.size() > Limits.ENTRIES)
				throw new UnreadableException("it has more than " + Limits.ENTRIES + " entries");
			refuseOverlaps(zip, entries);
			entries.sort((a, b) -> NaturalOrder.NAMES.compare(a.getName(), b.getName()));
			for (ZipArchiveEntry entry : entries) {
				String name = name(path, entry);
				if (entry.isDirectory())
					continue;
				String refusal = refusal(entry, zip.canReadEntryData(entry));
				if (refusal != null)
					archives.entries().failed(name, refusal);
				else
					try (InputStream in = zip.getInputStream(entry)) {
						archives.found(name, in, entry::getCompressedSize, 1);
					} catch (IOException e) {
						archives.entries().failed(name, Archives.reason(e));
					}
			}
		}
	}

	/** An archive within another, as it comes. */
	void unpack(InputStream in, LongSupplier packed, String path, int depth) throws IOException, UnreadableException {
		ZipArchiveInputStream zip = new ZipArchiveInputStream(in, "UTF-8", true, true);
		for (ZipArchiveEntry entry; (entry = zip.getNextEntry()) != null;) {
			if (entry.isDirectory())
				continue;
			long before = packed.getAsLong();
			String refusal = refusal(entry, zip.canReadEntryData(entry));
			if (refusal != null)
				archives.entries().failed(name(path, entry), refusal);
			else
				// What was read ahead of the entry counts for it: half a kilobyte at most.
				archives.found(name(path, entry), zip, () -> packed.getAsLong() - before + 512, depth);
		}
	}

	/** Entries that share their bytes are the way to pack a million gigabytes into a million bytes. */
	private static void refuseOverlaps(ZipFile zip, List<ZipArchiveEntry> physical) throws IOException, UnreadableException {
		long end = 0;
		for (ZipArchiveEntry entry : physical) {
			try (InputStream raw = zip.getRawInputStream(entry)) {
				if (raw == null || entry.getDataOffset() < end)
					throw new UnreadableException("its entries overlap, as those of ZIP bombs do");
			}
			end = entry.getDataOffset() + Math.max(0, entry.getCompressedSize());
		}
	}

	private static String name(String path, ZipArchiveEntry entry) {
		return path + "!" + Archives.printable(entry.getName());
	}

	private static String refusal(ZipArchiveEntry entry, boolean readable) {
		if (entry.getGeneralPurposeBit().usesEncryption())
			return "it is encrypted; unpack it with its password first";
		if (entry.isUnixSymlink())
			return Archives.link();
		return readable ? null : "it is packed by a method that is not read; pack it as usual ZIP (deflate)";
	}
}
