package org.pincite.ingest.internal.archive;

/** Takes what unpacking finds, in order. Either method may throw an unchecked exception to stop the unpacking. */
public interface Sink {

	void take(Parcel parcel);

	/** Something that cannot be unpacked, with the reason in one line. */
	void failed(String path, String reason);
}
