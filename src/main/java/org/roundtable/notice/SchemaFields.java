package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.district.Districts;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Row;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.schema.Correction;

/**
 * The fields of the schema that a vendor gave, each with the kind of data that it was taken for,
 * until staff have confirmed, corrected or rejected it. What they correct, the district's own
 * dictionary remembers.
 */
@ApplicationScoped
@Transactional
public class SchemaFields {
  @PersistenceContext EntityManager entities;
  @Inject Districts districts;

  /** What staff said of a match. */
  public enum Decision {
    PROPOSED,
    CONFIRMED,
    CORRECTED,
    REJECTED
  }

  /** The file that was read last, and what became of its fields. */
  public record File(String name, String format, long fields, long matched, long waiting) {}

  /**
   * A field of the file.
   *
   * @param reason key below {@code schema.reason.}, and the words that the sentence names
   * @param confidence from 0 to 1
   */
  public record Found(
      int n,
      String path,
      String name,
      String code,
      int sensitivity,
      SchemaReason reason,
      double confidence,
      Decision decision) {}

  /** The file that was read last; refuses where none was. */
  public File file(DistrictId district, Caller caller, String slug) {
    caller.mustBe(district, Role.STAFF);
    var query =
        run(
            "select s.file_name, s.format, count(f.n), count(f.code),"
                + " count(*) filter (where f.code is not null and f.decision = 'PROPOSED')"
                + " from notice_schema s left join notice_schema_field f on f.schema_id = s.id"
                + " where s.district_id = ?1 and s.notice_id = ?2 group by s.id",
            district,
            notice(district, slug));
    return Row.of(query.getResultList())
        .map(r -> new File(r.text(0), r.text(1), r.big(2), r.big(3), r.big(4)))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * The fields, sensitive ones first, those that were matched to nothing last.
   *
   * @param after how many to pass over
   */
  public List<Found> list(DistrictId district, Caller caller, String slug, int after, int limit) {
    caller.mustBe(district, Role.STAFF);
    var query =
        run(
                "select f.n, f.path, f.name, f.code, f.sensitivity, cast(f.reason as text),"
                    + " f.confidence, f.decision from notice_schema s"
                    + " join notice_schema_field f on f.schema_id = s.id"
                    + " where s.district_id = ?1 and s.notice_id = ?2"
                    + " order by (f.code is null), f.sensitivity desc, f.n offset ?3 limit ?4",
                district,
                notice(district, slug))
            .setParameter(3, after)
            .setParameter(4, limit);
    return Row.of(query.getResultList()).map(SchemaFields::found).toList();
  }

  private static Found found(Row row) {
    return new Found(
        row.number(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.number(4),
        SchemaReason.read(row.text(5)),
        ((Number) row.cells()[6]).doubleValue(),
        row.constant(7, Decision.class));
  }

  /**
   * Takes what staff say of fields: the code that was proposed confirms it, another corrects it,
   * none rejects it. Corrections and rejections are remembered for the district.
   *
   * @param codes by the number of the field; empty for none
   */
  public void decide(DistrictId district, Caller caller, String slug, Map<Integer, String> codes) {
    caller.mustBe(district, Role.STAFF);
    for (var code : codes.values())
      if (!code.isEmpty() && Elements.get(code).isEmpty())
        throw new BadInput("code", "notice.code", code);
    var notice = notice(district, slug);
    codes.forEach((n, code) -> decide(district, caller, notice, n, code));
  }

  private void decide(DistrictId district, Caller caller, int notice, int n, String code) {
    var rows =
        run(
                "update notice_schema_field f set code = cast(?4 as text), decision = case"
                    + " when cast(?4 as text) is null then 'REJECTED' when f.code = cast(?4 as text) and f.decision <>"
                    + " 'CORRECTED' then 'CONFIRMED' else 'CORRECTED' end,"
                    + " sensitivity = coalesce(cast(?5 as smallint), f.sensitivity)"
                    + " from notice_schema s where s.id = f.schema_id and s.district_id = ?1"
                    + " and s.notice_id = ?2 and f.n = ?3 returning f.path, f.decision",
                district,
                notice)
            .setParameter(3, n)
            .setParameter(4, code.isEmpty() ? null : code)
            .setParameter(5, Elements.get(code).map(Element::sensitivity).orElse(null))
            .getResultList();
    for (var row : Row.of(rows).toList())
      if (!row.text(1).equals("CONFIRMED")) remember(district, caller, row.text(0), code);
  }

  private void remember(DistrictId district, Caller caller, String path, String code) {
    entities
        .createNativeQuery(
            "insert into schema_correction (district_id, field, code, corrected_on, corrected_by)"
                + " values (?1, ?2, ?3, ?4, ?5) on conflict (district_id, field) do update"
                + " set code = excluded.code, corrected_on = excluded.corrected_on,"
                + " corrected_by = excluded.corrected_by")
        .setParameter(1, district.value())
        .setParameter(2, Correction.normal(path))
        .setParameter(3, code.isEmpty() ? null : code)
        .setParameter(4, Date.valueOf(districts.today(district)))
        .setParameter(5, caller.mustBeSignedIn().value())
        .executeUpdate();
  }

  /**
   * The kinds of data that staff have confirmed or put right, each once, in the exhibit's order.
   */
  public List<String> confirmed(DistrictId district, Caller caller, String slug) {
    caller.mustBe(district, Role.STAFF);
    var query =
        run(
            "select distinct f.code, 0 from notice_schema s join notice_schema_field f"
                + " on f.schema_id = s.id where s.district_id = ?1 and s.notice_id = ?2"
                + " and f.decision in ('CONFIRMED', 'CORRECTED') and f.code is not null",
            district,
            notice(district, slug));
    var codes = Row.of(query.getResultList()).map(row -> row.text(0)).toList();
    return Elements.all().stream().map(Element::code).filter(codes::contains).toList();
  }

  int notice(DistrictId district, String slug) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select id, slug from notice where district_id = ?1 and slug = ?2")
                .setParameter(1, district.value())
                .setParameter(2, slug)
                .getResultList())
        .findFirst()
        .orElseThrow(NotFound::new)
        .number(0);
  }

  private Query run(String sql, DistrictId district, int notice) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, district.value())
        .setParameter(2, notice);
  }
}
