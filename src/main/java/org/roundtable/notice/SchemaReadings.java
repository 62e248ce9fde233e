package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.Row;
import org.roundtable.notice.schema.Correction;
import org.roundtable.notice.schema.Dictionary;
import org.roundtable.notice.schema.Match;
import org.roundtable.notice.schema.Schema;
import org.roundtable.notice.schema.Unreadable;

/**
 * Schemas that vendors gave, as they are read: each field is matched by the district's own
 * dictionary and then by ours, and none is left out.
 */
@ApplicationScoped
@Transactional
public class SchemaReadings {
  @PersistenceContext EntityManager entities;
  @Inject SchemaFields fields;
  @Inject Clock clock;

  /**
   * Reads a schema in the place of the one before; nothing of it reaches the notice yet.
   *
   * @throws BadInput with the reason, where it is none or is refused for safety
   */
  public SchemaFields.File read(
      DistrictId district, Caller caller, String slug, String name, byte[] bytes) {
    caller.mustBe(district, Role.STAFF);
    var notice = fields.notice(district, slug);
    var file = PlainText.line("file", name, 200);
    try {
      var schema = Schema.read(bytes);
      keep(district, caller, notice, file, schema, dictionary(district).match(schema));
    } catch (Unreadable unreadable) {
      throw SchemaReason.refusal(unreadable);
    }
    return fields.file(district, caller, slug);
  }

  private Dictionary dictionary(DistrictId district) {
    var rows =
        entities
            .createNativeQuery(
                "select field, code, corrected_on from schema_correction where district_id = ?1")
            .setParameter(1, district.value())
            .getResultList();
    return Dictionary.ours()
        .with(
            Row.of(rows).map(row -> new Correction(row.text(0), row.text(1), row.day(2))).toList());
  }

  private void keep(
      DistrictId district,
      Caller caller,
      int notice,
      String file,
      Schema schema,
      List<Match> matches) {
    run("delete from notice_schema where district_id = ?1 and notice_id = ?2", district, notice)
        .executeUpdate();
    run(
            "insert into notice_schema (district_id, notice_id, file_name, format, read_at, read_by)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)",
            district,
            notice)
        .setParameter(3, file)
        .setParameter(4, schema.format().name())
        .setParameter(5, Timestamp.from(clock.instant()))
        .setParameter(6, caller.mustBeSignedIn().value())
        .executeUpdate();
    run(
            "insert into notice_schema_field (schema_id, n, path, name, code, sensitivity, reason,"
                + " confidence) select s.id, f.n, f.path, f.name, f.code, f.sensitivity, f.reason,"
                + " f.confidence from notice_schema s, jsonb_to_recordset(cast(?3 as jsonb)) as"
                + " f(n integer, path text, name text, code text, sensitivity smallint,"
                + " reason jsonb, confidence numeric)"
                + " where s.district_id = ?1 and s.notice_id = ?2",
            district,
            notice)
        .setParameter(3, json(matches).build().toString())
        .executeUpdate();
  }

  private static JsonArrayBuilder json(List<Match> matches) {
    var json = Json.createArrayBuilder();
    int n = 0;
    for (var match : matches) {
      var one =
          Json.createObjectBuilder()
              .add("n", ++n)
              .add("path", match.field().path())
              .add("name", match.field().name())
              .add("sensitivity", match.sensitivity())
              .add("reason", SchemaReason.of(match.reason()).json())
              .add("confidence", match.confidence());
      if (match.matched()) one.add("code", match.code());
      json.add(one);
    }
    return json;
  }

  private Query run(String sql, DistrictId district, int notice) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, district.value())
        .setParameter(2, notice);
  }
}
