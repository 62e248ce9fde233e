package org.roundtable.notice.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.RightDays;
import org.roundtable.notice.record.Vocabulary;

/** What one system likely holds of a child, and what its notice tells about that. */
public record Holding(
    Told<Audience> audience,
    Told<Category> what,
    Told<Purpose> why,
    Told<Viewer> whoSees,
    Told<Term> until,
    Told<Choice> choices,
    Told<Right> rights,
    Told<Contact> contacts) {

  /** The children who are in it; an empty list means all. */
  public record Audience(List<String> schools, List<Words> grades, List<Words> programmes) {
    static Audience of(Item row) {
      return new Audience(
          row.list("schools"),
          all(Child.GRADE, row.list("grades")),
          all(Child.PROGRAMME, row.list("programmes")));
    }
  }

  /** Kinds of data that belong together. */
  public record Category(String code, Words name, List<Kind> kinds) {}

  /**
   * @param sensitive does it need a reason of its own?
   */
  public record Kind(String code, Words name, boolean sensitive) {}

  public record Purpose(String code, Words name, Words told) {
    static Purpose of(Item row) {
      return new Purpose(row.text("code"), word("purpose", row, "code"), row.words("plainText"));
    }
  }

  /**
   * @param rights what people of the role may do
   */
  public record Viewer(String role, Words name, List<Words> rights, Words scope) {
    static Viewer of(Item row) {
      return new Viewer(
          row.text("role"),
          word("role", row, "role"),
          all("right-of-access", row.list("rights")),
          row.words("scope"));
    }
  }

  /**
   * How long something is kept.
   *
   * @param period ISO 8601, counted from the trigger; empty where the trigger says it all
   * @param of the categories of what is held that this is about; empty for all of them
   */
  public record Term(String trigger, Words name, String period, List<Words> of, Words basis) {
    static Term of(Item row, Set<String> held) {
      var named = row.list("elements");
      var about = held.isEmpty() ? named : named.stream().filter(held::contains).toList();
      return new Term(
          row.text("trigger"),
          word("retention-trigger", row, "trigger"),
          row.text("period"),
          about.size() == held.size() ? List.of() : all("category", about),
          row.words("basis"));
    }
  }

  /**
   * @param deadline the last day to choose, or null
   */
  public record Choice(String code, Words name, Words how, LocalDate deadline, Words effect) {
    static Choice of(Item row) {
      return new Choice(
          row.text("choice"),
          word("choice", row, "choice"),
          row.words("how"),
          row.has("deadline") ? LocalDate.parse(row.text("deadline")) : null,
          row.words("effect"));
    }
  }

  /**
   * @param days within which the district answers, or null
   * @param ownDays within which the family has to act, or null
   */
  public record Right(String code, Words name, Words how, Long days, Long ownDays) {
    static Right of(Item row) {
      return new Right(
          row.text("code"),
          word("family-right", row, "code"),
          row.words("how"),
          RightDays.answer(row),
          RightDays.own(row));
    }
  }

  /** Somebody to ask; what is not told is empty. */
  public record Contact(
      String code, Words kind, String name, Words title, String phone, String mail) {
    static Contact of(Item row) {
      return new Contact(
          row.text("kind"),
          word("contact-kind", row, "kind"),
          row.text("name"),
          row.words("title"),
          row.text("phone"),
          row.text("mail"));
    }
  }

  private static Words word(String list, Item row, String part) {
    return Vocabulary.words(list, row.text(part));
  }

  private static List<Words> all(String list, List<String> codes) {
    return codes.stream().map(code -> Vocabulary.words(list, code)).toList();
  }
}
