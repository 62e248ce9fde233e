package org.roundtable.notice.child;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Words;

/** Which systems likely hold a record of a child, for programs; kept nowhere, neither here. */
@Path("v1/districts/{district}/my-child")
@Produces("application/json")
public class ChildResource {
  @Inject LikelySystems systems;
  @Inject Visit visit;

  /** A system as programs read it. */
  public record Item(String slug, Words name, String status, int version, Holding likely) {
    static Item of(LikelySystems.Likely likely) {
      var notice = likely.notice();
      return new Item(
          notice.slug(), notice.name(), notice.status().code(), notice.number(), likely.holding());
    }
  }

  /**
   * The systems in use, and those that are only proposed.
   *
   * @param programmes codes between commas
   */
  @GET
  public Page<Item> list(
      @QueryParam("school") @DefaultValue("") String school,
      @QueryParam("grade") @DefaultValue("") String grade,
      @QueryParam("programmes") @DefaultValue("") String programmes,
      @QueryParam("after") String after,
      @Context HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    var district = visit.districtId();
    var child = systems.child(district, school, grade, List.of(programmes.split(",")));
    var page = systems.of(district, child, after);
    return new Page<>(page.items().stream().map(Item::of).toList(), page.next());
  }
}
