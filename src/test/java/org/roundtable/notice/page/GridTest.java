package org.roundtable.notice.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;
import org.roundtable.notice.record.Vocabulary;

/** The grid says of each category what the record says of it, and of no other. */
class GridTest {

  /** The same, asked of one category at a time with nothing but loops. */
  @Property(tries = 300)
  void theGridSaysWhatSomebodyWouldWhoReadsTheRecordRowByRow(@ForAll("records") DataUse record) {
    var expected = new ArrayList<Grid.Line>();
    for (var category : Elements.categories().codes()) {
      var elements = new ArrayList<Item>();
      for (var row : rows(record, Field.DATA_ELEMENTS))
        for (var element : Elements.in(category.code()))
          if (element.code().equals(row.text("code"))) elements.add(row);
      if (!elements.isEmpty()) expected.add(line(record, category.code(), elements));
    }
    assertEquals(expected, Grid.of(record).lines());
  }

  private static Grid.Line line(DataUse record, String category, List<Item> elements) {
    var purposes = new ArrayList<Item>();
    boolean unnamed = elements.stream().allMatch(e -> e.list("purposes").isEmpty());
    for (var purpose : rows(record, Field.PURPOSES)) {
      boolean named = false;
      for (var element : elements)
        for (var code : element.list("purposes"))
          if (code.equals(purpose.text("code"))) named = true;
      if (named || unnamed) purposes.add(purpose);
    }
    var recipients = new ArrayList<Item>();
    for (var row : touching(record, Field.RECIPIENTS, "elements", category)) {
      if (List.of("SCHOOL-STAFF", "DISTRICT-STAFF", "PARENT", "STUDENT").contains(row.text("kind")))
        continue;
      if (!row.text("answer").equals("NO") && row.has("answer")) recipients.add(row);
    }
    return new Grid.Line(
        category,
        elements,
        purposes,
        touching(record, Field.ACCESS_ROLES, "categories", category),
        recipients,
        touching(record, Field.SUBPROCESSORS, "elements", category),
        touching(record, Field.RETENTION, "elements", category));
  }

  private static List<Item> touching(DataUse record, Field field, String part, String category) {
    var touching = new ArrayList<Item>();
    for (var row : rows(record, field)) {
      boolean named = !row.has(part);
      for (var code : row.list(part)) if (code.equals(category)) named = true;
      if (named) touching.add(row);
    }
    return touching;
  }

  private static List<Item> rows(DataUse record, Field field) {
    return record.to(field).rows();
  }

  @Provide
  Arbitrary<DataUse> records() {
    return Combinators.combine(
            rows("code", "element", "purposes", "purpose", null, 12),
            rows("code", "purpose", null, null, null, 4),
            rows("role", "role", "categories", "category", null, 5),
            rows("kind", "recipient", "elements", "category", "recipient-answer", 6),
            rows("trigger", "retention-trigger", "elements", "category", null, 3))
        .as(
            (elements, purposes, roles, recipients, retention) ->
                DataUse.NONE
                    .with(Field.DATA_ELEMENTS, given(elements))
                    .with(Field.PURPOSES, given(purposes))
                    .with(Field.ACCESS_ROLES, given(roles))
                    .with(Field.RECIPIENTS, given(recipients))
                    .with(Field.RETENTION, given(retention)));
  }

  /** Few codes of each list, so that rows meet. */
  private static Arbitrary<List<Item>> rows(
      String key, String keys, String part, String parts, String answers, int most) {
    var named =
        part == null
            ? Arbitraries.just(List.<String>of())
            : code(parts).list().uniqueElements().ofMaxSize(3);
    var answer = answers == null ? Arbitraries.just("") : code(answers).injectNull(0.1);
    return Combinators.combine(code(keys), named, answer)
        .as(
            (code, codes, said) -> {
              Map<String, Object> row = new HashMap<>();
              row.put(key, code);
              if (part != null) row.put(part, codes);
              if (said != null && !said.isEmpty()) row.put("answer", said);
              return new Item(row);
            })
        .list()
        .ofMaxSize(most);
  }

  private static Arbitrary<String> code(String list) {
    var codes = Vocabulary.codes(list);
    return Arbitraries.of(codes.subList(0, Math.min(codes.size(), 16)));
  }

  private static Entry given(List<Item> rows) {
    return new Entry(State.GIVEN, rows, Words.NONE, Evidence.DECLARED);
  }

  @Test
  void whatFamiliesFearAndIsNotCollectedIsNamed() {
    var spared = spared("SNM-1", "CON-1", "X-PHOTO");
    assertFalse(spared.contains("CON-1"));
    assertFalse(spared.contains("X-PHOTO"));
    assertTrue(
        spared.containsAll(List.of("SPI-3", "SPI-4", "DEM-4", "X-LOCATION", "X-BIO", "X-SSN")));
  }

  @Test
  void whatMightHideAmongOtherFactsIsNotSaidToBeSpared() {
    assertFalse(spared("SNM-1", "CON-OTHER").contains("CON-1"));
    assertFalse(spared("SNM-1", "SPI-OTHER").contains("SPI-4"));
  }

  @Test
  void whileNobodyHasNamedWhatIsCollectedNothingIsSaidToBeSpared() {
    assertEquals(List.of(), spared());
    assertEquals(
        List.of(),
        Grid.of(DataUse.NONE.with(Field.DATA_ELEMENTS, Entry.open(Words.NONE))).spared());
  }

  @Test
  void aCategoryWithASensitiveKindIsSensitive() {
    assertTrue(Grid.of(collecting("CON-1")).lines().get(0).sensitive());
    assertFalse(Grid.of(collecting("ENR-1")).lines().get(0).sensitive());
  }

  private static List<String> spared(String... collected) {
    return Grid.of(collecting(collected)).spared().stream().map(Element::code).toList();
  }

  private static DataUse collecting(String... codes) {
    var rows = new ArrayList<Item>();
    for (var code : codes) rows.add(new Item(Map.of("code", code)));
    return DataUse.NONE.with(Field.DATA_ELEMENTS, given(rows));
  }
}
