package org.roundtable.notice.label;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.roundtable.account.Visit;

/** The register of a district in the columns of the Illinois State Board of Education. */
@Path("v1/districts/{district}")
@Produces("text/csv;charset=UTF-8")
public class RegisterResource {
  @Inject Registers registers;
  @Inject Visit visit;

  @GET
  @Path("notices.csv")
  public String register() {
    visit.districtId();
    return registers.of(visit.getDistrict(), visit.getLocale());
  }

  @GET
  @Path("notices-columns.csv")
  public String columns() {
    visit.districtId();
    return RegisterTable.columns();
  }
}
