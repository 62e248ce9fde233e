package org.roundtable.account.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;

/** Invitations into a district that nobody has opened yet. */
@Path("v1/districts/{district}/invitations")
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {
  @Inject Visit visit;
  @Inject Invitations invitations;

  @GET
  public Page<InvitationItem> list() {
    return InvitationItem.page(invitations.open(visit.districtId(), visit.getCaller()));
  }

  /** Its link leads nowhere from now on. */
  @DELETE
  @Path("{invitation}")
  public void revoke(@PathParam("invitation") long invitation) {
    invitations.revoke(visit.districtId(), visit.getCaller(), invitation);
  }
}
