package org.roundtable.opinion;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.roundtable.account.Visit;

/** All points that say nearly the same as one, for programs. */
@Path("v1/districts/{district}/initiatives/{initiative}/points/{point}/near-copies")
@Produces("application/json")
public class NearCopiesResource {
  @Inject Visit visit;
  @Inject FormLetters letters;

  /** One argument; {@code signers} people made it theirs, 0 where nobody else says it. */
  public record Argument(int signers, List<FormLetters.Line> items, String next) {}

  @GET
  public Argument list(
      @PathParam("initiative") String initiative,
      @PathParam("point") long point,
      @QueryParam("after") @DefaultValue("0") long after) {
    var listed =
        letters.listed(
            visit.districtId(),
            visit.getCaller(),
            new FormLetters.Signed(initiative, point, after));
    return new Argument(listed.signers(), listed.points().items(), listed.points().next());
  }
}
