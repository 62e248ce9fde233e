package org.roundtable.initiative;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.TypedWords;
import org.roundtable.kernel.Words;

/** One initiative, for programs. */
@Path("v1/districts/{district}/initiatives/{initiative}")
@Produces("application/json")
@Consumes("application/json")
public class InitiativeResource {
  @Inject Visit visit;
  @Inject Initiatives initiatives;
  @Inject Versions versions;
  @Inject Drafts drafts;
  @Inject Steps steps;

  /**
   * What a draft is sent as; a note or systems that are left out stay as they are.
   *
   * @param editedAt the one that was read with it
   */
  public record Sent(
      Map<String, Map<String, String>> parts,
      Words changeNote,
      List<String> systems,
      Instant editedAt) {}

  /** What is to be published: the draft that was read at that state. */
  public record Publication(Instant editedAt) {}

  /**
   * A step.
   *
   * @param to a stage; {@code open} again with a later {@code comments_close_at} gives more time;
   *     {@code withdrawn} takes it back
   * @param nothingToAnswer to the board without a response, because there is no point
   */
  public record Going(String to, Instant commentsCloseAt, Words reason, Boolean nothingToAnswer) {}

  /** The day of the board's meeting. A null, said as such, takes the day back. */
  public static class Meeting {
    public LocalDate on;
    private boolean said;

    public void setOn(LocalDate on) {
      this.on = on;
      said = true;
    }
  }

  @GET
  public InitiativeJson.Whole one(@PathParam("initiative") String slug) {
    var reading = initiatives.read(visit.districtId(), visit.getCaller(), slug);
    return InitiativeJson.whole(reading, versions.all(reading.ref()));
  }

  @GET
  @Path("versions/{number}")
  public InitiativeJson.OneVersion version(
      @PathParam("initiative") String slug, @PathParam("number") int number) {
    var ref = initiatives.find(visit.districtId(), visit.getCaller(), slug);
    return InitiativeJson.version(versions.published(ref, number));
  }

  @GET
  @Path("draft")
  public InitiativeJson.DraftItem draft(@PathParam("initiative") String slug) {
    return InitiativeJson.draft(drafts.open(visit.districtId(), visit.getCaller(), slug));
  }

  @PUT
  @Path("draft")
  public InitiativeJson.DraftItem save(@PathParam("initiative") String slug, Sent sent) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    if (sent == null || sent.parts() == null) throw new BadInput("parts", "empty");
    var before = drafts.open(visit.districtId(), visit.getCaller(), slug);
    if (sent.editedAt() == null && !before.untouched()) throw new BadInput("edited_at", "editedAt");
    drafts.save(
        visit.districtId(),
        visit.getCaller(),
        slug,
        new Draft.Typed(
            spoken(InitiativeJson.text(sent.parts())),
            sent.changeNote() == null
                ? before.changeNote()
                : visit.spoken("change_note", sent.changeNote()),
            Objects.requireNonNullElse(sent.systems(), before.systems()),
            sent.editedAt()));
    return draft(slug);
  }

  /** Throws away the draft, and the initiative with it if it was never published. */
  @DELETE
  @Path("draft")
  public void discard(@PathParam("initiative") String slug) {
    drafts.discard(visit.districtId(), visit.getCaller(), slug);
  }

  @POST
  @Path("publish")
  public InitiativeJson.OneVersion publish(
      @PathParam("initiative") String slug, Publication publication) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    if (publication == null || publication.editedAt() == null)
      throw new BadInput("edited_at", "editedAt");
    var number =
        drafts.publish(
            visit.districtId(), visit.getCaller(), slug, publication.editedAt(), language());
    return version(slug, number);
  }

  @POST
  @Path("stage")
  public InitiativeJson.Whole step(@PathParam("initiative") String slug, Going going) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    if (going == null || going.to() == null) throw new BadInput("to", "empty");
    var district = visit.districtId();
    var caller = visit.getCaller();
    var reason = TypedWords.paragraphs("reason", visit.spoken("reason", going.reason()), 1000);
    if (going.to().equals("withdrawn")) {
      steps.withdraw(district, caller, slug, reason);
      return one(slug);
    }
    var next = InitiativeJson.named(Stage.class, "to", going.to());
    if (next == Stage.OPEN)
      steps.openOrExtend(district, caller, slug, going.commentsCloseAt(), reason);
    else if (next == Stage.BOARD && Boolean.TRUE.equals(going.nothingToAnswer()))
      steps.goToBoardUnasked(district, caller, slug);
    else steps.goTo(district, caller, slug, next);
    return one(slug);
  }

  @PUT
  @Path("board-meeting")
  public InitiativeJson.Whole meet(@PathParam("initiative") String slug, Meeting meeting) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    if (meeting == null || !meeting.said) throw new BadInput("on", "empty");
    steps.meet(visit.districtId(), visit.getCaller(), slug, meeting.on, visit.zone());
    return one(slug);
  }

  private Text spoken(Text text) {
    text.parts().forEach((part, words) -> visit.spoken(InitiativeJson.name(part), words));
    return text;
  }

  /** The district's first language, in which no part may be missing. */
  private String language() {
    visit.districtId();
    return visit.getDistrict().languages().get(0);
  }
}
