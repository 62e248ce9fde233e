package org.roundtable.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.district.Districts;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.Row;
import org.roundtable.notice.app.AppPlan.Effect;
import org.roundtable.notice.app.AppPlan.Outcome;
import org.roundtable.notice.app.AppPlan.Step;

/**
 * Takes registers that were kept elsewhere. What staff send waits until they have seen what it
 * would do; taking it does exactly that, all of it or nothing.
 */
@ApplicationScoped
@Transactional
public class AppImports {
  private static final int LONGEST = 2_000_000;

  @PersistenceContext EntityManager entities;
  @Inject AppRows rows;
  @Inject Registrations registrations;
  @Inject Districts districts;
  @Inject Clock clock;

  /** A file that waits, and what it would do to the register as it is now. */
  public record Waiting(String file, AppPlan plan) {}

  /** What a table would do; nothing is kept. */
  public AppPlan plan(DistrictId district, Caller caller, byte[] bytes) {
    caller.mustBe(district, Role.STAFF);
    return plan(district, text(bytes));
  }

  private AppPlan plan(DistrictId district, String content) {
    return Planned.of(AppFile.read(content), rows.all(district), districts.today(district));
  }

  /** Keeps a file in the place of the one before, for staff to look at. */
  public void send(DistrictId district, Caller caller, String name, byte[] bytes) {
    caller.mustBe(district, Role.STAFF);
    var content = text(bytes);
    AppFile.read(content);
    run(
            "insert into app_import (district_id, file_name, content, sent_at, sent_by)"
                + " values (?1, ?2, ?3, ?4, ?5) on conflict (district_id) do update set"
                + " file_name = excluded.file_name, content = excluded.content,"
                + " sent_at = excluded.sent_at, sent_by = excluded.sent_by",
            district)
        .setParameter(2, PlainText.line("file", name, 200))
        .setParameter(3, content)
        .setParameter(4, Timestamp.from(clock.instant()))
        .setParameter(5, caller.mustBeSignedIn().value())
        .executeUpdate();
  }

  /** The file that waits. */
  public Optional<Waiting> waiting(DistrictId district, Caller caller) {
    caller.mustBe(district, Role.STAFF);
    var found =
        run("select file_name, content from app_import where district_id = ?1", district)
            .getResultList();
    return Row.of(found)
        .map(row -> new Waiting(row.text(0), plan(district, row.text(1))))
        .findFirst();
  }

  /**
   * Takes the file that waits.
   *
   * @param print of the plan that was shown
   * @param notices also begin the notice of every application in the file that has none?
   * @throws PlanChanged where it would do something else by now
   */
  public AppPlan take(DistrictId district, Caller caller, String print, boolean notices) {
    caller.mustBe(district, Role.STAFF);
    districts.lock(district);
    var plan = waiting(district, caller).orElseThrow(PlanChanged::new).plan();
    if (!plan.print().equals(print)) throw new PlanChanged();
    apply(district, caller, plan, notices);
    discard(district, caller);
    return plan;
  }

  /** Takes a table at once. */
  public AppPlan take(DistrictId district, Caller caller, byte[] bytes, boolean notices) {
    caller.mustBe(district, Role.STAFF);
    districts.lock(district);
    var plan = plan(district, text(bytes));
    apply(district, caller, plan, notices);
    return plan;
  }

  /** Forgets the file that waits. */
  public void discard(DistrictId district, Caller caller) {
    caller.mustBe(district, Role.STAFF);
    run("delete from app_import where district_id = ?1", district).executeUpdate();
  }

  /** Notices come last, so that an application is not put to that of another of its name. */
  private void apply(DistrictId district, Caller caller, AppPlan plan, boolean notices) {
    var taken = rows.slugs(district);
    var entered = new ArrayList<App>();
    var added = new ArrayList<App>();
    for (var step : plan.steps()) {
      if (step.outcome() == Outcome.SKIPPED) continue;
      var app = step.into() == null ? rows.add(district, caller, step.facts(), taken) : step.into();
      taken.add(app.slug());
      enter(district, caller, app, step);
      entered.add(app);
      if (step.into() == null) added.add(app);
    }
    rows.linkByName(district, added);
    if (notices) for (var app : entered) registrations.begin(district, caller, app.slug());
  }

  private void enter(DistrictId district, Caller caller, App app, Step step) {
    if (!app.facts().equals(step.facts())) rows.change(district, caller, app, step.facts());
    if (step.effect() == Effect.BEGINS) rows.authorise(district, caller, app, step.decided());
    if (step.effect() == Effect.ENDS) rows.revoke(district, caller, app, step.decided());
  }

  private static String text(byte[] bytes) {
    if (bytes == null || bytes.length == 0) throw new BadInput("file", "app.noFile");
    if (bytes.length > LONGEST) throw new BadInput("file", "app.tooMany", AppFile.MOST);
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) throw new BadInput("file", "app.noTable");
      return text;
    } catch (CharacterCodingException other) {
      throw new BadInput("file", "app.notUtf8");
    }
  }

  private Query run(String sql, DistrictId district) {
    return entities.createNativeQuery(sql).setParameter(1, district.value());
  }
}
