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
import java.util.List;
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;

/** The points of an initiative and reactions to them, for programs. */
@Path("v1/districts/{district}/initiatives/{initiative}/points")
@Produces("application/json")
@Consumes("application/json")
public class PointResource {
  @Inject Visit visit;
  @Inject Points points;
  @Inject Comments comments;
  @Inject Reactions reactions;
  @Inject Reports reports;
  @Inject Networks networks;

  @PathParam("initiative")
  String initiative;

  /** What a reaction is sent as. */
  public record Chosen(String value) {}

  /** What a report is sent as. */
  public record Reported(String reason, String note) {}

  @GET
  public Page<PointJson.Item> list(
      @QueryParam("sort") String sort,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("25") int limit) {
    var order = Sort.named(sort, Sort.NEWEST);
    var page =
        points.list(
            visit.districtId(),
            visit.getCaller(),
            new Points.Query(initiative, order, after, limit));
    return new Page<>(page.items().stream().map(PointJson::item).toList(), page.next());
  }

  @POST
  public Response make(Draft words) {
    var id = comments.makePoint(visit.districtId(), visit.getCaller(), initiative, needed(words));
    networks.note(visit, initiative);
    return Response.status(201).entity(one(id)).build();
  }

  @GET
  @Path("{point}")
  public PointJson.Item one(@PathParam("point") long point) {
    return PointJson.item(points.one(visit.districtId(), visit.getCaller(), initiative, point));
  }

  @PUT
  @Path("{point}")
  public PointJson.Item edit(@PathParam("point") long point, Draft words) {
    comments.edit(visit.districtId(), visit.getCaller(), place(point), kept(point, needed(words)));
    return one(point);
  }

  @DELETE
  @Path("{point}")
  public PointJson.Item withdraw(@PathParam("point") long point) {
    comments.withdraw(visit.districtId(), visit.getCaller(), place(point));
    return one(point);
  }

  @GET
  @Path("{point}/history")
  public Page<Version> history(@PathParam("point") long point) {
    return new Page<>(
        points.history(visit.districtId(), visit.getCaller(), initiative, point), null);
  }

  /** The last act of a moderator on one's own comment. */
  @GET
  @Path("{point}/ruling")
  public Page<PointJson.RulingItem> ruling(@PathParam("point") long point) {
    visit.getCaller().mustBeSignedIn();
    var ruling = points.ruling(visit.districtId(), visit.getCaller(), point);
    return new Page<>(ruling == null ? List.of() : List.of(PointJson.item(ruling)), null);
  }

  @PUT
  @Path("{point}/reaction")
  public Tally react(@PathParam("point") long point, Chosen chosen) {
    visit.getCaller().mustBe(visit.districtId(), Role.PARENT);
    var value = chosen == null ? null : PointJson.named(Reaction.class, chosen.value());
    var tally = reactions.react(visit.districtId(), visit.getCaller(), place(point), value);
    networks.note(visit, initiative);
    return tally;
  }

  @DELETE
  @Path("{point}/reaction")
  public Tally removeReaction(@PathParam("point") long point) {
    return reactions.remove(visit.districtId(), visit.getCaller(), place(point));
  }

  /** {@code point} may be a reply as well. */
  @POST
  @Path("{point}/reports")
  public Response report(@PathParam("point") long point, Reported reported) {
    visit.getCaller().mustBe(visit.districtId(), Role.PARENT);
    var why =
        reported == null
            ? new Reports.Why(null, null)
            : new Reports.Why(PointJson.named(Reason.class, reported.reason()), reported.note());
    reports.report(visit.districtId(), visit.getCaller(), place(point), why);
    return Response.noContent().build();
  }

  private Comments.Place place(long comment) {
    return new Comments.Place(initiative, comment);
  }

  /** Details that are not named stay; an empty text takes them away. */
  private Draft kept(long point, Draft words) {
    if (words.details() != null) return words;
    var before = points.said(visit.districtId(), visit.getCaller(), place(point)).details();
    return new Draft(words.text(), before);
  }

  private static Draft needed(Draft words) {
    return words == null ? Draft.NOTHING : words;
  }
}
