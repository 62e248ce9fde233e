package org.roundtable.account.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.PersonId;

/** A district's people and their roles, for its administrators' programs. */
@Path("v1/districts/{district}/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {
  @Inject Visit visit;
  @Inject People people;
  @Inject Resets resets;

  public record Item(
      long id,
      String email,
      String name,
      List<String> roles,
      Integer verifiedLevel,
      boolean disabled,
      boolean secondFactor) {}

  public record Invitation(String email, List<String> roles) {}

  public record Level(Integer level) {}

  @GET
  public Page<Item> list(@QueryParam("q") String search, @QueryParam("after") Long after) {
    var page = people.page(visit.districtId(), visit.getCaller(), search, after);
    return new Page<>(page.items().stream().map(PeopleResource::item).toList(), page.next());
  }

  @GET
  @Path("{person}")
  public Item one(@PathParam("person") long person) {
    return item(people.one(visit.districtId(), visit.getCaller(), new PersonId(person)));
  }

  /** Invites by mail; the answer is 202, for the person decides. */
  @POST
  public Response invite(Invitation invitation) {
    mustAdminister();
    if (invitation == null || invitation.roles() == null) throw new BadInput("roles", "roles");
    var roles = EnumSet.noneOf(Role.class);
    invitation.roles().forEach(code -> roles.add(Role.coded(code)));
    people.invite(visit.districtId(), visit.getCaller(), invitation.email(), roles);
    return Response.accepted().build();
  }

  @PUT
  @Path("{person}/roles/{role}")
  public Item give(@PathParam("person") long person, @PathParam("role") String role) {
    mustAdminister();
    people.give(visit.districtId(), visit.getCaller(), new PersonId(person), Role.coded(role));
    return one(person);
  }

  @DELETE
  @Path("{person}/roles/{role}")
  public void take(@PathParam("person") long person, @PathParam("role") String role) {
    mustAdminister();
    people.take(visit.districtId(), visit.getCaller(), new PersonId(person), Role.coded(role));
  }

  @PUT
  @Path("{person}/verified")
  public Item verify(@PathParam("person") long person, Level level) {
    visit.getCaller().mustBe(visit.districtId(), Role.DISTRICT_ADMINISTRATOR);
    if (level == null || level.level() == null) throw new BadInput("level", "level");
    people.verify(visit.districtId(), visit.getCaller(), new PersonId(person), level.level());
    return one(person);
  }

  @DELETE
  @Path("{person}/sign-ins")
  public void endSignIns(@PathParam("person") long person) {
    people.endSignIns(visit.districtId(), visit.getCaller(), new PersonId(person));
  }

  /** Takes the second proof of somebody who lost the phone, and signs them out. */
  @DELETE
  @Path("{person}/second-factor")
  public void resetSecondFactor(@PathParam("person") long person) {
    resets.reset(visit.districtId(), visit.getCaller(), new PersonId(person));
  }

  /** Closes the account's door. */
  @PUT
  @Path("{person}/disabled")
  public Item disable(@PathParam("person") long person) {
    people.disable(visit.districtId(), visit.getCaller(), new PersonId(person), true);
    return one(person);
  }

  @DELETE
  @Path("{person}/disabled")
  public Item enable(@PathParam("person") long person) {
    people.disable(visit.districtId(), visit.getCaller(), new PersonId(person), false);
    return one(person);
  }

  private void mustAdminister() {
    People.mustAdminister(visit.districtId(), visit.getCaller());
  }

  private static Item item(People.Entry e) {
    return new Item(
        e.id(),
        e.email(),
        e.name(),
        Role.codes(e.roles()),
        e.level(),
        e.disabled(),
        e.secondFactor());
  }
}
