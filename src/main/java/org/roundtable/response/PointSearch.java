package org.roundtable.response;

/**
 * Which points, in what order.
 *
 * @param words that the point's text contains; empty: any
 * @param theme points of this theme alone, if not null
 * @param after where the page before ended, or null
 */
public record PointSearch(String words, Which which, Integer theme, Order order, String after) {

  public enum Which {
    /** Belongs to no theme. */
    WITHOUT_THEME,
    /** Has no published answer. */
    UNANSWERED,
    ANSWERED,
    ALL
  }

  /** What the list is sorted by, the largest first; ties by age, the oldest first. */
  public enum Order {
    SUPPORT("t.support"),
    DIVISION("t.division"),
    NEWEST("c.id");

    final String column;

    Order(String column) {
      this.column = column;
    }
  }

  /** Parameters: 1 district, 2 initiative, 3 words, 4 theme or 0, 5 which. */
  static final String FROM =
      " from comment c join point_tally t on t.point_id = c.id"
          + " left join theme_point tp on tp.point_id = c.id"
          + " left join theme h on h.id = tp.theme_id"
          + " where c.district_id = ?1 and c.initiative_id = ?2"
          + " and c.point_id is null and c.state = 'SHOWN'"
          + " and (?3 = '' or position(lower(?3) in lower(c.text)) > 0)"
          + " and (?4 = 0 or h.id = ?4)"
          + " and case ?5 when 'WITHOUT_THEME' then h.id is null"
          + " when 'UNANSWERED' then h.published_at is null"
          + " when 'ANSWERED' then h.published_at is not null else true end";

  public PointSearch {
    words = words == null ? "" : words.strip();
    which = which == null ? Which.WITHOUT_THEME : which;
    order = order == null ? Order.SUPPORT : order;
  }

  public static PointSearch ofTheme(int theme) {
    return new PointSearch("", Which.ALL, theme, Order.SUPPORT, null);
  }

  public static PointSearch top(Which which, Order order) {
    return new PointSearch("", which, null, order, null);
  }
}
