package org.roundtable.response;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Words;

/** The district's response to an initiative's points, for programs. */
@Path("v1/districts/{district}/initiatives/{initiative}")
@Produces("application/json")
@Consumes("application/json")
public class ResponseResource {
  @Inject Responses responses;
  @Inject Attachments attachments;
  @Inject Themes themes;
  @Inject Initiatives initiatives;
  @Inject Visit visit;

  @PathParam("initiative")
  String initiative;

  /**
   * @param points how many shown points there are
   * @param answered how many of them have a published answer
   */
  public record Published(int points, int answered, int unanswered, List<Answer> themes) {}

  /**
   * A theme as everybody reads it.
   *
   * @param earlier what the answer said before it was corrected, newest first
   */
  public record Answer(
      int id,
      Words title,
      Words answer,
      Instant publishedAt,
      Instant editedAt,
      int points,
      List<Theme.Earlier> earlier) {
    public static Answer of(ThemeRecord t) {
      return new Answer(
          t.id(), t.title(), t.answer(), t.publishedAt(), t.editedAt(), t.points(), t.earlier());
    }
  }

  /** A theme as it is sent; {@code edited_at} as it was read, so that nobody is overwritten. */
  public record Sent(Map<String, String> title, Map<String, String> answer, String editedAt) {
    Responses.Writing writing(Visit visit) {
      return new Responses.Writing(
          visit.spoken("title", title), visit.spoken("answer", answer), seen());
    }

    private Instant seen() {
      try {
        return editedAt == null ? null : Instant.parse(editedAt);
      } catch (DateTimeException unreadable) {
        throw new BadInput("edited_at", "editedAt");
      }
    }
  }

  /** The points of a theme, by their ids: these and no others. */
  public record SentPoints(List<Long> points) {}

  @GET
  @Path("response")
  public Published response() {
    var ref = initiatives.find(visit.districtId(), visit.getCaller(), initiative);
    var coverage = themes.coverage(visit.districtId(), ref.id());
    return new Published(
        coverage.points(),
        coverage.answered(),
        coverage.unanswered(),
        themes.published(visit.districtId(), ref.id()).stream().map(Answer::of).toList());
  }

  @POST
  @Path("response")
  public Responses.Publication publish() {
    return responses.publish(visit.districtId(), visit.getCaller(), initiative);
  }

  @GET
  @Path("themes")
  public Page<ThemeRecord> themes() {
    return new Page<>(
        responses.desk(visit.districtId(), visit.getCaller(), initiative).themes(), null);
  }

  @POST
  @Path("themes")
  public Response add(Sent sent) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    var writing = written(sent).writing(visit);
    var id = responses.add(visit.districtId(), visit.getCaller(), initiative, writing);
    return Response.status(201).entity(theme(id)).build();
  }

  @PUT
  @Path("themes/{id: \\d{1,9}}")
  public ThemeRecord write(@PathParam("id") int id, Sent sent) {
    theme(id);
    var writing = written(sent).writing(visit);
    if (writing.seen() == null) throw new BadInput("edited_at", "editedAt");
    responses.write(visit.districtId(), visit.getCaller(), id, writing);
    return theme(id);
  }

  @PUT
  @Path("themes/{id: \\d{1,9}}/points")
  public ThemeRecord points(@PathParam("id") int id, SentPoints sent) {
    theme(id);
    if (sent == null || sent.points() == null) throw new BadInput("points", "empty");
    attachments.set(visit.districtId(), visit.getCaller(), id, sent.points());
    return theme(id);
  }

  @DELETE
  @Path("themes/{id: \\d{1,9}}")
  public void remove(@PathParam("id") int id) {
    theme(id);
    responses.remove(visit.districtId(), visit.getCaller(), id);
  }

  private ThemeRecord theme(int id) {
    return responses.desk(visit.districtId(), visit.getCaller(), initiative).themes().stream()
        .filter(t -> t.id() == id)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Sent written(Sent sent) {
    return sent == null ? new Sent(null, null, null) : sent;
  }
}
