package org.roundtable.opendata;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;
import org.roundtable.account.Visit;

/** The archive of one initiative, for programs. */
@Path("v1/districts/{district}/initiatives/{initiative}/open-data")
public class OpenDataResource {
  private static final String ZIP = "application/zip";

  @Inject Exports exports;
  @Inject Visit visit;

  @GET
  @Produces(ZIP)
  public InputStream get(
      @PathParam("initiative") String initiative, @Context HttpServletResponse response) {
    var archive = exports.make(visit.districtId(), visit.getCaller(), initiative);
    response.setContentType(ZIP);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", archive.disposition());
    response.setContentLengthLong(archive.length());
    return archive.content();
  }
}
