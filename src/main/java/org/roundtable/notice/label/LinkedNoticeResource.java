package org.roundtable.notice.label;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.roundtable.account.Visit;
import org.roundtable.notice.NoticeRecord;
import org.roundtable.notice.PublishedNotices;

/**
 * Notices as linked data, at the addresses where they are JSON, for programs that ask for it by its
 * name; any other gets JSON.
 */
@Path("v1/districts/{district}/notices")
@Produces("application/ld+json;qs=0.5")
public class LinkedNoticeResource {
  @Inject PublishedNotices published;
  @Inject Visit visit;

  @GET
  @Path("{notice}")
  public String one(@PathParam("notice") String slug) {
    return linked(published.one(visit.districtId(), slug));
  }

  @GET
  @Path("{notice}/versions/{number}")
  public String version(@PathParam("notice") String slug, @PathParam("number") int number) {
    return linked(published.version(visit.districtId(), slug, number));
  }

  private String linked(NoticeRecord notice) {
    return LinkedNotice.of(visit.getDistrict(), notice).toString();
  }
}
