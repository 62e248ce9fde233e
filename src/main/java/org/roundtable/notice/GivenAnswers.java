package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Row;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseJson;
import org.roundtable.notice.record.Path;

/** What families asked for and a later version of the notice told them: how many, never who. */
@ApplicationScoped
@Transactional
public class GivenAnswers {
  @PersistenceContext EntityManager entities;

  /**
   * An open question that a version closed.
   *
   * @param version the number of the one that answers
   * @param families how many people had asked by then
   */
  public record Given(int version, Path topic, long families) {}

  private record Version(int number, DataUse record) {}

  /** In all published versions, the newest first, and the most asked of each first. */
  public List<Given> of(DistrictId district, String slug) {
    var asked = asked(district, slug);
    if (asked.isEmpty()) return List.of();
    var versions = versions(district, slug);
    var given = new ArrayList<Given>();
    for (int i = 1; i < versions.size(); i++) {
      var before = versions.get(i - 1).record();
      var now = versions.get(i);
      asked.stream()
          .filter(one -> one.version() == now.number())
          .filter(one -> one.topic().open(before) && one.topic().known(now.record()))
          .forEach(given::add);
    }
    given.sort(Comparator.comparing(Given::version).thenComparing(Given::families).reversed());
    return given;
  }

  /** What had been asked for when each version came out, answered or not. */
  private List<Given> asked(DistrictId district, String slug) {
    var query =
        run(
            "select v.number, a.topic, count(*) from notice n"
                + " join notice_asked a on a.district_id = n.district_id and a.notice_id = n.id"
                + " join notice_version v on v.district_id = n.district_id and v.notice_id = n.id"
                + " and v.published_at >= a.asked_at"
                + " where n.district_id = ?1 and n.slug = ?2 group by v.number, a.topic",
            district,
            slug);
    return Row.of(query.getResultList())
        .map(row -> new Given(row.number(0), Path.of(row.text(1)).orElseThrow(), row.big(2)))
        .toList();
  }

  private List<Version> versions(DistrictId district, String slug) {
    var query =
        run(
            "select v.number, cast(v.record as text) from notice n"
                + " join notice_version v on v.district_id = n.district_id and v.notice_id = n.id"
                + " and v.published_at is not null"
                + " where n.district_id = ?1 and n.slug = ?2 order by v.number",
            district,
            slug);
    return Row.of(query.getResultList())
        .map(row -> new Version(row.number(0), DataUseJson.read(row.text(1))))
        .toList();
  }

  private Query run(String sql, DistrictId district, String slug) {
    return entities.createNativeQuery(sql).setParameter(1, district.value()).setParameter(2, slug);
  }
}
