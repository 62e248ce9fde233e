package org.roundtable.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseJson;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/** Systems with a notice that everybody reads; each call makes a new one. */
public final class Systems {
  private Systems() {}

  /**
   * The address of a new notice, published in one version of this record.
   *
   * @param status a name of {@code Status}
   */
  public static String published(Place district, String slug, String status, DataUse record) {
    var id =
        Sql.number(
            "insert into notice (district_id, slug, status) values (?, ?, ?) returning id",
            district.id().value(),
            slug,
            status);
    version(district, id, 1, record);
    Sql.run("update notice_version set published_at = now() where notice_id = ?", id);
    return "/" + district.slug() + "/notices/" + slug;
  }

  /** A draft of its next version, which nobody but staff reads. */
  public static void drafted(Place district, String slug, DataUse record) {
    var id =
        Sql.number(
            "select id from notice where district_id = ? and slug = ?",
            district.id().value(),
            slug);
    version(district, id, 2, record);
  }

  private static void version(Place district, long notice, int number, DataUse record) {
    Sql.run(
        "insert into notice_version (district_id, notice_id, number, record)"
            + " values (?, ?, ?, cast(? as jsonb))",
        district.id().value(),
        notice,
        number,
        DataUseJson.write(record).toString());
  }

  /** A lawful record that collects so many kinds of data, spread over all categories. */
  public static DataUse collecting(int kinds) {
    var all = new ArrayList<Element>(Elements.all());
    all.removeIf(element -> element.category().equals("NONE"));
    var rows = new ArrayList<Item>();
    for (int i = 0; i < kinds; i++) {
      var element = all.get(i * all.size() / kinds);
      var row = new Item(Map.of("code", element.code(), "purposes", List.of("INSTRUCTION")));
      if (element.sensitive())
        row = row.with("justification", Words.english("The teacher needs it."));
      rows.add(row);
    }
    return Records.lawful("System of " + kinds)
        .with(Field.DATA_ELEMENTS, new Entry(State.GIVEN, rows, Words.NONE, Evidence.DECLARED));
  }
}
