package org.pincite.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import com.sun.net.httpserver.HttpServer;

/** The connectors through the command line, with a service on this computer. */
public class ConnectTest {
	private static final String PART = "<DIV5 N=\"208\" TYPE=\"PART\"><HEAD>PART 208</HEAD><DIV8 N=\"208.6\" TYPE=\"SECTION\" hierarchy_metadata='{\"citation\":\"8 CFR 208.6\"}'>"
			+ "<HEAD>§ 208.6 Disclosure.</HEAD><P>(a) What an applicant says is kept under an invented seal.</P></DIV8></DIV5>";
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();
	private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
	private HttpServer server;

	@Before
	public void start() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			asked.add(exchange.getRequestURI().toString());
			byte[] body = PART.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		server.start();
	}

	@After
	public void stop() {
		server.stop(0);
	}

	private Call connect(String... words) {
		return with("", words);
	}

	private Call with(String input, String... words) {
		Path folder = temporary.getRoot().toPath();
		List<String> all = new ArrayList<>(List.of("connect"));
		all.addAll(List.of(words));
		all.addAll(List.of("--connectors", folder.resolve("connectors").toString(), "--json", "--quiet"));
		return Call.with(folder, input, all.toArray(String[]::new));
	}

	private Call on() {
		return connect("on", "ecfr", "--server", "http://127.0.0.1:" + server.getAddress().getPort() + "/");
	}

	@Test
	public void everyConnectorIsOffAndSaysWhatItTells() {
		List<Map<String, Object>> states = connect("list").list();
		assertEquals(List.of("courtlistener", "ecfr", "federalregister", "govinfo", "news"), states.stream().map(state -> state.get("id")).toList());
		for (Map<String, Object> state : states) {
			assertEquals(false, state.get("on"));
			assertFalse(String.valueOf(state.get("tells")).isBlank());
		}
	}

	@Test
	public void fetchingIsNotAllowedWhileItIsOff() {
		Call call = connect("fetch", "ecfr", "asylum");
		assertEquals(Exit.NOT_ALLOWED, call.code());
		assertTrue(call.messages(), call.messages().contains("pincite connect on ecfr"));
		assertEquals(1, call.messages().lines().count());
		on();
		connect("off", "ecfr");
		assertEquals(Exit.NOT_ALLOWED, connect("fetch", "ecfr", "asylum").code());
		assertEquals(List.of(), asked);
	}

	@Test
	public void whatIsFetchedCanBeSearchedAndEveryRequestIsListed() {
		assertEquals(true, on().list().get(1).get("on"));
		Call call = connect("fetch", "ecfr", "regulations", "8 208", "--date", "2019-05-01", "--save", "part 208");
		assertEquals(call.messages(), Exit.DONE, call.code());
		assertEquals(1, ((Number) call.object().get("imported")).intValue());
		assertEquals(true, call.object().get("complete"));
		Path folder = temporary.getRoot().toPath();
		assertEquals(1, ((Number) Call.in(folder, "search", "invented seal", "--json").object().get("total")).intValue());
		List<Map<String, Object>> log = connect("log").list();
		assertEquals(asked.size(), log.size());
		assertEquals("/versioner/v1/full/2019-05-01/title-8.xml?part=208", log.getFirst().get("request"));
		assertEquals("part 208", connect("saved").list().getFirst().get("name"));
		assertEquals(1, ((Number) connect("rerun", "part 208").object().get("unchanged")).intValue());
		assertEquals(List.of(), connect("forget", "part 208").list());
	}

	@Test
	public void nonsenseIsWrongUsage() {
		on();
		for (String[] words : new String[][] { { "on", "westlaw" }, { "on", "ecfr", "--server", "http://example.org/" }, { "fetch", "ecfr" }, { "fetch", "ecfr", "regulations", "Perez" },
				{ "fetch", "ecfr", "asylum", "--date", "yesterday" }, { "fetch", "ecfr", "asylum", "--court", "ca4" }, { "rerun", "nothing" }, { "dial" }, { "token", "ecfr" } })
			assertEquals(String.join(" ", words), Exit.USAGE, with("abc123\n", words).code());
		assertEquals(List.of(), asked);
	}
}
