package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Ear;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Proposals;

/** How many SQL statements a page takes does not depend on how many rows it stands on. */
class StatementsIT extends InsideIT {
  private static final int FEW = 10;
  private static final int MANY = 10_000;
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void aPageTakesAsManyStatementsForTenPointsAsForTenThousand() throws Exception {
    var jeffco = Districts.jeffco();
    var proposal = Proposals.open(jeffco).published("A data store");
    var stem = "/" + jeffco.slug();
    var initiative = "/initiatives/" + proposal.slug();
    var api = "/api/v1/districts/" + jeffco.slug() + initiative;
    var paths =
        List.of(
            stem,
            stem + initiative,
            stem + initiative + "/points",
            stem + initiative + "/opinion",
            stem + initiative + "/open-data.zip",
            stem + "/board",
            stem + "/board/" + proposal.slug(),
            stem + "/board/" + proposal.slug() + "/brief",
            stem + "/board/" + proposal.slug() + "/brief.pdf",
            api,
            api + "/points?limit=10",
            stem + "/moderation");
    var maria = Parents.maria(jeffco);
    proposal.points(maria, FEW);
    var few = statements(paths);
    proposal.points(maria, MANY);
    assertEquals(few, statements(paths));
    assertTrue(few.values().stream().allMatch(n -> n > 0 && n < 40), few::toString);
  }

  @Test
  void theOpinionPageLooksItsInitiativeUpOnce() throws Exception {
    var jeffco = Districts.jeffco();
    var proposal = Proposals.open(jeffco).published("A data store");
    proposal.points(Parents.maria(jeffco), FEW);
    var asked =
        Ear.during(
            () -> visit("/" + jeffco.slug() + "/initiatives/" + proposal.slug() + "/opinion"));
    assertEquals(
        1,
        asked.stream().filter(sql -> sql.contains("FROM INITIATIVE WHERE")).count(),
        asked::toString);
  }

  /** By path, the least of five visits, so that the portal's own errands do not count. */
  private TreeMap<String, Integer> statements(List<String> paths) throws Exception {
    var least = new TreeMap<String, Integer>();
    for (var path : paths)
      for (int visit = 0; visit < 5; visit++)
        least.merge(path, Ear.during(() -> visit(path)).size(), Math::min);
    return least;
  }

  /** As somebody with a cookie, for whom every page is made anew. */
  private void visit(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address() + path)).header("Cookie", "seen=1").build();
    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), path);
  }
}
