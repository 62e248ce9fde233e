package org.roundtable.account.office;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.roundtable.account.Visit;
import org.roundtable.account.people.InvitationItem;
import org.roundtable.account.people.Invitations;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.PersonId;

/** Who operates the portal, for operators' programs. */
@Path("v1/operators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ColleagueResource {
  @Inject Visit visit;
  @Inject Operators operators;
  @Inject Invitations invitations;

  public record Invited(String email) {}

  @GET
  public Page<Operators.Operator> list() {
    return new Page<>(operators.all(visit.getCaller()), null);
  }

  /** Invites by mail; the answer is 202, for the person decides. */
  @POST
  public Response invite(Invited wanted) {
    operators.invite(
        visit.getCaller(), wanted == null ? null : wanted.email(), visit.getLanguage());
    return Response.accepted().build();
  }

  /** Takes the role; the last operator keeps it. */
  @DELETE
  @Path("{person}")
  public void remove(@PathParam("person") long person) {
    operators.remove(visit.getCaller(), new PersonId(person));
  }

  @GET
  @Path("invitations")
  public Page<InvitationItem> invitations() {
    return InvitationItem.page(invitations.open(null, visit.getCaller()));
  }

  /** Its link leads nowhere from now on. */
  @DELETE
  @Path("invitations/{invitation}")
  public void revoke(@PathParam("invitation") long invitation) {
    invitations.revoke(null, visit.getCaller(), invitation);
  }
}
