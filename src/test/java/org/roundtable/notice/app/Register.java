package org.roundtable.notice.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A register in memory, for tests of what a file does to one. */
final class Register {
  static final LocalDate TODAY = LocalDate.of(2026, 8, 1);
  static final String HEADING =
      "Resource,Vendor,Agreement Type,Status,Expires,Element codes,Purpose,Authorizing office,"
          + "Authorized on,Review by,Revoked on,Why revoked\n";
  final List<App> apps = new ArrayList<>();

  /** Takes a file as {@link AppImports} does; answers with what it did. */
  AppPlan take(String csv) {
    var plan = plan(csv);
    for (var step : plan.steps()) if (step.outcome() != AppPlan.Outcome.SKIPPED) enter(step);
    return plan;
  }

  AppPlan plan(String csv) {
    return Planned.of(AppFile.read(csv), List.copyOf(apps), TODAY);
  }

  private void enter(AppPlan.Step step) {
    var before = step.into();
    var decided = new ArrayList<>(before == null ? List.of() : before.authorisations());
    if (step.effect() == AppPlan.Effect.ENDS) decided.set(0, step.decided());
    if (step.effect() == AppPlan.Effect.BEGINS) decided.add(0, step.decided());
    apps.remove(before);
    var id = before == null ? apps.size() + 1 : before.id();
    apps.add(new App(id, "app-" + id, step.facts(), null, List.copyOf(decided), 1));
  }
}
