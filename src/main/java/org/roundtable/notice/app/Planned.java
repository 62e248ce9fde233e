package org.roundtable.notice.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.roundtable.kernel.BadInput;
import org.roundtable.notice.app.AppPlan.Change;
import org.roundtable.notice.app.AppPlan.Effect;
import org.roundtable.notice.app.AppPlan.Outcome;
import org.roundtable.notice.app.AppPlan.Step;

/**
 * Compares a file with a register. A cell that is empty changes nothing. What a district once
 * decided is never rewritten by a file: it can bring a later decision, and end the one that holds.
 */
final class Planned {
  private final LocalDate today;
  private final Map<String, App> there = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private Planned(List<App> register, LocalDate today) {
    this.today = today;
    register.forEach(app -> there.put(app.facts().match(), app));
  }

  /**
   * @param today in the district
   */
  static AppPlan of(AppFile file, List<App> register, LocalDate today) {
    var planned = new Planned(register, today);
    return new AppPlan(file.lines().stream().map(planned::step).toList(), file.passedOver());
  }

  private Step step(AppFile.Line line) {
    try {
      return taken(line);
    } catch (BadInput problem) {
      return new Step(
          line.number(),
          Outcome.SKIPPED,
          AppFacts.text(line.cells(), AppColumn.RESOURCE),
          AppFacts.text(line.cells(), AppColumn.PROVIDER),
          List.of(),
          problem,
          null,
          null,
          null,
          Effect.NONE);
    }
  }

  private Step taken(AppFile.Line line) {
    var cells = line.cells();
    var match =
        AppFacts.match(
            AppFacts.text(cells, AppColumn.RESOURCE), AppFacts.text(cells, AppColumn.PROVIDER));
    var first = seen.putIfAbsent(match, line.number());
    if (first != null) throw new BadInput(AppColumn.RESOURCE.field(), "app.lineTwice", first);
    var app = there.get(match);
    var typed = app == null ? new EnumMap<AppColumn, String>(AppColumn.class) : before(app, cells);
    typed.putAll(cells);
    var facts = AppFacts.of(typed);
    var decided = Authorisation.of(typed, today);
    var effect = effect(app == null ? null : app.newest().orElse(null), decided);
    var changes = changes(app, facts, decided);
    return new Step(
        line.number(),
        app == null ? Outcome.ADDED : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED,
        facts.name(),
        facts.provider(),
        changes,
        null,
        app,
        facts,
        decided,
        effect);
  }

  private static Effect effect(Authorisation last, Authorisation decided) {
    if (decided == null || decided.equals(last)) return Effect.NONE;
    if (last == null || decided.on().isAfter(last.on())) return Effect.BEGINS;
    var ended =
        new Authorisation(
            last.purpose(),
            last.office(),
            last.on(),
            last.reviewBy(),
            decided.revokedOn(),
            decided.revokedWhy());
    if (!last.revoked() && decided.equals(ended)) return Effect.ENDS;
    throw new BadInput(AppColumn.AUTHORISED.field(), "app.decidedBefore");
  }

  /** What an entry says that the line does not: a line with another day brings a new decision. */
  private static Map<AppColumn, String> before(App app, Map<AppColumn, String> cells) {
    var typed = new EnumMap<>(app.facts().typed());
    var anew = cells.get(AppColumn.AUTHORISED);
    app.newest()
        .map(Authorisation::typed)
        .filter(last -> anew == null || anew.equals(last.get(AppColumn.AUTHORISED)))
        .ifPresent(typed::putAll);
    return typed;
  }

  private static List<Change> changes(App app, AppFacts facts, Authorisation decided) {
    var before = new EnumMap<AppColumn, String>(AppColumn.class);
    var after = new EnumMap<>(facts.typed());
    if (app != null) before.putAll(app.facts().typed());
    if (decided != null) {
      after.putAll(decided.typed());
      if (app != null) app.newest().map(Authorisation::typed).ifPresent(before::putAll);
    }
    var changes = new ArrayList<Change>();
    for (var column : AppColumn.values())
      if (!Objects.equals(before.get(column), after.get(column)))
        changes.add(
            new Change(column, before.getOrDefault(column, ""), after.getOrDefault(column, "")));
    return changes;
  }
}
