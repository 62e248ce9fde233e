package org.roundtable.opinion;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;

/** What families agree on about an initiative, for programs: the very numbers of the page. */
@Path("v1/districts/{district}/initiatives/{initiative}/opinion")
@Produces("application/json")
public class OpinionResource {
  private static final int NEXT = 10;
  @Inject Visit visit;
  @Inject Opinions opinions;

  /** A point to react to. */
  public record Next(long id, String text) {}

  /** Up to ten points that the caller can react to and has not; anew with each request. */
  @GET
  @Path("next")
  public Page<Next> next(@PathParam("initiative") String initiative) {
    var view = opinions.view(visit.districtId(), visit.getCaller(), initiative, NEXT);
    return new Page<>(
        view.next().stream().map(id -> new Next(id, view.words().get(id))).toList(), null);
  }

  @GET
  public OpinionRecord show(@PathParam("initiative") String initiative) {
    return OpinionRecord.of(opinions.picture(visit.districtId(), visit.getCaller(), initiative));
  }
}
