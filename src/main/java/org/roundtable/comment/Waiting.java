package org.roundtable.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.roundtable.account.Caller;
import org.roundtable.account.VerifiedLevel;
import org.roundtable.district.Moderation;
import org.roundtable.kernel.DistrictId;

/** Whose words wait for a moderator: the district's rule, asked afresh for every comment. */
@ApplicationScoped
@Transactional
public class Waiting {
  @PersistenceContext EntityManager entities;

  /** Must words of this person wait in this district at this moment? */
  boolean holds(DistrictId district, Caller caller) {
    var row =
        (Object[])
            entities
                .createNativeQuery(
                    """
                    select d.moderation,
                           coalesce(m.verified_level, 0),
                           exists (select 1 from comment c join moderation_act a on a.comment_id = c.id
                                    where c.author_id = ?2 and c.district_id = d.id
                                      and c.state = 'SHOWN' and a.act = 'APPROVE')
                      from district d
                      left join membership m on m.district_id = d.id and m.person_id = ?2
                     where d.id = ?1
                    """)
                .setParameter(1, district.value())
                .setParameter(2, caller.person().value())
                .getSingleResult();
    var known = ((Number) row[1]).intValue() >= VerifiedLevel.COUNTS || (Boolean) row[2];
    return mustWait(Moderation.valueOf((String) row[0]), known);
  }

  /** Has a school made sure who this is? */
  boolean verified(DistrictId district, Caller caller) {
    return !entities
        .createNativeQuery(
            "select 1 from membership where district_id = ?1 and person_id = ?2 and verified_level >= ?3")
        .setParameter(1, district.value())
        .setParameter(2, caller.person().value())
        .setParameter(3, VerifiedLevel.COUNTS)
        .getResultList()
        .isEmpty();
  }

  /**
   * @param known verified, or somebody of whom a comment was approved and still stands
   */
  static boolean mustWait(Moderation rule, boolean known) {
    return switch (rule) {
      case EVERY_COMMENT -> true;
      case FIRST_COMMENT -> !known;
      case REPORTED_ONLY -> false;
    };
  }
}
