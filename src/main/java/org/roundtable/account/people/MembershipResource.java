package org.roundtable.account.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.roundtable.account.Visit;

/** The caller's own place in a district, for programs. */
@Path("v1/districts/{district}/membership")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembershipResource {
  @Inject Visit visit;
  @Inject Memberships memberships;

  /**
   * @param schools their numbers; null and empty mean none
   */
  public record Wanted(List<Integer> schools) {}

  @GET
  public Memberships.Membership own() {
    return memberships.own(visit.districtId(), visit.getCaller());
  }

  @PUT
  public Memberships.Membership join(Wanted wanted) {
    var schools =
        wanted == null || wanted.schools() == null ? List.<Integer>of() : wanted.schools();
    memberships.join(visit.districtId(), visit.getCaller(), schools);
    return own();
  }

  @DELETE
  public void leave() {
    memberships.leave(visit.districtId(), visit.getCaller());
  }
}
