package org.roundtable.notice.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Sql;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseJson;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/** A district whose systems are each about other children. */
abstract class SystemsOfChildrenIT {
  static final Set<String> LUCYS = Set.of("SPECIAL-EDUCATION", "BUS");
  static final Child LUCY = new Child("Table Mesa Elementary", "03", LUCYS);
  static final Child BEN = new Child("Lookout High School", "10", Set.of());
  static Place place;

  @BeforeAll
  static void start() {
    Portal.address();
    place = Districts.jeffco();
    for (var child : List.of(LUCY, BEN))
      Sql.run(
          "insert into school (district_id, name) values (?, ?)",
          place.id().value(),
          child.school());
    system("plans", "IN_USE", Map.of("programmes", List.of("SPECIAL-EDUCATION")), "SPI-5", "SPI-4");
    system("bus", "IN_USE", Map.of(), "TRP-1", "TRP-2");
    system("grades", "IN_USE", Map.of(), "SNM-1", "TRN-1", "SPI-5", "SPI-2");
    system("table-mesa", "IN_USE", Map.of("schools", List.of("table mesa ELEMENTARY")), "SNM-1");
    system("college", "PROPOSED", Map.of("grades", List.of("10", "11", "12")), "SNM-1");
    system("old", "ENDED", Map.of(), "SNM-1");
    system("refused", "REFUSED", Map.of(), "SNM-1");
  }

  private static void system(
      String slug, String status, Map<String, Object> audience, String... elements) {
    var rows = new ArrayList<Item>();
    for (var code : elements) rows.add(new Item(Map.of("code", code)));
    var record =
        DataUse.NONE
            .with(Field.SYSTEM, Entry.of(new Item(Map.of("name", Words.english("The " + slug)))))
            .with(Field.AUDIENCE, Entry.of(new Item(audience)))
            .with(Field.DATA_ELEMENTS, new Entry(State.GIVEN, rows, Words.NONE, Evidence.DECLARED))
            .with(Field.RETENTION, Entry.open(Words.english("We ask the company.")))
            .with(
                Field.CONSENT,
                Entry.of(new Item(Map.of("choice", "OPT-OUT", "deadline", "2099-09-15"))));
    var id =
        Sql.number(
            "insert into notice (district_id, slug, status) values (?, ?, ?) returning id",
            place.id().value(),
            slug,
            status);
    Sql.run(
        "insert into notice_version (district_id, notice_id, number, record, published_at)"
            + " values (?, ?, 1, cast(? as jsonb), now())",
        place.id().value(),
        id,
        DataUseJson.write(record).toString());
  }
}
