package org.pincite.ingest.internal.text;

import static org.junit.Assert.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.Test;

/** Texts in the encodings that people still send. */
public class DecodingTest {
	private static final String GERMAN = "Das Gericht hält die Gründe für übertragbar; die Behörde durfte den Namen der Klägerin nicht weitergeben. Die Würde des Menschen ist unantastbar.";
	private static final String ENGLISH = "The “court” said — in § 208.6 — that the applicant’s name, Señora Muñoz, may not be told to anyone at all by the agency.";
	private static final String RUSSIAN = "Суд постановил, что сведения о заявителе не могут быть переданы властям страны, из которой он бежал, без его письменного согласия.";
	private static final String JAPANESE = "裁判所は、難民申請者の氏名を本国の政府に知らせてはならないと判断した。申請者の同意は書面によらなければならない。";
	private static final String CHINESE = "法院认为，未经申请人书面同意，不得向其本国政府透露其申请庇护的任何信息。政府机关违反了自己的规定。";
	private static final String KOREAN = "법원은 난민 신청자의 이름을 본국 정부에 알려서는 안 된다고 판단하였다. 신청자의 서면 동의가 있어야 한다.";
	private static final String GREEK = "Το δικαστήριο έκρινε ότι τα στοιχεία του αιτούντος δεν μπορούν να γνωστοποιηθούν στις αρχές της χώρας καταγωγής του.";
	private static final String HEBREW = "בית המשפט קבע כי אין לגלות את פרטיו של מבקש המקלט לרשויות המדינה שממנה ברח, אלא אם כן הסכים לכך בכתב.";
	private static final String ARABIC = "قضت المحكمة بأنه لا يجوز إبلاغ سلطات بلد مقدم الطلب بأي معلومات عن طلب اللجوء الذي قدمه دون موافقته الخطية.";
	private static final String POLISH = "Sąd uznał, że informacje o osobie ubiegającej się o ochronę nie mogą być przekazywane władzom kraju, z którego uciekła, chyba że wyraziła na to pisemną zgodę. Urząd złamał własne zasady.";

	private static void survives(String words, String... encodings) {
		for (String encoding : encodings)
			assertEquals(encoding, words, Decoding.decode(words.getBytes(Charset.forName(encoding))));
	}

	@Test
	public void westernTextsAreRead() {
		survives(GERMAN, "ISO-8859-1", "windows-1252", "UTF-8");
		survives(ENGLISH, "windows-1252", "UTF-8");
	}

	@Test
	public void asianTextsAreRead() {
		survives(JAPANESE, "Shift_JIS", "EUC-JP", "ISO-2022-JP", "UTF-8");
		survives(CHINESE, "GB18030", "UTF-8");
		survives(KOREAN, "EUC-KR", "UTF-8");
	}

	@Test
	public void textsInOtherAlphabetsAreRead() {
		survives(RUSSIAN, "windows-1251", "KOI8-R", "ISO-8859-5");
		survives(GREEK, "ISO-8859-7", "windows-1253");
		survives(HEBREW, "windows-1255");
		survives(ARABIC, "windows-1256");
	}

	@Test
	public void textsOfCentralEuropeAreRead() {
		survives(POLISH, "ISO-8859-2");
	}

	@Test
	public void unicodeIsReadWithAndWithoutItsMark() {
		for (Charset charset : new Charset[] { StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16 })
			assertEquals(GERMAN, Decoding.decode(GERMAN.getBytes(charset)).replace("\ufeff", ""));
		assertEquals(JAPANESE, Decoding.decode(("\ufeff" + JAPANESE).getBytes(StandardCharsets.UTF_16LE)).replace("\ufeff", ""));
		assertEquals(JAPANESE, Decoding.decode(("\ufeff" + JAPANESE).getBytes(Charset.forName("UTF-32BE"))).replace("\ufeff", ""));
	}

	@Test
	public void fewAccentsInALongTextStayWestern() {
		String text = "The agency told the consulate what it had learned about the applicant.\n".repeat(300) + "See § 208.6 and naïve Señor Peña's brief.\n";
		survives(text, "windows-1252", "ISO-8859-1");
	}

	@Test
	public void aFewBrokenBytesDoNotMakeItAnotherEncoding() {
		byte[] bytes = (GERMAN + " X").getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 1] = (byte) 0xff;
		assertEquals(GERMAN + " \ufffd", Decoding.decode(bytes));
	}
}
