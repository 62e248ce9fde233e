package org.roundtable.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Page;

/** The register of the applications of a district, as anybody may read it. */
@ApplicationScoped
@Transactional
public class Apps {
  private static final String NAMED_LIKE =
      " and (strpos(lower(a.name), lower(cast(?4 as text))) > 0"
          + " or strpos(lower(a.provider), lower(cast(?4 as text))) > 0)";

  @Inject AppRows rows;

  /**
   * The applications of a district by their address, which follows the name.
   *
   * @param named part of the name or of the provider; empty for all
   * @param after the address that the page before ended with, or null
   * @param limit how many at most
   */
  public Page<App> list(DistrictId district, String named, String after, int limit) {
    var some = named.isEmpty() ? "" : NAMED_LIKE;
    var query =
        rows.select(district, some + " and a.slug > ?2 order by a.slug limit ?3")
            .setParameter(2, after == null ? "" : after)
            .setParameter(3, limit + 1);
    if (!named.isEmpty()) query.setParameter(4, named);
    return Page.cut(AppRows.apps(query).map(Apps::told).toList(), limit, App::slug);
  }

  public App one(DistrictId district, String slug) {
    return rows.one(district, slug).map(Apps::told).orElseThrow(NotFound::new);
  }

  /** The applications that a system's notice tells of. */
  public List<App> ofNotice(DistrictId district, String notice) {
    var query = rows.select(district, " and n.slug = ?2 order by a.slug").setParameter(2, notice);
    return AppRows.apps(query).map(Apps::told).toList();
  }

  /** The whole register as comma-separated values. */
  String table(DistrictId district) {
    return AppTable.of(rows.all(district));
  }

  /** Families learn of a notice when it is published. */
  private static App told(App app) {
    return app.told()
        ? app
        : new App(app.id(), app.slug(), app.facts(), null, app.authorisations(), app.revision());
  }
}
