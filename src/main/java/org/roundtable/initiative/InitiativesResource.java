package org.roundtable.initiative;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Words;

/** The initiatives of a district, for programs. */
@Path("v1/districts/{district}/initiatives")
@Produces("application/json")
@Consumes("application/json")
public class InitiativesResource {
  @Inject Visit visit;
  @Inject Initiatives initiatives;
  @Inject Drafts drafts;

  /** What begins an initiative. */
  public record Begun(Words title) {}

  @GET
  public Page<InitiativeJson.Item> list(
      @QueryParam("stage") String stage,
      @QueryParam("q") String words,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("25") int limit) {
    var only = stage == null ? null : InitiativeJson.named(Stage.class, "stage", stage);
    var page =
        initiatives.list(
            visit.districtId(), visit.getCaller(), new Listing.Wanted(only, words, after, limit));
    return new Page<>(page.items().stream().map(InitiativeJson::item).toList(), page.next());
  }

  @POST
  public Response begin(Begun begun) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    var title = visit.spoken("title", begun == null ? null : begun.title());
    var district = visit.districtId();
    var slug =
        drafts.begin(district, visit.getCaller(), title, visit.getDistrict().languages().get(0));
    return Response.status(201)
        .entity(InitiativeJson.draft(drafts.open(visit.districtId(), visit.getCaller(), slug)))
        .build();
  }
}
