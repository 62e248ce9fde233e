package org.roundtable.account.office;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.roundtable.account.Visit;
import org.roundtable.district.Kind;

/**
 * New districts, for operators' programs. A class of its own, because the address below a district
 * belongs to other classes and JAX-RS looks for a verb in one address only.
 */
@Path("v1/districts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NewDistrictResource {
  @Inject Visit visit;
  @Inject Offices offices;

  public record Added(String slug) {}

  @POST
  public Response add(OfficeResource.Settings wanted) {
    visit.getCaller().mustBeOperator();
    var body = OfficeResource.needed(wanted);
    var added =
        offices.add(
            visit.getCaller(),
            body.slug(),
            OfficeResource.coded(Kind.class, "kind", body.kind()),
            body.settings(),
            body.administrator());
    return Response.status(201).entity(new Added(added.slug())).build();
  }
}
