package org.roundtable.notice.app;

import jakarta.inject.Inject;
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
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Sentences;

/** The register of applications of a district, for programs. */
@Path("v1/districts/{district}/apps")
@Produces("application/json")
public class AppResource {
  private static final int MOST = 200;

  @Inject Apps apps;
  @Inject Registrations registrations;
  @Inject AppImports imports;
  @Inject Visit visit;
  @Inject Clock clock;

  @GET
  public Page<AppJson.Entry> list(
      @QueryParam("q") @DefaultValue("") String named,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 1 || limit > MOST) throw new BadInput("limit", "notice.limit", MOST);
    var page = apps.list(visit.districtId(), named, after, limit);
    return new Page<>(page.items().stream().map(this::entry).toList(), page.next());
  }

  @GET
  @Path("{app}")
  public AppJson.Entry one(@PathParam("app") String slug) {
    return entry(apps.one(visit.districtId(), slug));
  }

  @POST
  public Response add(AppJson.Sent sent) {
    mustBeStaff();
    var slug = registrations.add(visit.districtId(), visit.getCaller(), given(sent).typed());
    return Response.status(201).entity(one(slug)).build();
  }

  /** All of what is known; what is not named is emptied. */
  @PUT
  @Path("{app}")
  public AppJson.Entry change(@PathParam("app") String slug, AppJson.Sent sent) {
    mustBeStaff();
    var revision = given(sent).revision();
    if (revision == null) throw new BadInput("revision", "empty");
    registrations.change(visit.districtId(), visit.getCaller(), slug, revision, sent.typed());
    return one(slug);
  }

  @DELETE
  @Path("{app}")
  public void remove(@PathParam("app") String slug) {
    registrations.remove(visit.districtId(), visit.getCaller(), slug);
  }

  @POST
  @Path("{app}/authorisations")
  public AppJson.Entry authorise(@PathParam("app") String slug, AppJson.SentDecision sent) {
    mustBeStaff();
    var spoken = visit.spoken("purpose", given(sent).purpose());
    registrations.authorise(visit.districtId(), visit.getCaller(), slug, sent.typed(spoken));
    return one(slug);
  }

  /** Ends the newest authorisation. */
  @POST
  @Path("{app}/revocation")
  public AppJson.Entry revoke(@PathParam("app") String slug, AppJson.SentEnd sent) {
    mustBeStaff();
    var why = visit.spoken("reason", given(sent).reason());
    var on = AppFacts.day(AppColumn.REVOKED, sent.revoked());
    registrations.revoke(visit.districtId(), visit.getCaller(), slug, on, why);
    return one(slug);
  }

  /** Names the notice of the application, or none. */
  @PUT
  @Path("{app}/notice")
  public AppJson.Entry link(@PathParam("app") String slug, AppJson.SentNotice sent) {
    mustBeStaff();
    var notice = given(sent).notice() == null ? "" : sent.notice();
    registrations.link(visit.districtId(), visit.getCaller(), slug, notice);
    return one(slug);
  }

  /** Begins the notice of the application with what the register knows. */
  @POST
  @Path("{app}/notice")
  public AppJson.SentNotice begin(@PathParam("app") String slug) {
    return new AppJson.SentNotice(registrations.begin(visit.districtId(), visit.getCaller(), slug));
  }

  /**
   * A register kept elsewhere, as comma-separated values in UTF-8.
   *
   * @param take false to be told what would happen
   * @param notices also begin the notices of applications that have none
   */
  @POST
  @Path("import")
  public AppJson.Plan bring(
      @QueryParam("take") @DefaultValue("false") boolean take,
      @QueryParam("notices") @DefaultValue("false") boolean notices,
      byte[] sent) {
    mustBeStaff();
    var plan =
        take
            ? imports.take(visit.districtId(), visit.getCaller(), sent, notices)
            : imports.plan(visit.districtId(), visit.getCaller(), sent);
    var sentences = Sentences.in(visit.getLocale());
    var lines = plan.steps().stream().map(step -> AppJson.Line.of(step, sentences)).toList();
    return new AppJson.Plan(take, lines, plan.passedOver());
  }

  private void mustBeStaff() {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
  }

  private static <T> T given(T sent) {
    if (sent == null) throw new BadInput("body", "notice.shape");
    return sent;
  }

  private AppJson.Entry entry(App app) {
    return AppJson.Entry.of(app, LocalDate.ofInstant(clock.instant(), visit.zone()));
  }
}
