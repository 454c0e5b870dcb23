package org.pincite.library.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.pincite.library.LibraryException;

/** Words what SQLite reports: what is wrong, where, and what to do. Codes are those of sqlite.org/rescode.html. */
final class Faults {
	private static final int PERM = 3, BUSY = 5, LOCKED = 6, NOMEM = 7, READONLY = 8, IOERR = 10, CORRUPT = 11, FULL = 13,
			CANTOPEN = 14, PROTOCOL = 15, TOOBIG = 18, NOLFS = 22, AUTH = 23, NOTADB = 26;
	private static final int IOERR_SHORT_READ = 522, IOERR_LOCK = 3850, IOERR_RDLOCK = 2314, IOERR_UNLOCK = 2058,
			IOERR_SHMOPEN = 4618, IOERR_SHMLOCK = 5130, IOERR_SHMMAP = 5386, IOERR_CORRUPTFS = 8458;

	private Faults() {
	}

	/** True if another connection was in the way. */
	static boolean busy(SQLException fault) {
		return (fault.getErrorCode() & 0xff) == BUSY;
	}

	static LibraryException of(SQLException fault, Path file) {
		return new LibraryException(worded(fault, file), fault);
	}

	static LibraryException of(DamagedException fault, Path file) {
		return new LibraryException("Something stored in the library " + file + " is damaged: " + fault.getMessage()
				+ ". Run \"pincite doctor\" to see what, and import that source again or restore a backup.", fault);
	}

	private static String worded(SQLException fault, Path file) {
		int code = fault.getErrorCode();
		switch (code) {
		case IOERR_LOCK, IOERR_RDLOCK, IOERR_UNLOCK, IOERR_SHMOPEN, IOERR_SHMLOCK, IOERR_SHMMAP, PROTOCOL, NOLFS:
			return noLocks(file);
		case IOERR_SHORT_READ, IOERR_CORRUPTFS:
			return hurt(file);
		default:
			return worded(code & 0xff, fault, file);
		}
	}

	private static String worded(int code, SQLException fault, Path file) {
		return switch (code == CANTOPEN && Files.isReadable(file) && !Files.isWritable(file.getParent()) ? READONLY : code) {
		case BUSY, LOCKED -> "The library " + file + " is being written to by another program for too long. "
				+ "Wait until its import is done, or close it, and try again.";
		case READONLY, PERM, AUTH -> "The library " + file + " is read-only, or its folder is; even reading needs to lock a file beside it. "
				+ "Give yourself the right to write there, or choose another library folder.";
		case CANTOPEN -> "The library " + file + " cannot be opened. "
				+ "Check that its folder exists and that you may read and write there.";
		case FULL -> "There is no room left on the disk of the library " + file
				+ ". Nothing of this batch was stored. Free some space and try again.";
		case CORRUPT -> hurt(file);
		case NOTADB -> damaged(file);
		case NOMEM -> "There is not enough memory to work with the library " + file + ". Close other programs and try again.";
		case TOOBIG -> "A document is too large for the library " + file + ". Split it into parts under 1 GB.";
		case IOERR -> "The disk reported an error with the library " + file + " (" + fault.getMessage()
				+ "). Check the disk and its connection, then try again.";
		default -> "The library " + file + " could not do what was asked (" + fault.getMessage() + ").";
		};
	}

	/** A file that is ours, with parts that are not as they were written. */
	private static String hurt(Path file) {
		return "Part of the library " + file + " is damaged: the disk or another program has changed it. Run \"pincite doctor\" to see which sources are hurt; "
				+ "what else is in it can still be read. Then restore a backup, or import the hurt sources into a new library.";
	}

	static String damaged(Path file) {
		return "The library " + file + " is damaged or not a Pincite library. "
				+ "Move it away, together with the files library.db-wal and library.db-shm beside it, and restore a backup or import the sources again.";
	}

	static String noLocks(Path file) {
		return "The library " + file + " cannot be locked there, as happens in network folders. "
				+ "Choose a library folder on a disk of this computer.";
	}

	static String newer(Path file, int version) {
		return "The library " + file + " was written by a newer Pincite (format " + version + ", this one reads up to "
				+ Schema.VERSION + "). Update Pincite, or choose another library folder.";
	}
}
