package org.roundtable.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Words;

/**
 * Which systems an initiative is about. A draft names them for itself; when it is published they
 * become those of the initiative.
 */
@ApplicationScoped
@Transactional
public class Systems {
  @PersistenceContext EntityManager entities;

  /** A system of the district that an initiative can be about. */
  public record Choice(String slug, Words name, boolean published) {}

  @SuppressWarnings("unchecked")
  public List<Choice> all(DistrictId district, Caller staff) {
    staff.mustBe(district, Role.STAFF);
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select slug, name, version is not null from notice_now where district_id = ?1 order by slug")
            .setParameter(1, district.value())
            .getResultList();
    return Row.of(rows).map(row -> new Choice(row.text(0), row.words(1), row.yes(2))).toList();
  }

  /** Makes the systems of this version those that the initiative is about. */
  void link(Initiative.Ref ref, int number) {
    var chosen =
        " (select unnest(systems) from initiative_version"
            + " where district_id = ?1 and initiative_id = ?2 and number = ?3)";
    run(
        "delete from initiative_system where district_id = ?1 and initiative_id = ?2"
            + " and (select systems is not null from initiative_version"
            + " where district_id = ?1 and initiative_id = ?2 and number = ?3)"
            + " and notice_id not in"
            + chosen,
        ref,
        number);
    run(
        "insert into initiative_system (district_id, initiative_id, notice_id)"
            + " select ?1, ?2, n.id from notice n where n.district_id = ?1 and n.id in"
            + chosen
            + " on conflict do nothing",
        ref,
        number);
  }

  @SuppressWarnings("unchecked")
  List<String> of(Initiative.Ref ref, int number) {
    return entities
        .createNativeQuery(
            """
            select n.slug from notice n join initiative_version v on v.district_id = n.district_id
             where v.district_id = ?1 and v.initiative_id = ?2 and v.number = ?3
               and case when v.systems is null
                        then exists (select 1 from initiative_system s
                                      where s.initiative_id = v.initiative_id and s.notice_id = n.id)
                        else n.id = any(v.systems) end
             order by n.slug
            """)
        .setParameter(1, ref.district().value())
        .setParameter(2, ref.id())
        .setParameter(3, number)
        .getResultList();
  }

  String ids(DistrictId district, List<String> slugs) {
    var wanted = new LinkedHashSet<>(slugs);
    var ids =
        entities
            .createNativeQuery(
                "select id from notice where district_id = ?1 and slug = any(string_to_array(?2, ','))")
            .setParameter(1, district.value())
            .setParameter(2, String.join(",", wanted))
            .getResultList();
    if (ids.size() != wanted.size()) throw new BadInput("systems", "unknownSystem");
    return ids.toString().replace('[', '{').replace(']', '}');
  }

  private void run(String sql, Initiative.Ref ref, int number) {
    entities
        .createNativeQuery(sql)
        .setParameter(1, ref.district().value())
        .setParameter(2, ref.id())
        .setParameter(3, number)
        .executeUpdate();
  }
}
