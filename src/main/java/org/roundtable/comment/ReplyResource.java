package org.roundtable.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;

/** The replies under a point, for programs. */
@Path("v1/districts/{district}/initiatives/{initiative}/points/{point}/replies")
@Produces("application/json")
@Consumes("application/json")
public class ReplyResource {
  @Inject Visit visit;
  @Inject Points points;
  @Inject Comments comments;

  @PathParam("initiative")
  String initiative;

  @PathParam("point")
  long point;

  @GET
  public Page<PointJson.ReplyItem> list(
      @QueryParam("after") @DefaultValue("0") long after,
      @QueryParam("limit") @DefaultValue("25") int limit) {
    var page =
        points.replies(
            visit.districtId(),
            visit.getCaller(),
            new Points.Under(initiative, point, after, limit));
    return new Page<>(page.items().stream().map(PointJson::item).toList(), page.next());
  }

  @POST
  public Response make(Draft words) {
    var id = comments.reply(visit.districtId(), visit.getCaller(), place(point), needed(words));
    return Response.status(201).entity(one(id)).build();
  }

  @PUT
  @Path("{reply}")
  public PointJson.ReplyItem edit(@PathParam("reply") long reply, Draft words) {
    comments.edit(visit.districtId(), visit.getCaller(), place(reply), needed(words));
    return one(reply);
  }

  @DELETE
  @Path("{reply}")
  public PointJson.ReplyItem withdraw(@PathParam("reply") long reply) {
    comments.withdraw(visit.districtId(), visit.getCaller(), place(reply));
    return one(reply);
  }

  private PointJson.ReplyItem one(long reply) {
    return PointJson.item(points.oneReply(visit.districtId(), visit.getCaller(), place(reply)));
  }

  private Comments.Place place(long comment) {
    return new Comments.Place(initiative, comment);
  }

  private static Draft needed(Draft words) {
    return words == null ? Draft.NOTHING : words;
  }
}
