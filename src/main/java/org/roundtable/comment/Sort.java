package org.roundtable.comment;

import java.util.Locale;

/** The orders in which points are read; each stands on an index of its own. */
public enum Sort {
  NEWEST("0", "", "point_id < ?4 and cast(?3 as integer) = 0", "point_id desc"),
  SUPPORTED("support", "", "(support, point_id) < (?3, ?4)", "support desc, point_id desc"),
  /** Many agree and many disagree: by the smaller of the two counts. */
  DIVISIVE("division", "", "(division, point_id) < (?3, ?4)", "division desc, point_id desc"),
  /** The most supported of those that no published answer of the district speaks to. */
  UNANSWERED(
      "support",
      "and not answered",
      "(support, point_id) < (?3, ?4)",
      "support desc, point_id desc");

  final String value;
  final String only;
  final String behind;
  final String order;

  Sort(String value, String only, String behind, String order) {
    this.value = value;
    this.only = only;
    this.behind = behind;
    this.order = order;
  }

  /** As in {@code ?sort=newest}; anything unknown is {@code otherwise}. */
  public static Sort named(String name, Sort otherwise) {
    if (name != null)
      for (var sort : values()) if (sort.name().equals(name.toUpperCase(Locale.ROOT))) return sort;
    return otherwise;
  }

  /** As it stands in an address. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
