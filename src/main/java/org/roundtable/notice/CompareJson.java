package org.roundtable.notice;

import java.util.List;
import java.util.Locale;
import org.roundtable.kernel.Words;
import org.roundtable.notice.compare.Comparison;
import org.roundtable.notice.compare.Widening;
import org.roundtable.notice.compare.Widenings;

/** Two notices, or two versions of one, side by side, for programs. */
public record CompareJson(List<Wider> wider, List<Difference> differences) {

  public record Wider(String kind, Words what) {
    static Wider of(Widening widening) {
      return new Wider(widening.kind().name().toLowerCase(Locale.ROOT), widening.what());
    }
  }

  /**
   * One part of one row that is not the same, in the words of the language asked for.
   *
   * @param row what tells the row apart; blank where there is only one
   */
  public record Difference(String field, String row, String part, String before, String after) {}

  static CompareJson of(NoticeRecord one, NoticeRecord other, String language) {
    var comparison = Comparison.between(one.record(), other.record(), language);
    return new CompareJson(
        Widenings.between(one.record(), other.record()).stream().map(Wider::of).toList(),
        comparison.different().stream()
            .flatMap(
                pair ->
                    pair.rows().stream()
                        .flatMap(
                            row ->
                                row.parts().stream()
                                    .filter(part -> !part.same())
                                    .map(part -> difference(pair, row, part))))
            .toList());
  }

  private static Difference difference(
      Comparison.FieldPair pair, Comparison.RowPair row, Comparison.PartPair part) {
    return new Difference(
        pair.field().json(), row.name().strip(), part.label(), part.before(), part.after());
  }
}
