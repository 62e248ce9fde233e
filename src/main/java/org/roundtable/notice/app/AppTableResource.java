package org.roundtable.notice.app;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.roundtable.account.Visit;

/** The register of applications as a table, in the columns that the import takes. */
@Path("v1/districts/{district}/apps.csv")
@Produces("text/csv;charset=UTF-8")
public class AppTableResource {
  @Inject Apps apps;
  @Inject Visit visit;

  @GET
  public String table() {
    return apps.table(visit.districtId());
  }
}
