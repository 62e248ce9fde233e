package org.roundtable.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Numbers;

/** Which points a theme answers: one theme to a point, so that a point has one answer. */
@ApplicationScoped
@Transactional
public class Attachments {
  @PersistenceContext EntityManager entities;
  @Inject Themes themes;

  /** These points get this answer from now on, whichever theme they belonged to before. */
  public int attach(DistrictId district, Caller caller, int id, Collection<Long> points) {
    caller.mustBe(district, Role.STAFF);
    var theme = themes.locked(district, id);
    mustBePoints(theme, points);
    return entities
        .createNativeQuery(
            "insert into theme_point (district_id, theme_id, point_id)"
                + " select c.district_id, ?3, c.id from comment c"
                + " where c.district_id = ?1 and c.initiative_id = ?2 and c.point_id is null"
                + " and c.id = any(cast(string_to_array(?4, ',') as bigint[]))"
                + " on conflict (point_id) do update set theme_id = excluded.theme_id, told_at = null"
                + " where theme_point.theme_id <> excluded.theme_id")
        .setParameter(1, district.value())
        .setParameter(2, theme.initiative())
        .setParameter(3, id)
        .setParameter(4, Numbers.joined(points))
        .executeUpdate();
  }

  private void mustBePoints(Theme theme, Collection<Long> points) {
    var found =
        (Number)
            entities
                .createNativeQuery(
                    "select count(*) from comment where initiative_id = ?1 and point_id is null"
                        + " and id = any(cast(string_to_array(?2, ',') as bigint[]))")
                .setParameter(1, theme.initiative())
                .setParameter(2, Numbers.joined(points))
                .getSingleResult();
    if (found.intValue() != Set.copyOf(points).size()) throw new BadInput("points", "unknownPoint");
  }

  /** These points and no others belong to the theme. */
  public void set(DistrictId district, Caller caller, int id, Collection<Long> points) {
    caller.mustBe(district, Role.STAFF);
    var others = new ArrayList<Long>();
    for (var line :
        entities
            .createNativeQuery(
                "select point_id from theme_point where district_id = ?1 and theme_id = ?2")
            .setParameter(1, district.value())
            .setParameter(2, id)
            .getResultList())
      if (!points.contains(((Number) line).longValue())) others.add(((Number) line).longValue());
    detach(district, caller, id, others);
    attach(district, caller, id, points);
  }

  /** All points without a theme that a search finds, on whichever page they are. */
  public int attachFound(DistrictId district, Caller caller, int id, String words) {
    caller.mustBe(district, Role.STAFF);
    var theme = themes.locked(district, id);
    return entities
        .createNativeQuery(
            "insert into theme_point (district_id, theme_id, point_id) select c.district_id, ?6, c.id"
                + PointSearch.FROM
                + " on conflict (point_id) do nothing")
        .setParameter(1, district.value())
        .setParameter(2, theme.initiative())
        .setParameter(3, words.strip())
        .setParameter(4, 0)
        .setParameter(5, PointSearch.Which.WITHOUT_THEME.name())
        .setParameter(6, id)
        .executeUpdate();
  }

  /** Takes points out of a theme again, as long as its answer is held. */
  public void detach(DistrictId district, Caller caller, int id, Collection<Long> points) {
    caller.mustBe(district, Role.STAFF);
    if (points.isEmpty()) return;
    if (themes.locked(district, id).published()) throw new AnswerPublished();
    entities
        .createNativeQuery(
            "delete from theme_point where district_id = ?1 and theme_id = ?2"
                + " and point_id = any(cast(string_to_array(?3, ',') as bigint[]))")
        .setParameter(1, district.value())
        .setParameter(2, id)
        .setParameter(3, Numbers.joined(points))
        .executeUpdate();
  }
}
