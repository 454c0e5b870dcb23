package org.pincite.ui;

import java.time.LocalDate;
import java.util.Optional;

/** The day of which law is searched and read: the open matter's date unless the user chose another; today where there is neither. To be used on the UI thread only. */
public interface ReadingDay {

	/** Why it is this day. */
	enum Reason {
		/** There is no matter with a date, or the user wants today's law: it is the present day, whatever that is. */
		TODAY,
		/** It is the open matter's date. */
		MATTER,
		/** The user chose it, until another matter is opened. */
		CHOSEN
	}

	/** The day. */
	LocalDate day();

	Reason reason();

	/** The open matter's date, if it has one. */
	Optional<LocalDate> ofMatter();

	/** Wants the law of a day, until another matter is opened. */
	void choose(LocalDate day);

	/** Wants today's law, until another matter is opened. */
	void chooseToday();

	/** Wants the matter's date again, or today where there is none. */
	void chooseMatter();

	/** Adds something that is run whenever the day has become another, or for another reason; run the answer to remove it. */
	Runnable listen(Runnable changed);
}
