package org.roundtable.notice.app;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;
import org.roundtable.notice.Drafts;

/** One entry of the register at the desk: what is known of it, and what is decided about it. */
@Named
@ViewScoped
public class AppPage extends FormPage {
  @Inject Registrations registrations;
  @Inject Drafts drafts;
  private final Map<String, String> typed = new LinkedHashMap<>();
  private final Map<String, String> purpose = new LinkedHashMap<>();
  private final Map<String, String> reason = new LinkedHashMap<>();
  private List<String> elements = List.of();
  private App app;
  private String notice = "";
  private boolean sure;

  @PostConstruct
  void open() {
    var slug = visit.name("app");
    if (slug == null) return;
    app = registrations.one(visit.districtId(), visit.getCaller(), slug);
    app.facts().typed().forEach((column, text) -> typed.put(column.field(), text));
    elements = app.facts().elements();
    if (app.notice() != null) notice = app.notice().slug();
  }

  public void add() {
    attempt(
        () -> {
          var slug = registrations.add(visit.districtId(), visit.getCaller(), columns());
          return done(w.here("/desk/apps/" + slug), "app.added");
        });
  }

  public void change() {
    attempt(
        () -> {
          registrations.change(
              visit.districtId(), visit.getCaller(), app.slug(), app.revision(), columns());
          return done(here(), "app.changed");
        });
  }

  public void authorise() {
    attempt(
        () -> {
          registrations.authorise(visit.districtId(), visit.getCaller(), app.slug(), columns());
          return done(here(), "app.authorised");
        });
  }

  public void revoke() {
    attempt(
        () -> {
          var on = AppFacts.day(columns(), AppColumn.REVOKED);
          registrations.revoke(
              visit.districtId(), visit.getCaller(), app.slug(), on, new Words(reason));
          return done(here(), "app.revoked");
        });
  }

  public void remove() {
    attempt(
        () -> {
          if (!sure) throw new BadInput("sure", "sure");
          registrations.remove(visit.districtId(), visit.getCaller(), app.slug());
          return done(w.here("/desk/apps"), "app.removed");
        });
  }

  public void link() {
    attempt(
        () -> {
          registrations.link(visit.districtId(), visit.getCaller(), app.slug(), notice);
          return done(here(), "app.linked");
        });
  }

  public void begin() {
    attempt(
        () -> {
          var slug = registrations.begin(visit.districtId(), visit.getCaller(), app.slug());
          return done(w.here("/desk/notices/" + slug), "notice.created");
        });
  }

  private String here() {
    return w.here("/desk/apps/" + app.slug());
  }

  private Map<AppColumn, String> columns() {
    var columns = new EnumMap<AppColumn, String>(AppColumn.class);
    for (var column : AppColumn.values())
      if (typed.get(column.field()) != null) columns.put(column, typed.get(column.field()));
    columns.put(AppColumn.ELEMENTS, String.join(";", elements));
    columns.put(AppColumn.PURPOSE, purpose.get("en"));
    columns.put(AppColumn.PURPOSE_ES, purpose.get("es"));
    return columns;
  }

  /** The entry, or null for a new one. */
  public App getApp() {
    return app;
  }

  /** May it be ended? */
  public boolean isHeld() {
    return app.newest().filter(last -> !last.revoked()).isPresent();
  }

  /** What stands in the form, by the name of the column. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** Codes of the kinds of data that are ticked. */
  public List<String> getElements() {
    return elements;
  }

  public void setElements(List<String> elements) {
    this.elements = elements == null ? List.of() : elements;
  }

  public Map<String, String> getPurpose() {
    return purpose;
  }

  public Map<String, String> getReason() {
    return reason;
  }

  /** The notices that it could belong to; the first is none. */
  public Map<String, String> getNotices() {
    var choices = new LinkedHashMap<String, String>();
    choices.put("", w.say("app.noNotice"));
    drafts
        .list(visit.districtId(), visit.getCaller())
        .forEach(draft -> choices.put(draft.slug(), w.in(draft.name())));
    return choices;
  }

  public String getNotice() {
    return notice;
  }

  public void setNotice(String notice) {
    this.notice = notice == null ? "" : notice;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }

  /** Every authorisation that there was, the newest first. */
  public List<Authorisation> getDecided() {
    return app.authorisations();
  }
}
