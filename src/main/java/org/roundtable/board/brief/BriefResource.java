package org.roundtable.board.brief;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.kernel.NotFound;

/** The brief for programs, in the language that they ask for. */
@Path("v1/districts/{district}/initiatives/{initiative}/brief")
@Produces("application/json")
public class BriefResource {
  @Inject Visit visit;
  @Inject Briefs briefs;

  public record Shown(String language, String title, List<Passage> passages) {}

  public record Passage(String heading, List<Linked> sentences) {}

  /**
   * @param numbers the page of the portal, and the place on it, that the sentence takes its numbers
   *     from
   */
  public record Linked(String text, String numbers) {}

  @GET
  public Shown show(@PathParam("initiative") String initiative) {
    if (visit.getDistrict() == null) throw new NotFound();
    var brief = briefs.of(visit.getDistrict(), visit.getCaller(), initiative, visit.getLocale());
    return new Shown(
        brief.language(),
        brief.title().text(),
        brief.passages().stream().map(BriefResource::shown).toList());
  }

  private static Passage shown(Brief.Passage passage) {
    return new Passage(
        passage.heading(),
        passage.sentences().stream().map(s -> new Linked(s.text(), s.link())).toList());
  }
}
