package org.roundtable.notice.app;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.HandedPage;

/** Taking a register that was kept elsewhere: send it, see what it would do, take it or not. */
@Named
@ViewScoped
public class AppImportPage extends HandedPage {
  @Inject AppImports imports;
  @Inject AppWording told;
  private transient AppImports.Waiting waiting;
  private String print;
  private boolean notices;

  @PostConstruct
  void open() {
    waiting = imports.waiting(visit.districtId(), visit.getCaller()).orElse(null);
    if (waiting != null) print = waiting.plan().print();
  }

  public void send() {
    attempt(
        () -> {
          hand(
              "app.noFile",
              one -> imports.send(visit.districtId(), visit.getCaller(), one.name(), one.bytes()));
          return w.here("/desk/apps/import");
        });
  }

  /** Does what was shown. */
  public void take() {
    attempt(
        () -> {
          imports.take(visit.districtId(), visit.getCaller(), print, notices);
          return done(w.here("/desk/apps"), "app.taken");
        });
  }

  public void discard() {
    attempt(
        () -> {
          imports.discard(visit.districtId(), visit.getCaller());
          return w.here("/desk/apps/import");
        });
  }

  /** The file that waits, or null. */
  public AppImports.Waiting getWaiting() {
    if (waiting == null)
      waiting = imports.waiting(visit.districtId(), visit.getCaller()).orElse(null);
    return waiting;
  }

  /** The outcomes in the order in which staff look at them. */
  public List<AppPlan.Outcome> getOutcomes() {
    return List.of(
        AppPlan.Outcome.SKIPPED,
        AppPlan.Outcome.CHANGED,
        AppPlan.Outcome.ADDED,
        AppPlan.Outcome.UNCHANGED);
  }

  /** "Left out: 4 · Changed: 1 …". */
  public String getCounts() {
    var plan = getWaiting().plan();
    return getOutcomes().stream()
        .map(o -> w.say("appImport.count", w.name(o), w.number(plan.count(o))))
        .collect(joining(" · "));
  }

  /** All that a new entry says. */
  public String said(AppPlan.Step step) {
    return step.changes().stream()
        .filter(c -> c.column() != AppColumn.RESOURCE && c.column() != AppColumn.PROVIDER)
        .map(c -> w.say("appImport.said", c.column().header(), shown(c.column(), c.after())))
        .collect(joining(" · "));
  }

  /** What stands in a column, in words where it is a code of a list. */
  public String shown(AppColumn column, String text) {
    return switch (column) {
      case AGREEMENT_TYPE -> told.code("agreement", text);
      case STATUS -> told.code("agreement-status", text);
      default -> text;
    };
  }

  /** Why a line is skipped. */
  public String why(AppPlan.Step step) {
    var refused = step.problem();
    var sentence = Sentences.in(visit.getLocale()).say(refused);
    return refused instanceof BadInput bad
        ? w.say("appImport.at", column(bad.field()), sentence)
        : sentence;
  }

  private static String column(String field) {
    for (var column : AppColumn.values())
      if (field.equals(column.field()) || field.startsWith(column.field() + "-"))
        return column.header();
    return field;
  }

  /** All columns, as our own file names them. */
  public List<String> getColumns() {
    return Arrays.stream(AppColumn.values()).map(AppColumn::header).toList();
  }

  public boolean isNotices() {
    return notices;
  }

  public void setNotices(boolean notices) {
    this.notices = notices;
  }
}
