package org.roundtable.notice.label;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The schema of a notice, for whoever writes or checks one by a program. */
@Path("v1/schemas/notice.json")
@Produces("application/schema+json")
public class NoticeSchemaResource {
  @GET
  public String schema() {
    return NoticeSchema.of(NoticeAddresses.schema().toString()).toString();
  }
}
