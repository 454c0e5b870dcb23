package org.pincite.ingest.internal.news;

import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Recognises by their words what pages put between the paragraphs of an article: labels of advertisements, and lists of other articles. */
final class Noise {
	private static final Pattern ADVERT = Pattern.compile("(?iu)^\\W*(?:advertisement|advertising|advert|ad|ads|sponsored(?: content)?|supported by|anzeige|werbung|publicité|pub|publicidad|anuncio"
			+ "|pubblicità|publicidade|advertentie|annons|annonce|reklama|reklám|реклама|广告|廣告|広告|광고|إعلان|פרסומת|story continues below(?: advertisement)?"
			+ "|(?:article|story) continues (?:after|below)(?: this)?(?: advertisement| ad)?|scroll to continue(?: with content)?|advertisement ?[-–—]? ?scroll to continue(?: reading)?|continue reading(?: the main story)?|(?:loading|正在加载|加载中|загрузка|chargement|cargando|carregando|caricamento|wird geladen)(?:…|\\.{3})?)\\W*$");
	private static final String OTHER_ARTICLES = "(?:read (?:more|also|next)\\b|related\\b|more (?:on this|from|stories|coverage|like this|news)\\b|you (?:may|might) (?:also )?(?:like|be interested)"
			+ "|recommended\\b|(?:most|trending|popular) (?:read|viewed|stories|now)\\b|don[’']t miss|what to read next|top stories|mehr zum thema|lesen sie auch|auch interessant|(?:à )?lire aussi|sur le même sujet"
			+ "|lee también|te puede interesar|más (?:sobre|noticias)|leggi anche|leia (?:também|mais)|lees ook|läs (?:också|även)|les også|læs også|czytaj (?:też|także|więcej)|čtěte také|читайте также|по теме|читати також"
			+ "|相关(?:新闻|阅读)|関連記事|관련 ?기사|اقرأ أيضا|קראו גם)";
	private static final Pattern OTHERS = Pattern.compile("(?iu)^\\W*" + OTHER_ARTICLES + ".{0,40}$");
	private static final Pattern POINTING = Pattern.compile("(?iu)^\\W*" + OTHER_ARTICLES + "[^:：]{0,20}[:：]\\s*\\S");
	private static final Pattern REPLY = Pattern.compile("(?iu)^\\W*(?:reply|antworten|répondre|responder|rispondi|beantwoorden|reageren|svara|svar|odpowiedz|odpovědět|reagovat|ответить|відповісти|відповідь|回复|回覆|返信|답글|رد|הגב)\\W*$");
	private static final int LONGEST_LABEL = 60;

	private Noise() {
	}

	/** True for an element that says nothing but that an advertisement follows, or that something is still to come. */
	static boolean isAdvertLabel(Element e, Tally holds) {
		return holds.text > 0 && holds.text <= LONGEST_LABEL && holds.isSmall() && ADVERT.matcher(e.text().strip()).matches();
	}

	/** True for a link or button by which a reader answers another. */
	static boolean isReply(Element e) {
		return e.childNodeSize() < 4 && REPLY.matcher(e.text()).matches();
	}

	/** True for a label such as “Read more” above links to other articles. */
	static boolean isPointer(Element e) {
		String text = e.text();
		return text.length() <= LONGEST_LABEL && OTHERS.matcher(text).matches();
	}

	/** True for a line that begins with such a label and goes on with the link. */
	static boolean isPointing(Element e) {
		return POINTING.matcher(e.text()).find();
	}
}
