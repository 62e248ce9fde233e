package org.roundtable.harness;

import org.roundtable.kernel.DistrictId;

/** A district that a test made for itself. */
public record Place(DistrictId id, String slug, String name) {

  /** The number of its school of that name, which is made where it is missing. */
  public int school(String name) {
    Sql.run(
        "insert into school (district_id, name) values (?, ?) on conflict do nothing",
        id.value(),
        name);
    return (int)
        Sql.number("select id from school where district_id = ? and name = ?", id.value(), name);
  }
}
