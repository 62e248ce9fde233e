package org.roundtable.harness;

import java.util.concurrent.atomic.AtomicInteger;
import org.roundtable.kernel.DistrictId;

/**
 * The districts of the demonstration, as tests know them. Each call makes a new one with an address
 * of its own, so that no test sees another one's rows.
 */
public final class Districts {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Districts() {}

  /** Jefferson County Public Schools, Colorado: English and Spanish. */
  public static Place jeffco() {
    return made(
        "jeffco", "Jefferson County Public Schools", "SCHOOL_DISTRICT", "CO", "America/Denver");
  }

  public static Place chicago() {
    return made("chicago", "Chicago Public Schools", "SCHOOL_DISTRICT", "IL", "America/Chicago");
  }

  /** The Colorado Department of Education: an agency, without schools. */
  public static Place colorado() {
    return made("cde", "Colorado Department of Education", "STATE_AGENCY", "CO", "America/Denver");
  }

  /** A district that stands in the database already, by its address. */
  public static Place existing(String slug) {
    var row = Sql.rows("select id, name from district where slug = ?", slug).get(0);
    return new Place(new DistrictId((Integer) row.get(0)), slug, (String) row.get(1));
  }

  private static Place made(String stem, String name, String kind, String state, String zone) {
    var slug = stem + "-" + Long.toString(System.nanoTime() >>> 10, 36) + COUNT.incrementAndGet();
    var id =
        Sql.number(
            "insert into district (slug, name, kind, state, time_zone, languages)"
                + " values (?, ?, ?, ?, ?, 'en,es') returning id",
            slug,
            name,
            kind,
            state,
            zone);
    return new Place(new DistrictId((int) id), slug, name);
  }
}
