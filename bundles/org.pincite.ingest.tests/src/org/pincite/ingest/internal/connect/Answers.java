package org.pincite.ingest.internal.connect;

/** Answers in the shapes that the services document, with contents made up for these tests. */
final class Answers {
	private static final String TEXT = "The petitioner, a teacher, asked this court to review the order of the Board. The record shows that the agency gave "
			+ "the list of applicants away. We have jurisdiction under 8 U.S.C. § 1252. See Anim v. Mukasey, 535 F.3d 243, 253 (4th Cir. 2008). "
			+ "Because the Board overlooked the breach of number %s, we grant the petition and remand.";

	private Answers() {
	}

	static String opinion(int number, int cluster) {
		return """
				{"resource_uri":"$SERVER/opinions/%1$d/","id":%1$d,"absolute_url":"/opinion/%2$d/orlova-v-attorney-general/","cluster_id":%2$d,
				"cluster":"$SERVER/clusters/%2$d/","author_str":"Okafor","per_curiam":false,"type":"010combined","sha1":"","page_count":3,"download_url":null,
				"plain_text":"","html":"","html_lawbox":"","html_columbia":"","xml_harvard":"","html_with_citations":"<p>%3$s</p>","opinions_cited":[]}"""
				.formatted(number, cluster, TEXT.formatted(number));
	}

	static String cluster(int number, int docket, int... opinions) {
		StringBuilder list = new StringBuilder();
		for (int opinion : opinions)
			list.append(list.isEmpty() ? "" : ",").append("\"$SERVER/opinions/").append(opinion).append("/\"");
		return """
				{"resource_uri":"$SERVER/clusters/%1$d/","id":%1$d,"docket":"$SERVER/dockets/%2$d/","docket_id":%2$d,"judges":"Okafor","date_filed":"2019-06-04",
				"case_name_short":"Orlova","case_name":"Orlova v. Attorney General","case_name_full":"","precedential_status":"Published",
				"citations":[{"volume":"926","reporter":"F.3d","page":"%1$d","type":1}],"sub_opinions":[%3$s]}""".formatted(number, docket, list);
	}

	static String docket(int number) {
		return """
				{"resource_uri":"$SERVER/dockets/%1$d/","id":%1$d,"court":"$SERVER/courts/ca3/","court_id":"ca3","case_name":"Orlova v. Attorney General",
				"docket_number":"18-%1$d"}""".formatted(number);
	}

	/** A page of search results, one opinion for each number. */
	static String page(String next, int... numbers) {
		StringBuilder rows = new StringBuilder();
		for (int number : numbers)
			rows.append(rows.isEmpty() ? "" : ",").append("""
					{"absolute_url":"/opinion/%1$d/orlova/","caseName":"Orlova v. Attorney General No. %1$d","citation":["926 F.3d %1$d"],"cluster_id":%1$d,"court":"Third Circuit",
					"court_citation_string":"3d Cir.","court_id":"ca3","dateFiled":"2019-06-04","docketNumber":"18-%1$d","judge":"Okafor","status":"Published",
					"opinions":[{"id":%1$d,"sha1":"x","snippet":"The petitioner","type":"lead-opinion"}]}""".formatted(number));
		return "{\"count\":%d,\"next\":%s,\"previous\":null,\"results\":[%s]}".formatted(numbers.length, next == null ? "null" : '"' + next + '"', rows);
	}

	/** A part of a title as the eCFR gives it. */
	static String part(String words) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<DIV5 N="208" TYPE="PART" hierarchy_metadata='{"citation":"8 CFR Part 208"}'>
				<HEAD>PART 208—INVENTED PROCEDURES</HEAD>
				<DIV8 N="208.6" TYPE="SECTION" hierarchy_metadata='{"citation":"8 CFR 208.6"}'>
				<HEAD>§ 208.6 Disclosure.</HEAD>
				<P>(a) What an applicant says is kept %s.</P>
				<P>(b) Nobody outside learns of it.</P>
				</DIV8>
				</DIV5>""".formatted(words);
	}

	static String titles(String day) {
		return "{\"titles\":[{\"number\":7,\"up_to_date_as_of\":\"2001-01-01\"},{\"number\":8,\"name\":\"Aliens\",\"up_to_date_as_of\":\"" + day + "\",\"reserved\":false}]}";
	}

	static String registerRow(String number) {
		return """
				{"document_number":"%1$s","title":"An invented rule","type":"Rule","publication_date":"2020-12-11","citation":"85 FR 80274",
				"html_url":"https://www.federalregister.gov/documents/2020/12/11/%1$s/an-invented-rule",
				"full_text_xml_url":"$SERVER/documents/full_text/xml/2020/12/11/%1$s.xml","raw_text_url":"$SERVER/documents/full_text/text/2020/12/11/%1$s.txt"}"""
				.formatted(number);
	}

	static String rule(String number) {
		return """
				<RULE><PREAMB><PRTPAGE P="80274"/><AGENCY TYPE="F">DEPARTMENT OF INVENTIONS</AGENCY><CFR>8 CFR Part 208</CFR><SUBJECT>An Invented Rule</SUBJECT>
				<ACT><HD SOURCE="HED">ACTION:</HD><P>Final rule.</P></ACT><SUM><HD SOURCE="HED">SUMMARY:</HD><P>This rule invents a procedure, number %1$s.</P></SUM></PREAMB>
				<SUPLINF><HD SOURCE="HED">SUPPLEMENTARY INFORMATION:</HD><P>The procedure is invented for a test and binds nobody at all.</P></SUPLINF>
				<FRDOC>[FR Doc. %1$s Filed 12-10-20; 8:45 am]</FRDOC></RULE>""".formatted(number);
	}

	static String article(String headline) {
		String paragraph = "<p>The ministry confirmed on Tuesday that a table with the names of people who had asked for protection was open to everybody for two weeks, "
				+ "and that it had been read from abroad. Lawyers said that their clients learned of it from the newspaper.</p>";
		return "<html><head><title>" + headline + "</title><meta property=\"og:title\" content=\"" + headline
				+ "\"><meta property=\"article:published_time\" content=\"2024-03-05T10:00:00Z\"><meta property=\"og:type\" content=\"article\"></head><body><article><h1>"
				+ headline + "</h1>" + paragraph + paragraph.replace("ministry", "office") + paragraph.replace("Tuesday", "Friday") + "</article></body></html>";
	}
}
