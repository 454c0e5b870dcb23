package org.pincite.brief;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.Test;
import org.pincite.brief.internal.layout.BriefLayout;

public class TableOfAuthoritiesTest {

	private static TableOfAuthorities table(int passimFrom, String... citedOn) {
		List<String> cited = new ArrayList<>();
		List<String> pages = new ArrayList<>();
		for (String one : citedOn) {
			cited.add(one.split(":")[0]);
			pages.add(one.split(":")[1]);
		}
		List<AuthorityEntry> entries = cited.stream().distinct()
				.map(k -> new AuthorityEntry(k, AuthorityGroup.CASES, List.of(TextRun.plain(k)), k, k)).toList();
		return TableOfAuthorities.of(entries, cited, pages, passimFrom);
	}

	@Test
	public void listsAPageOnce() {
		assertEquals(List.of("5", "7"), table(5, "a:5", "a:5", "a:7").groups().getFirst().rows().getFirst().pages());
	}

	@Test
	public void printsPassimFromTheFifthPageOn() {
		assertEquals(false, table(5, "a:1", "a:2", "a:3", "a:4").groups().getFirst().rows().getFirst().passim());
		assertEquals(true, table(5, "a:1", "a:2", "a:3", "a:4", "a:5").groups().getFirst().rows().getFirst().passim());
		assertEquals(false, table(0, "a:1", "a:2", "a:3", "a:4", "a:5", "a:6").groups().getFirst().rows().getFirst().passim());
	}

	@Test
	public void listsGroupsAndAuthoritiesInOrder() {
		MatterFixture fixture = new MatterFixture();
		fixture.text("{{cite:news}}. {{cite:reg|(b)(2)}}. {{cite:lin}}. {{cite:usc}}. 8 C.F.R. \u00A7 208.16. U.S. Const. amend. V. {{cite:reg|(a)}}. {{cite:cwl}}. "
				+ "{{cite:reg|(b)(10)}}. {{cite:anim}}. Id. at 250. 8 U.S.C. \u00A7 1158(a).");
		StringBuilder shown = new StringBuilder();
		for (TableOfAuthorities.Group group : BriefLayout.of(fixture.compose("ca4")).authorities().groups()) {
			shown.append(group.group().heading()).append('\n');
			group.rows().forEach(r -> shown.append("  ").append(Inline.plain(r.entry().title())).append('\n'));
		}
		assertEquals("""
				Cases
				  Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008)
				  Lin v. Holder, 763 F.3d 244 (2d Cir. 2014)
				  Matter of C-W-L-, 24 I. & N. Dec. 346 (BIA 2007)
				Constitutional Provisions
				  U.S. Const. amend. V
				Statutes
				  8 U.S.C. \u00A7 1158(a)
				  8 U.S.C. \u00A7 1252
				Regulations
				  8 C.F.R. \u00A7 208.6(a)
				  8 C.F.R. \u00A7 208.6(b)(2)
				  8 C.F.R. \u00A7 208.6(b)(10)
				  8 C.F.R. \u00A7 208.16
				Other Authorities
				  Jane Doe, Agency posts names, Daily Paper (Dec. 20, 2022)
				""", shown.toString());
	}

	@Test
	public void usesTheFormsOfTheBoardBeforeTheBoard() {
		MatterFixture fixture = new MatterFixture();
		fixture.text("{{cite:cwl|350}}.");
		assertEquals("Matter of C-W-L-, 24 I&N Dec. 346, 350 (BIA 2007).", MatterFixture.shown(fixture.compose("bia")));
	}
}
