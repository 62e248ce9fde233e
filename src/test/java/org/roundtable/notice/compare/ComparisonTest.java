package org.roundtable.notice.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Records;
import org.roundtable.kernel.Changes;
import org.roundtable.kernel.Words;
import org.roundtable.notice.compare.Comparison.Fate;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** Two records side by side: every field, every row, and the words that differ. */
class ComparisonTest {
  private static final DataUse ONE = Records.complete("Dashboard");

  @Test
  void aRecordDiffersFromItselfInNothing() {
    var same = Comparison.between(ONE, ONE, "en");
    assertEquals(List.of(), same.different());
    assertEquals(Field.values().length, same.same().size());
  }

  @Test
  void inEveryFieldAnotherAnswerIsSeen() {
    for (var field : Field.values()) {
      var open = ONE.with(field, Entry.open(Words.english("We ask.")));
      var different = Comparison.between(ONE, open, "en").different();
      assertEquals(List.of(field), different.stream().map(Comparison.FieldPair::field).toList());
    }
  }

  @Test
  void rowsAreMatchedByWhatTellsThemApart() {
    var before = ONE.with(Field.SUBPROCESSORS, companies("Acme", "Basil"));
    var after = ONE.with(Field.SUBPROCESSORS, companies("Basil", "Corn"));
    var rows = Comparison.between(before, after, "en").different().get(0).rows();
    assertEquals(List.of("Acme", "Basil", "Corn"), rows.stream().map(r -> r.name()).toList());
    assertEquals(
        List.of(Fate.REMOVED, Fate.SAME, Fate.ADDED), rows.stream().map(r -> r.fate()).toList());
  }

  @Test
  void twoRowsOfOneNameAreBothShown() {
    var twice = ONE.with(Field.SUBPROCESSORS, companies("Acme", "Acme"));
    var rows = Comparison.between(ONE, twice, "en").different().get(0).rows();
    assertEquals(2, rows.size());
  }

  @Test
  void oneWordInARowIsOneWordMarked() {
    var before = ONE.with(Field.HOSTING, noted("Kept on servers in Golden, Colorado."));
    var after = ONE.with(Field.HOSTING, noted("Kept on servers in Denver, Colorado."));
    var part =
        Comparison.between(before, after, "en").different().get(0).rows().get(0).parts().get(0);
    var added =
        part.words().runs().stream().filter(run -> run.kind() == Changes.Kind.ADDED).toList();
    assertEquals(List.of("Denver"), added.stream().map(run -> run.text().strip()).toList());
  }

  @Test
  void codesAreToldInTheReadersWords() {
    var own = ONE.with(Field.CONSENT, Entry.of(new Item(Map.of("choice", "NONE"))));
    var other = ONE.with(Field.CONSENT, Entry.of(new Item(Map.of("choice", "OPT-OUT"))));
    for (var language : List.of("en", "es")) {
      var part =
          Comparison.between(own, other, language).different().get(0).rows().get(0).parts().get(0);
      assertTrue(!part.before().contains("NONE") && !part.after().contains("OPT"), part::toString);
    }
  }

  private static Entry companies(String... names) {
    return Entry.of(
        Arrays.stream(names)
            .map(name -> new Item(Map.of("name", name, "country", "US")))
            .toArray(Item[]::new));
  }

  private static Entry noted(String note) {
    return Entry.of(new Item(Map.of("location", "DISTRICT-PREMISES", "note", Words.english(note))));
  }
}
