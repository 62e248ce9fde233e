package org.roundtable.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Words;

/** The public moderation log, and the queue for moderators, for programs. */
@Path("v1/districts/{district}/moderation")
@Produces("application/json")
@Consumes("application/json")
public class ModerationResource {
  @Inject Visit visit;
  @Inject ModerationQueue queue;
  @Inject ModerationActs acts;

  /** A line of the public log. */
  public record LineItem(
      long id, Instant at, String act, String reason, int comments, boolean byRule) {}

  /** A comment in the queue. */
  public record QueuedItem(
      long id,
      String text,
      String details,
      String state,
      Instant createdAt,
      String author,
      long authorId,
      String initiative,
      Words initiativeTitle,
      long point,
      String replyTo,
      int authorShown,
      int authorHidden,
      List<ReportItem> reports,
      PointJson.RulingItem lastAct) {}

  public record ReportItem(String reason, String note) {}

  /** What a moderator orders. */
  public record Ordered(List<Long> comments, String act, String reason, String note) {}

  /** How many comments were changed. */
  public record Acted(int acted) {}

  /** What an author answers. */
  public record Answered(String answer) {}

  @GET
  public Page<LineItem> log(
      @QueryParam("after") @DefaultValue("9223372036854775807") long after,
      @QueryParam("limit") @DefaultValue("25") int limit) {
    var page = queue.log(visit.districtId(), after, limit);
    return new Page<>(
        page.items().stream()
            .map(
                l ->
                    new LineItem(
                        l.id(),
                        l.at(),
                        PointJson.word(l.act()),
                        PointJson.word(l.reason()),
                        l.comments(),
                        l.byRule()))
            .toList(),
        page.next());
  }

  @GET
  @Path("queue")
  public Page<QueuedItem> queue(
      @QueryParam("pile") String pile,
      @QueryParam("words") String words,
      @QueryParam("author") long author,
      @QueryParam("after") @DefaultValue("-9223372036854775808") long after) {
    visit.getCaller().mustBe(visit.districtId(), Role.MODERATOR);
    var page =
        queue.list(
            visit.districtId(),
            visit.getCaller(),
            new ModerationQueue.Filter(
                PointJson.named(Pile.class, pile), words, author, Long.MAX_VALUE),
            new ModerationQueue.Part(after, Points.LONGEST));
    return new Page<>(page.items().stream().map(ModerationResource::item).toList(), page.next());
  }

  @POST
  @Path("acts")
  public Acted act(Ordered ordered) {
    visit.getCaller().mustBe(visit.districtId(), Role.MODERATOR);
    var order =
        ordered == null
            ? new ModerationActs.Order(null, null, null)
            : new ModerationActs.Order(
                PointJson.named(Act.class, ordered.act()),
                PointJson.named(Reason.class, ordered.reason()),
                ordered.note());
    var comments =
        ordered == null || ordered.comments() == null ? List.<Long>of() : ordered.comments();
    return new Acted(acts.act(visit.districtId(), visit.getCaller(), comments, order));
  }

  @POST
  @Path("acts/{act}/answer")
  public Response answer(@PathParam("act") long act, Answered answered) {
    acts.answer(
        visit.districtId(), visit.getCaller(), act, answered == null ? null : answered.answer());
    return Response.noContent().build();
  }

  private static QueuedItem item(Queued q) {
    return new QueuedItem(
        q.id(),
        q.text(),
        q.details(),
        PointJson.word(q.state()),
        q.createdAt(),
        PointJson.name(q.author()),
        q.authorId(),
        q.place().initiative(),
        q.place().title(),
        q.place().point(),
        q.place().replyTo(),
        q.record().shown(),
        q.record().hidden(),
        q.reports().stream()
            .map(r -> new ReportItem(PointJson.word(r.reason()), r.note()))
            .toList(),
        PointJson.item(q.ruling()));
  }
}
