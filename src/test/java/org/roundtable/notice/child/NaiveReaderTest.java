package org.roundtable.notice.child;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/** Any child and any record: the lens beside a reader who takes the notice step by step. */
class NaiveReaderTest {
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theLensSeesWhatANaiveReaderOfTheNoticeSees(
      @ForAll("records") DataUse record, @ForAll("children") Child child) {
    var expected = new ArrayList<String>();
    for (var row : record.to(Field.DATA_ELEMENTS).rows()) {
      var element = Elements.get(row.text("code")).orElseThrow();
      var mine = element.programmes().isEmpty();
      for (var programme : element.programmes())
        if (child.programmes().contains(programme)) mine = true;
      if (mine && !element.code().equals("NONE")) expected.add(element.code());
    }
    var told = ChildLens.of(record, child);
    var holdsSomething =
        record.to(Field.DATA_ELEMENTS).open()
            || record.to(Field.DATA_ELEMENTS).rows().isEmpty()
            || !expected.isEmpty();
    assertEquals(isIn(record.to(Field.AUDIENCE).one(), child) && holdsSomething, told.isPresent());
    if (told.isPresent())
      assertEquals(
          expected.stream().sorted().toList(), kinds(record, child).stream().sorted().toList());
  }

  private static boolean isIn(Item audience, Child child) {
    if (!child.grade().isEmpty() && !audience.list("grades").isEmpty()) {
      var found = false;
      for (var grade : audience.list("grades")) found |= grade.equals(child.grade());
      if (!found) return false;
    }
    if (!child.school().isEmpty() && !audience.list("schools").isEmpty()) {
      var found = false;
      for (var school : audience.list("schools")) found |= school.equalsIgnoreCase(child.school());
      if (!found) return false;
    }
    if (audience.list("programmes").isEmpty()) return true;
    for (var programme : audience.list("programmes"))
      if (child.programmes().contains(programme)) return true;
    return false;
  }

  @Provide
  Arbitrary<Child> children() {
    return Combinators.combine(
            Arbitraries.of("", "North", "South", "West"),
            Arbitraries.of("", "03", "10"),
            Arbitraries.of("BUS", "SPECIAL-EDUCATION", "MEALS").set())
        .as(Child::new);
  }

  @Provide
  Arbitrary<DataUse> records() {
    var audience =
        Combinators.combine(
                Arbitraries.of("NORTH", "south", "East").list().ofMaxSize(2),
                Arbitraries.of("03", "10", "12").list().uniqueElements().ofMaxSize(2),
                Arbitraries.of("BUS", "SPECIAL-EDUCATION", "GIFTED").list().ofMaxSize(2))
            .as(
                (schools, grades, programmes) ->
                    in(Map.of("schools", schools, "grades", grades, "programmes", programmes)));
    var elements =
        Arbitraries.of("SNM-1", "SPI-5", "SPI-2", "TRP-1", "X-HEALTH-NOTE", "ENR-2", "NONE")
            .list()
            .uniqueElements()
            .ofMaxSize(4)
            .map(codes -> holding(codes.toArray(String[]::new)).to(Field.DATA_ELEMENTS));
    return Combinators.combine(audience.injectNull(0.1), elements, Arbitraries.of(true, false))
        .as(
            (record, known, open) ->
                (record == null ? DataUse.NONE : record)
                    .with(Field.DATA_ELEMENTS, open ? Entry.open(Words.NONE) : known));
  }

  private static DataUse holding(String... codes) {
    var rows = Stream.of(codes).map(code -> new Item(Map.of("code", code))).toArray(Item[]::new);
    return DataUse.NONE.with(Field.DATA_ELEMENTS, rows(rows));
  }

  private static DataUse in(Map<String, Object> audience) {
    return holding("SNM-1").with(Field.AUDIENCE, rows(new Item(audience)));
  }

  private static Entry rows(Item... rows) {
    return new Entry(State.GIVEN, List.of(rows), Words.NONE, Evidence.DECLARED);
  }

  private static List<String> kinds(DataUse record, Child child) {
    return ChildLens.of(record, child).orElseThrow().what().rows().stream()
        .flatMap(category -> category.kinds().stream())
        .map(Holding.Kind::code)
        .toList();
  }
}
