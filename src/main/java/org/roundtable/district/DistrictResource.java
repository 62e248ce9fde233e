package org.roundtable.district;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.roundtable.kernel.NotFound;

/**
 * One district, for programs. It shares its path with the resources that answer below it: of two
 * classes whose paths match, only the longer one is asked.
 */
@Path("v1/districts/{district}")
@Produces("application/json")
public class DistrictResource {
  @Inject Districts districts;

  @GET
  public DistrictsResource.Item one(@PathParam("district") String slug) {
    var district = districts.bySlug(slug).orElseThrow(NotFound::new);
    return DistrictsResource.item(district, districts.schools(district.id()));
  }
}
