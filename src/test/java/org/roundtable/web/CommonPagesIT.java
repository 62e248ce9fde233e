package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.SignIns;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Ear;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;

/** Pages that are made once for all visitors. */
class CommonPagesIT extends InsideIT {
  private final HttpClient client = HttpClient.newHttpClient();
  private Place jeffco;
  private Someone maria;
  private Proposals.Proposal proposal;
  private String page;

  @BeforeEach
  void open() {
    jeffco = Districts.jeffco();
    maria = Parents.maria(jeffco);
    proposal = Proposals.open(jeffco).published("A data store");
    page = "/" + jeffco.slug() + "/initiatives/" + proposal.slug();
    TestClock.is(Instant.now());
  }

  @Test
  void whatOneVisitorReadTheNextReadsWithoutAnyQuestion() throws Exception {
    var first = read(page);
    assertEquals(0, least(page));
    assertEquals(first, read(page));
  }

  @Test
  void theReaderAfterAChangeSeesIt() throws Exception {
    for (int i = 0; i < 20; i++) {
      var text = "Who pays for number " + i + "?";
      assertFalse(read(page).contains(text));
      Sql.run(
          "insert into comment (district_id, initiative_id, author_id, text, state, created_at)"
              + " values (?, ?, ?, ?, 'SHOWN', now())",
          jeffco.id().value(),
          proposal.id(),
          maria.id().value(),
          text);
      assertTrue(read(page).contains(text), text);
    }
  }

  /** A change that stands in no table as yet counts too, when it was made here. */
  @Test
  void theReaderAfterAnybodySentSomethingGetsANewPage() throws Exception {
    read(page);
    assertEquals(0, least(page));
    var sent =
        HttpRequest.newBuilder(URI.create(address() + "/sign-in"))
            .POST(HttpRequest.BodyPublishers.noBody());
    client.send(sent.build(), HttpResponse.BodyHandlers.ofString());
    assertNotEquals(0, Ear.during(() -> read(page)).size());
  }

  @Test
  void timeGoesByToo() throws Exception {
    read(page);
    assertEquals(0, least(page));
    TestClock.passes(Duration.ofSeconds(2));
    assertNotEquals(0, Ear.during(() -> read(page)).size());
    TestClock.passes(Duration.ofDays(22));
    assertNotEquals(0, Ear.during(() -> read(page)).size());
    TestClock.passes(Duration.ofDays(-22));
    assertNotEquals(0, Ear.during(() -> read(page)).size());
  }

  @Test
  void aMemberReadsAndLeavesNothingOfTheVisitors() throws Exception {
    var visitors = read(page);
    var members = read(page, "Cookie", SignIns.COOKIE + "=" + maria.cookie());
    assertNotEquals(visitors, members);
    assertEquals(visitors, read(page));
  }

  @Test
  void eachLanguageAndEachAddressHasItsOwn() throws Exception {
    var english = read(page);
    var spanish = read(page, "Accept-Language", "es-MX,es;q=0.9");
    assertTrue(english.contains("lang=\"en\"") && spanish.contains("lang=\"es\""));
    assertEquals(english, read(page, "Accept-Language", "en-US"));
    assertTrue(read(page + "?lang=es").contains("lang=\"es\""));
    assertNotEquals(read(page + "/points?sort=newest"), read(page + "/points?sort=supported"));
  }

  @Test
  void whoHasThePageGetsNoneAndWhoCanUnpackGetsItPacked() throws Exception {
    var plain = ask(page);
    var tag = plain.headers().firstValue("ETag").orElseThrow();
    for (int i = 0; i < 3; i++) {
      assertEquals(304, ask(page, "If-None-Match", tag).statusCode());
      var packed = ask(page, "Accept-Encoding", "gzip");
      assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
      var again = ask(page);
      assertEquals(plain.body(), again.body());
      assertEquals(plain.headers().map().keySet(), again.headers().map().keySet());
    }
  }

  /** The least of five visits, so that the portal's own errands do not count. */
  private int least(String path) throws Exception {
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < 5; i++) least = Math.min(least, Ear.during(() -> read(path)).size());
    return least;
  }

  private String read(String path, String... header) throws IOException, InterruptedException {
    var answer = ask(path, header);
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  private HttpResponse<String> ask(String path, String... header)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address() + path));
    if (header.length > 0) request.headers(header);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
