package org.roundtable.notice.page;

import java.util.ArrayList;
import java.util.List;
import org.roundtable.notice.record.Field;

/**
 * What a notice says in one field, as a reader reads it.
 *
 * @param main does it answer the question above its chapter?
 * @param plain the staff's own words; empty where there are none
 * @param folded do the rows only say the same in detail, so that they can wait to be opened?
 * @param quiet can all of it wait, as few ask about it and it is answered?
 */
public record Claim(
    Field field,
    String heading,
    boolean main,
    Standing standing,
    Said plain,
    List<Row> rows,
    boolean folded,
    boolean quiet,
    Proof proof,
    List<Meaning> meanings) {

  /** How a field stands for a reader. */
  public enum Standing {
    GIVEN,
    NONE,
    OPEN,
    /** Nobody has written an answer that every notice needs. */
    UNANSWERED
  }

  /**
   * One row.
   *
   * @param title what it is about; empty in a field of one row
   * @param answer "No", "Only if you say yes"; empty where the row is not asked so
   * @param look {@code good}, {@code caution} or {@code unknown}: repeats what the answer says
   * @param text its main sentence; empty where there is none
   */
  public record Row(
      Said title,
      Said answer,
      String look,
      Said text,
      List<Detail> details,
      List<Meaning> meanings) {

    Row explainedBy(Glosses glosses) {
      var texts = new ArrayList<>(List.of(title, answer, text));
      details.forEach(detail -> texts.addAll(detail.said()));
      return new Row(title, answer, look, text, details, glosses.in(texts));
    }
  }

  /** "Country: United States". */
  public record Detail(String label, List<Said> said) {}

  /** The field's name in addresses and in JSON. */
  public String id() {
    return field.json();
  }
}
