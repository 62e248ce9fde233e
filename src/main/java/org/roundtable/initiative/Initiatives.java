package org.roundtable.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;

/** The initiatives of a district. */
@ApplicationScoped
@Transactional
public class Initiatives {
  @PersistenceContext EntityManager entities;

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
}
