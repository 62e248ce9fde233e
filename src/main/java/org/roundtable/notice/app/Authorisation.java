package org.roundtable.notice.app;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.TypedWords;
import org.roundtable.kernel.Words;

/**
 * An office of the district lets schools use an application: for one purpose, and until the day by
 * which it looks again. What was decided stays; it is ended in public, or followed by another one.
 *
 * @param office never a person
 * @param reviewBy after {@code on}
 * @param revokedOn null as long as it holds
 * @param revokedWhy what families are told; empty as long as it holds
 */
public record Authorisation(
    Words purpose,
    String office,
    LocalDate on,
    LocalDate reviewBy,
    LocalDate revokedOn,
    Words revokedWhy)
    implements Serializable {
  private static final int PARAGRAPHS = 1000;
  private static final int LINE = 200;

  /**
   * What somebody typed, or a file holds; null where it says nothing of any decision.
   *
   * @param today in the district
   * @throws BadInput naming the column that is missing or wrong
   */
  static Authorisation of(Map<AppColumn, String> typed, LocalDate today) {
    if (AppColumn.DECIDED.stream().allMatch(column -> AppFacts.text(typed, column).isEmpty()))
      return null;
    var decided =
        new Authorisation(
            words(typed, AppColumn.PURPOSE, AppColumn.PURPOSE_ES),
            PlainText.neededLine(
                AppColumn.OFFICE.field(), AppFacts.text(typed, AppColumn.OFFICE), LINE),
            needed(typed, AppColumn.AUTHORISED),
            needed(typed, AppColumn.REVIEW),
            AppFacts.day(typed, AppColumn.REVOKED),
            words(typed, AppColumn.REASON, AppColumn.REASON_ES));
    decided.check(today);
    return decided;
  }

  private void check(LocalDate today) {
    if (purpose.empty()) throw new BadInput(AppColumn.PURPOSE.field(), "empty");
    if (on.isAfter(today)) throw new BadInput(AppColumn.AUTHORISED.field(), "app.future");
    if (!reviewBy.isAfter(on)) throw new BadInput(AppColumn.REVIEW.field(), "app.reviewFirst");
    if (revokedOn == null && !revokedWhy.empty())
      throw new BadInput(AppColumn.REVOKED.field(), "app.revokedWhen");
    if (revokedOn == null) return;
    if (revokedWhy.empty()) throw new BadInput(AppColumn.REASON.field(), "app.revokedWhy");
    if (revokedOn.isBefore(on)) throw new BadInput(AppColumn.REVOKED.field(), "app.revokedFirst");
    if (revokedOn.isAfter(today)) throw new BadInput(AppColumn.REVOKED.field(), "app.future");
  }

  /**
   * The same, ended.
   *
   * @throws BadInput where the day or the reason cannot be
   */
  Authorisation revoked(LocalDate day, Words why, LocalDate today) {
    if (day == null) throw new BadInput(AppColumn.REVOKED.field(), "notice.date");
    var reason = TypedWords.paragraphs(AppColumn.REASON.field(), why, PARAGRAPHS);
    var ended = new Authorisation(purpose, office, on, reviewBy, day, reason);
    ended.check(today);
    return ended;
  }

  public boolean revoked() {
    return revokedOn != null;
  }

  /** The same as somebody would type it. */
  Map<AppColumn, String> typed() {
    var typed = new EnumMap<AppColumn, String>(AppColumn.class);
    typed.put(AppColumn.PURPOSE, purpose.byLanguage().get("en"));
    typed.put(AppColumn.PURPOSE_ES, purpose.byLanguage().get("es"));
    typed.put(AppColumn.OFFICE, office);
    typed.put(AppColumn.AUTHORISED, on.toString());
    typed.put(AppColumn.REVIEW, reviewBy.toString());
    typed.put(AppColumn.REVOKED, revokedOn == null ? null : revokedOn.toString());
    typed.put(AppColumn.REASON, revokedWhy.byLanguage().get("en"));
    typed.put(AppColumn.REASON_ES, revokedWhy.byLanguage().get("es"));
    typed.values().removeIf(text -> text == null);
    return typed;
  }

  private static LocalDate needed(Map<AppColumn, String> typed, AppColumn column) {
    var day = AppFacts.day(typed, column);
    if (day == null) throw new BadInput(column.field(), "notice.date");
    return day;
  }

  private static Words words(Map<AppColumn, String> typed, AppColumn english, AppColumn spanish) {
    var words =
        new Words(Map.of("en", AppFacts.text(typed, english), "es", AppFacts.text(typed, spanish)));
    return TypedWords.paragraphs(english.field(), words, PARAGRAPHS);
  }
}
