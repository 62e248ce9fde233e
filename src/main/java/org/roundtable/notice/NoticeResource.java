package org.roundtable.notice;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;

/** The notices of a district, for programs. */
@Path("v1/districts/{district}/notices")
@Produces("application/json")
public class NoticeResource {
  private static final int MOST = 100;

  @Inject PublishedNotices published;
  @Inject Drafts drafts;
  @Inject Notices notices;
  @Inject Publications publications;
  @Inject Asks asks;
  @Inject GivenAnswers givenAnswers;
  @Inject Visit visit;
  @Inject Clock clock;

  @GET
  public Page<NoticeJson.Item> list(
      @QueryParam("q") @DefaultValue("") String named,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 1 || limit > MOST) throw new BadInput("limit", "notice.limit", MOST);
    var page = published.list(visit.districtId(), named, after, limit);
    return new Page<>(page.items().stream().map(NoticeJson.Item::of).toList(), page.next());
  }

  @POST
  public Response create(JsonValue sent) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    var body = given(sent);
    var slug =
        notices.create(
            visit.districtId(),
            visit.getCaller(),
            visit.spoken("system-0-name", NoticeJson.words("system-0-name", body.get("name"))));
    return Response.status(201).entity(draft(slug)).build();
  }

  @GET
  @Path("{notice}")
  public NoticeJson.Full one(@PathParam("notice") String slug) {
    return full(published.one(visit.districtId(), slug));
  }

  @GET
  @Path("{notice}/versions")
  public Page<VersionRecord> versions(@PathParam("notice") String slug) {
    return new Page<>(published.versions(visit.districtId(), slug), null);
  }

  @GET
  @Path("{notice}/versions/{number}")
  public NoticeJson.Full version(
      @PathParam("notice") String slug, @PathParam("number") int number) {
    return full(published.version(visit.districtId(), slug, number));
  }

  /** What the laws ask of the newest version, and whether it says so. */
  @GET
  @Path("{notice}/law")
  public Page<LawJson.Law> law(@PathParam("notice") String slug) {
    var record = published.one(visit.districtId(), slug).record();
    var today = LocalDate.ofInstant(clock.instant(), visit.zone());
    var check = Shortfall.check(record, visit.getDistrict().state(), today);
    return new Page<>(check.laws().stream().map(LawJson.Law::of).toList(), null);
  }

  /**
   * Side by side with another notice of the district ({@code ?with=}), or two versions of this one
   * ({@code ?from=1&to=2}; the newest two unless told), and what the second takes, shows or keeps
   * more.
   */
  @GET
  @Path("{notice}/compare")
  public CompareJson compare(
      @PathParam("notice") String slug,
      @QueryParam("with") String with,
      @QueryParam("from") Integer from,
      @QueryParam("to") Integer to) {
    var district = visit.districtId();
    var one = published.one(district, slug);
    try {
      if (with != null)
        return CompareJson.of(one, published.one(district, with), visit.getLanguage());
      var after = to == null ? one.number() : to;
      var before = from == null ? Math.max(1, after - 1) : from;
      return CompareJson.of(
          published.version(district, slug, before),
          published.version(district, slug, after),
          visit.getLanguage());
    } catch (NotFound none) {
      throw new BadInput(with == null ? "from" : "with", "notice.compareWhat");
    }
  }

  /** What the newest version leaves open, the most asked for first. */
  @GET
  @Path("{notice}/questions")
  public Page<NoticeJson.OpenQuestion> questions(@PathParam("notice") String slug) {
    var asked = asks.of(visit.districtId(), visit.getCaller(), slug);
    return new Page<>(asked.stream().map(NoticeJson.OpenQuestion::of).toList(), null);
  }

  /** What families asked for and a version of the notice then answered, the newest first. */
  @GET
  @Path("{notice}/questions/answered")
  public Page<NoticeJson.AnsweredQuestion> answered(@PathParam("notice") String slug) {
    published.one(visit.districtId(), slug);
    var given = givenAnswers.of(visit.districtId(), slug);
    return new Page<>(given.stream().map(NoticeJson.AnsweredQuestion::of).toList(), null);
  }

  /** Asks for the answer to an open question; {@code {"topic": "retention"}}. */
  @POST
  @Path("{notice}/questions")
  public Page<NoticeJson.OpenQuestion> ask(@PathParam("notice") String slug, JsonValue sent) {
    visit.getCaller().mustBe(visit.districtId(), Role.PARENT);
    var topic = NoticeJson.text("topic", given(sent).get("topic"));
    asks.ask(visit.districtId(), visit.getCaller(), slug, topic);
    return questions(slug);
  }

  @DELETE
  @Path("{notice}/questions")
  public void leave(@PathParam("notice") String slug, @QueryParam("topic") String topic) {
    asks.leave(visit.districtId(), visit.getCaller(), slug, topic);
  }

  @GET
  @Path("{notice}/draft")
  public NoticeJson.Draft draft(@PathParam("notice") String slug) {
    var district = visit.districtId();
    return NoticeJson.Draft.of(
        drafts.one(district, visit.getCaller(), slug),
        drafts.missing(district, visit.getCaller(), slug));
  }

  @PUT
  @Path("{notice}/draft")
  public NoticeJson.Draft save(@PathParam("notice") String slug, JsonValue sent) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    var body = given(sent);
    var seen = Edition.of(NoticeJson.text("edition", body.get("edition")));
    notices.save(
        visit.districtId(),
        visit.getCaller(),
        slug,
        Notices.Writing.all(seen, spoken(NoticeJson.record(body))));
    return draft(slug);
  }

  /** Throws away the draft, and the notice with it if it was never published. */
  @DELETE
  @Path("{notice}/draft")
  public void discard(@PathParam("notice") String slug) {
    drafts.discard(visit.districtId(), visit.getCaller(), slug);
  }

  @POST
  @Path("{notice}/publish")
  public NoticeJson.Full publish(@PathParam("notice") String slug, JsonValue sent) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    var body = given(sent);
    var edition = NoticeJson.text("edition", body.get("edition"));
    publications.publish(
        visit.districtId(),
        visit.getCaller(),
        slug,
        new Publications.Publication(
            edition == null ? null : Edition.of(edition),
            spoken(body, "change_note"),
            spoken(body, "reading_reason"),
            spoken(body, "widening_reason")));
    return one(slug);
  }

  @PUT
  @Path("{notice}/status")
  public Map<String, String> setStatus(@PathParam("notice") String slug, JsonValue sent) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    var body = given(sent);
    var status =
        NoticeJson.constant(
            Status.values(), NoticeJson.text("status", body.get("status")), "status");
    var reason = spoken(body, "reason");
    notices.setStatus(visit.districtId(), visit.getCaller(), slug, status, reason);
    return Map.of("slug", slug, "status", status.code());
  }

  private DataUse spoken(DataUse record) {
    record.texts().forEach((path, words) -> visit.spoken(path, words));
    return record;
  }

  private Words spoken(JsonObject body, String name) {
    return visit.spoken(name, NoticeJson.words(name, body.get(name)));
  }

  private NoticeJson.Full full(NoticeRecord notice) {
    var district = visit.districtId();
    return NoticeJson.Full.of(
        notice,
        published.uses(district, notice.slug()),
        published.versions(district, notice.slug()),
        published.steps(district, notice.slug()));
  }

  private static JsonObject given(JsonValue sent) {
    if (sent instanceof JsonObject body) return body;
    throw new BadInput("body", "notice.shape");
  }
}
