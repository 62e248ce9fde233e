package org.roundtable.notice.app;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;

/** What programs read and write of the register. */
public final class AppJson {
  private AppJson() {}

  /**
   * An application.
   *
   * @param elements codes of kinds of data
   * @param notice the address of its published notice, or null
   * @param revision to be handed back when changing
   */
  public record Entry(
      String slug,
      String resource,
      String provider,
      String agreementType,
      String status,
      String originator,
      LocalDate approved,
      LocalDate expires,
      List<String> elements,
      String document,
      String standing,
      boolean agreementOver,
      String notice,
      List<Decided> authorisations,
      int revision) {
    static Entry of(App app, LocalDate today) {
      var facts = app.facts();
      return new Entry(
          app.slug(),
          facts.name(),
          facts.provider(),
          facts.agreementType(),
          facts.agreementStatus(),
          facts.originator(),
          facts.approved(),
          facts.expires(),
          facts.elements(),
          facts.document(),
          app.standing(today).name().toLowerCase(Locale.ROOT),
          app.agreementOver(today),
          app.told() ? app.notice().slug() : null,
          app.authorisations().stream().map(Decided::of).toList(),
          app.revision());
    }
  }

  /** What was decided about an application; what is not so is null. */
  public record Decided(
      Words purpose,
      String office,
      LocalDate authorised,
      LocalDate review,
      LocalDate revoked,
      Words reason) {
    static Decided of(Authorisation decided) {
      return new Decided(
          decided.purpose(),
          decided.office(),
          decided.on(),
          decided.reviewBy(),
          decided.revokedOn(),
          decided.revokedWhy());
    }
  }

  /** An application as it is sent. */
  public record Sent(
      String resource,
      String provider,
      String agreementType,
      String status,
      String originator,
      String approved,
      String expires,
      List<String> elements,
      String document,
      Integer revision) {
    Map<AppColumn, String> typed() {
      var typed = new EnumMap<AppColumn, String>(AppColumn.class);
      typed.put(AppColumn.RESOURCE, resource);
      typed.put(AppColumn.PROVIDER, provider);
      typed.put(AppColumn.AGREEMENT_TYPE, agreementType);
      typed.put(AppColumn.STATUS, status);
      typed.put(AppColumn.ORIGINATOR, originator);
      typed.put(AppColumn.APPROVED, approved);
      typed.put(AppColumn.EXPIRES, expires);
      typed.put(AppColumn.ELEMENTS, elements == null ? "" : String.join(";", elements));
      typed.put(AppColumn.DOCUMENT, document);
      return typed;
    }
  }

  /** An authorisation as it is sent; days as 2026-06-30. */
  public record SentDecision(
      Map<String, String> purpose, String office, String authorised, String review) {
    Map<AppColumn, String> typed(Words spoken) {
      var typed = new EnumMap<AppColumn, String>(AppColumn.class);
      typed.put(AppColumn.PURPOSE, spoken.byLanguage().get("en"));
      typed.put(AppColumn.PURPOSE_ES, spoken.byLanguage().get("es"));
      typed.put(AppColumn.OFFICE, office);
      typed.put(AppColumn.AUTHORISED, authorised);
      typed.put(AppColumn.REVIEW, review);
      return typed;
    }
  }

  /** The end of an authorisation as it is sent. */
  public record SentEnd(String revoked, Map<String, String> reason) {}

  /** The notice that an application belongs to. */
  public record SentNotice(String notice) {}

  /**
   * What a line of a file does, or would do.
   *
   * @param why it is skipped, or null
   */
  public record Line(int line, String outcome, String resource, List<Changed> changes, String why) {
    static Line of(AppPlan.Step step, Sentences sentences) {
      return new Line(
          step.line(),
          step.outcome().name().toLowerCase(Locale.ROOT),
          step.named(),
          step.changes().stream().map(Changed::of).toList(),
          step.problem() == null ? null : sentences.say(step.problem()));
    }
  }

  /** What changes in an entry. */
  public record Changed(String column, String before, String after) {
    static Changed of(AppPlan.Change change) {
      return new Changed(change.column().field(), change.before(), change.after());
    }
  }

  /**
   * A whole file.
   *
   * @param taken or only looked at?
   * @param passedOver headings of columns that are not taken
   */
  public record Plan(boolean taken, List<Line> lines, List<String> passedOver) {}
}
