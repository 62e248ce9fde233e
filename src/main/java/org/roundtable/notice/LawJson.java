package org.roundtable.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.roundtable.kernel.Words;
import org.roundtable.notice.law.LawCheck;

/** What the laws ask of a notice, for programs. */
final class LawJson {
  private LawJson() {}

  public record Law(
      String law,
      Words name,
      LocalDate checkedOn,
      String reviewedBy,
      String source,
      boolean green,
      List<Requirement> requirements) {
    static Law of(LawCheck.Checked checked) {
      var law = checked.law();
      return new Law(
          law.law(),
          law.words(),
          law.checkedOn(),
          law.reviewedBy(),
          law.source(),
          checked.green(),
          checked.rows().stream().map(Requirement::of).toList());
    }
  }

  public record Requirement(
      String id,
      String citation,
      Words asks,
      String strength,
      List<String> fields,
      String state,
      List<String> missing,
      List<String> open) {
    static Requirement of(LawCheck.Row row) {
      var asked = row.requirement();
      return new Requirement(
          asked.id(),
          asked.citation(),
          asked.words(),
          lower(asked.strength()),
          asked.fields(),
          lower(row.state()),
          row.missing(),
          row.open());
    }
  }

  /** An answer that keeps a draft from being published, and which laws ask for it. */
  public record Missing(String place, List<AskedBy> askedBy) {
    static Missing of(Shortfall shortfall) {
      return new Missing(
          shortfall.place().toString(), shortfall.asking().stream().map(AskedBy::of).toList());
    }
  }

  public record AskedBy(String law, Words name, String citation) {
    static AskedBy of(LawCheck.Asking asking) {
      return new AskedBy(asking.law().law(), asking.law().words(), asking.requirement().citation());
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
