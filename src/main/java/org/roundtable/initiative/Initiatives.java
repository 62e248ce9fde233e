package org.roundtable.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;

/** The initiatives of a district. */
@ApplicationScoped
@Transactional
public class Initiatives {
  @PersistenceContext EntityManager entities;
  @Inject Steps steps;

  /** The initiative of this address, if the caller may see it: drafts are for staff alone. */
  public Initiative.Ref find(DistrictId district, Caller caller, String slug) {
    var found =
        entities
            .createQuery(
                "select i from Initiative i where i.district = :district and i.slug = :slug",
                Initiative.class)
            .setParameter("district", district.value())
            .setParameter("slug", slug)
            .getResultStream()
            .findFirst()
            .map(Initiative::ref)
            .orElseThrow(NotFound::new);
    if (!found.stage().isPublic() && !caller.is(district, Role.STAFF)) throw new NotFound();
    return found;
  }

  /**
   * The board has decided, and the clerk records it: to be called in the transaction that writes
   * the motion. Refuses what the board may not decide yet: an unanswered initiative, an unpublished
   * notice, an open poll. A motion that splits the initiative is one call, with {@link
   * Outcome#of(java.util.Collection)} of its decisions.
   */
  public void decide(DistrictId district, Caller clerk, String slug, Outcome outcome, Instant at) {
    steps.decide(district, clerk, slug, outcome, at);
  }
}
