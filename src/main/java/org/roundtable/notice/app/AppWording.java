package org.roundtable.notice.app;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.Codes;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;

/** An application of the register in the reader's words, as it stands today. */
@Named("told")
@RequestScoped
public class AppWording {
  @Inject Visit visit;
  @Inject Wording w;
  @Inject Clock clock;

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), visit.zone());
  }

  public AppStanding standing(App app) {
    return app.standing(today());
  }

  /** The look of the badge that says so. */
  public String look(App app) {
    return switch (standing(app)) {
      case AUTHORISED -> "good";
      case REVIEW_OVERDUE, NOT_AUTHORISED -> "caution";
      case REVOKED -> "stop";
    };
  }

  public boolean agreementOver(App app) {
    return app.agreementOver(today());
  }

  /** What of it waits for staff, in words; empty where nothing does. */
  public List<String> waiting(App app) {
    var waits = new ArrayList<String>();
    var standing = standing(app);
    if (standing == AppStanding.REVOKED) return waits;
    if (standing != AppStanding.AUTHORISED) waits.add(w.name(standing));
    if (agreementOver(app)) waits.add(w.say("app.agreementOver"));
    if (app.agreementSoon(today()))
      waits.add(w.say("app.agreementSoon", w.day(app.facts().expires())));
    if (!app.told()) waits.add(w.say("app.noNotice"));
    return waits;
  }

  public String agreementType(App app) {
    return code("agreement", app.facts().agreementType());
  }

  public String agreementStatus(App app) {
    return code("agreement-status", app.facts().agreementStatus());
  }

  String code(String list, String code) {
    return Codes.list(list).get(code).map(c -> w.in(c.words())).orElse("");
  }

  /** Kinds of data of one category. */
  public record Kinds(Words category, List<Element> elements) {}

  /** The kinds of data by category, in the order of the exhibit. */
  public List<Kinds> kinds(App app) {
    var byCategory = new LinkedHashMap<String, List<Element>>();
    for (var element : app.facts().kinds())
      byCategory.computeIfAbsent(element.category(), c -> new ArrayList<>()).add(element);
    return byCategory.entrySet().stream()
        .map(
            e ->
                new Kinds(
                    Elements.categories().get(e.getKey()).orElseThrow().words(), e.getValue()))
        .toList();
  }

  /** The codes of a list by their words, to choose one; the first is none. */
  public Map<String, String> choices(String list) {
    var choices = new LinkedHashMap<String, String>();
    choices.put("", w.say("app.unknown"));
    Codes.list(list).codes().forEach(code -> choices.put(code.code(), w.in(code.words())));
    return choices;
  }

  /** All kinds of data by their words. */
  public Map<String, String> getElements() {
    var choices = new LinkedHashMap<String, String>();
    Elements.all().forEach(e -> choices.put(e.code(), w.in(e.words()) + " (" + e.code() + ")"));
    return choices;
  }
}
