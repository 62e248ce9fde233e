package org.roundtable.notice.label;

import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** What the names in linked notices mean; each of our own terms begins with this address. */
@Path("v1/contexts/notice.jsonld")
@Produces("application/ld+json")
public class NoticeContextResource {
  @GET
  public String context() {
    return Json.createObjectBuilder().add("@context", NoticeContext.context()).build().toString();
  }
}
