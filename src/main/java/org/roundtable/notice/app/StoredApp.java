package org.roundtable.notice.app;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Words;
import org.roundtable.kernel.WordsConverter;

/** An entry of a register as one row of a query, its authorisations with it. */
final class StoredApp {
  private static final WordsConverter WORDS = new WordsConverter();

  static final String SELECT =
      "select a.id, a.slug, a.name, a.provider, a.agreement_type, a.agreement_status, a.originator,"
          + " a.approved, a.expires, array_to_string(a.elements, ' '), a.document, n.slug, n.name,"
          + " n.version is not null, a.revision, (select cast(jsonb_agg(jsonb_build_object("
          + "'purpose', z.purpose, 'office', z.office, 'on', z.authorised_on,"
          + " 'review', z.review_by, 'revoked', z.revoked_on, 'why', z.revoked_why)"
          + " order by z.number desc) as text) from app_authorisation z"
          + " where z.district_id = a.district_id and z.app_id = a.id)"
          + " from app a"
          + " left join notice_now n on n.district_id = a.district_id and n.id = a.notice_id"
          + " where a.district_id = ?1";

  private StoredApp() {}

  static App of(Row row) {
    var facts =
        new AppFacts(
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.day(7),
            row.day(8),
            row.text(9).isEmpty() ? List.of() : Arrays.asList(row.text(9).split(" ")),
            row.text(10));
    var notice =
        row.text(11) == null ? null : new App.Told(row.text(11), row.words(12), row.yes(13));
    return new App(
        row.number(0), row.text(1), facts, notice, authorisations(row.text(15)), row.number(14));
  }

  private static List<Authorisation> authorisations(String json) {
    if (json == null) return List.of();
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(StoredApp::authorisation);
    }
  }

  private static Authorisation authorisation(JsonObject row) {
    return new Authorisation(
        words(row.getString("purpose")),
        row.getString("office"),
        LocalDate.parse(row.getString("on")),
        LocalDate.parse(row.getString("review")),
        row.isNull("revoked") ? null : LocalDate.parse(row.getString("revoked")),
        words(row.getString("why")));
  }

  private static Words words(String text) {
    return WORDS.convertToEntityAttribute(text);
  }
}
