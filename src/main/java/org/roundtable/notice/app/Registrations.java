package org.roundtable.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.district.Districts;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Slug;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;
import org.roundtable.notice.Drafts;
import org.roundtable.notice.Notices;

/** What staff enter into the register of applications, and what they decide about them. */
@ApplicationScoped
@Transactional
public class Registrations {
  @Inject AppRows rows;
  @Inject Notices notices;
  @Inject Drafts drafts;
  @Inject Districts districts;

  /** All entries, with the notices that families cannot read yet. */
  public List<App> all(DistrictId district, Caller caller) {
    caller.mustBe(district, Role.STAFF);
    return rows.all(district);
  }

  /** How many applications in use should have been looked at again by now. */
  public long overdue(DistrictId district, Caller caller) {
    caller.mustBe(district, Role.STAFF);
    return rows.overdue(district, districts.today(district));
  }

  /** An entry, with the notice that families cannot read yet. */
  public App one(DistrictId district, Caller caller, String slug) {
    caller.mustBe(district, Role.STAFF);
    return rows.one(district, slug).orElseThrow(NotFound::new);
  }

  /** A new entry, authorised if the input says so; answers with its address. */
  public String add(DistrictId district, Caller caller, Map<AppColumn, String> typed) {
    caller.mustBe(district, Role.STAFF);
    var facts = AppFacts.of(typed);
    var decided = Authorisation.of(typed, districts.today(district));
    districts.lock(district);
    var before = rows.all(district);
    mustBeNew(facts, before, 0);
    var app = rows.add(district, caller, facts, slugs(before));
    rows.linkByName(district, List.of(app));
    if (decided != null) rows.authorise(district, caller, app, decided);
    return app.slug();
  }

  /**
   * Changes what is known of an application; what was decided stays.
   *
   * @param revision that the writer began from
   * @param typed what is not named is emptied
   */
  public void change(
      DistrictId district, Caller caller, String slug, int revision, Map<AppColumn, String> typed) {
    caller.mustBe(district, Role.STAFF);
    var facts = AppFacts.of(typed);
    districts.lock(district);
    var app = one(district, caller, slug);
    if (app.revision() != revision) throw new Stale();
    mustBeNew(facts, rows.all(district), app.id());
    rows.change(district, caller, app, facts);
  }

  private static Set<String> slugs(List<App> apps) {
    return apps.stream().map(App::slug).collect(Collectors.toSet());
  }

  private static void mustBeNew(AppFacts facts, List<App> before, int but) {
    for (var other : before)
      if (other.id() != but && other.facts().match().equals(facts.match()))
        throw new BadInput(AppColumn.RESOURCE.field(), "app.twice");
  }

  /** Authorises the application, for the first time or anew. */
  public void authorise(
      DistrictId district, Caller caller, String slug, Map<AppColumn, String> typed) {
    caller.mustBe(district, Role.STAFF);
    var decision = new EnumMap<>(typed);
    decision.keySet().retainAll(AppColumn.DECIDED);
    var decided = Authorisation.of(decision, districts.today(district));
    if (decided == null) throw new BadInput(AppColumn.PURPOSE.field(), "empty");
    districts.lock(district);
    rows.authorise(district, caller, one(district, caller, slug), decided);
  }

  /**
   * Ends what was authorised last.
   *
   * @param why what families are told; never empty
   */
  public void revoke(DistrictId district, Caller caller, String slug, LocalDate on, Words why) {
    caller.mustBe(district, Role.STAFF);
    districts.lock(district);
    var app = one(district, caller, slug);
    var newest = app.newest().orElseThrow(NotAuthorised::new);
    if (newest.revoked()) throw new NotAuthorised();
    rows.revoke(district, caller, app, newest.revoked(on, why, districts.today(district)));
  }

  /** Takes out what was entered by mistake; what was ever authorised stays. */
  public void remove(DistrictId district, Caller caller, String slug) {
    caller.mustBe(district, Role.STAFF);
    districts.lock(district);
    var app = one(district, caller, slug);
    if (!app.authorisations().isEmpty()) throw new OnceAuthorised();
    rows.remove(district, app);
  }

  /**
   * Tells which system an application belongs to.
   *
   * @param notice its address; empty for none
   */
  public void link(DistrictId district, Caller caller, String slug, String notice) {
    caller.mustBe(district, Role.STAFF);
    districts.lock(district);
    var app = one(district, caller, slug);
    if (notice.isEmpty()) {
      rows.link(district, app, null);
      return;
    }
    rows.link(district, app, drafts.one(district, caller, new Slug(notice).value()).slug());
  }

  /** Begins the notice of an application with what the register knows; answers with its address. */
  public String begin(DistrictId district, Caller caller, String slug) {
    caller.mustBe(district, Role.STAFF);
    districts.lock(district);
    var app = one(district, caller, slug);
    if (app.notice() != null) return app.notice().slug();
    var name = Words.english(app.facts().name());
    var notice = notices.create(district, caller, name, AppNotice.fields(app));
    rows.link(district, app, notice);
    return notice;
  }
}
