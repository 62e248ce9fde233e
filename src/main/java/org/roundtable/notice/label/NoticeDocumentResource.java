package org.roundtable.notice.label;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.roundtable.account.Visit;
import org.roundtable.notice.PublishedNotices;

/** A notice's record with the schema that it holds to, to be taken along and brought back. */
@Path("v1/districts/{district}/notices/{notice}/record")
@Produces("application/json")
public class NoticeDocumentResource {
  @Inject PublishedNotices published;
  @Inject Visit visit;

  @GET
  public JsonObject document(@PathParam("notice") String slug) {
    var district = visit.districtId();
    return NoticeDocument.of(visit.getDistrict(), published.one(district, slug));
  }
}
