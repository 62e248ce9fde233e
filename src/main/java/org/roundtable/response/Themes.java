package org.roundtable.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Words;

/** What was or will be answered, for reading; {@link Responses} lets staff change it. */
@ApplicationScoped
@Transactional
public class Themes {
  /** The initiative's title as it reads now; parameter 2 is the initiative. */
  static final String TITLE = "(select title from initiative_now where id = ?2)";

  @PersistenceContext EntityManager entities;

  public Words title(DistrictId district, int initiative) {
    return Row.of(
            entities
                .createNativeQuery("select d.id, " + TITLE + " from district d where d.id = ?1")
                .setParameter(1, district.value())
                .setParameter(2, initiative)
                .getResultList())
        .findFirst()
        .orElseThrow()
        .words(1);
  }

  /** The published answers of an initiative, in the order that staff gave them. */
  public List<ThemeRecord> published(DistrictId district, int initiative) {
    return all(district, initiative).stream().filter(t -> t.publishedAt() != null).toList();
  }

  /** Held ones too: for staff. */
  List<ThemeRecord> all(DistrictId district, int initiative) {
    var earlier = earlier(district, initiative);
    return Row.of(
            entities
                .createNativeQuery(
                    "select t.id, t.title, t.answer, t.published_at, t.edited_at, count(c.id),"
                        + " count(c.id) filter (where tp.told_at is null) from theme t"
                        + " left join theme_point tp on tp.theme_id = t.id"
                        + " left join comment c on c.id = tp.point_id and c.state = 'SHOWN'"
                        + " where t.district_id = ?1 and t.initiative_id = ?2"
                        + " group by t.id order by t.position, t.id")
                .setParameter(1, district.value())
                .setParameter(2, initiative)
                .getResultList())
        .map(
            r ->
                new ThemeRecord(
                    r.number(0),
                    r.words(1),
                    r.words(2),
                    r.at(3),
                    r.at(4),
                    r.number(5),
                    r.number(6),
                    earlier.getOrDefault(r.number(0), List.of())))
        .toList();
  }

  private Map<Integer, List<Theme.Earlier>> earlier(DistrictId district, int initiative) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select v.theme_id, v.title, v.answer, v.replaced_at from theme_version v"
                        + " join theme t on t.id = v.theme_id"
                        + " where t.district_id = ?1 and t.initiative_id = ?2"
                        + " order by v.replaced_at desc")
                .setParameter(1, district.value())
                .setParameter(2, initiative)
                .getResultList())
        .collect(
            Collectors.groupingBy(
                r -> r.number(0),
                Collectors.mapping(
                    r -> new Theme.Earlier(r.words(1), r.words(2), r.at(3)), Collectors.toList())));
  }

  /** How many points there are, how many have a theme, how many a published answer. */
  public record Coverage(int points, int inTheme, int answered) {
    public int unanswered() {
      return points - answered;
    }

    public int withoutTheme() {
      return points - inTheme;
    }
  }

  public Coverage coverage(DistrictId district, int initiative) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select count(*), count(tp.theme_id), count(h.published_at) from comment c"
                        + " left join theme_point tp on tp.point_id = c.id"
                        + " left join theme h on h.id = tp.theme_id"
                        + " where c.district_id = ?1 and c.initiative_id = ?2"
                        + " and c.point_id is null and c.state = 'SHOWN'")
                .setParameter(1, district.value())
                .setParameter(2, initiative)
                .getResultList())
        .map(r -> new Coverage(r.number(0), r.number(1), r.number(2)))
        .findFirst()
        .orElseThrow();
  }

  /** Points of one initiative, found and sorted; the answer stands beside each where published. */
  public List<PointLine> points(DistrictId district, int initiative, PointSearch search, int most) {
    var from = Cursor.read(search.after());
    return Row.of(
            entities
                .createNativeQuery(
                    "select c.id, c.text, c.created_at, t.agree, t.disagree, t.pass, h.id, h.title,"
                        + " h.answer, h.published_at, "
                        + search.order().column
                        + PointSearch.FROM
                        + " and ("
                        + search.order().column
                        + " < ?6 or ("
                        + search.order().column
                        + " = ?6 and c.id > ?7))"
                        + " order by "
                        + search.order().column
                        + " desc, c.id limit ?8")
                .setParameter(1, district.value())
                .setParameter(2, initiative)
                .setParameter(3, search.words())
                .setParameter(4, search.theme() == null ? 0 : search.theme())
                .setParameter(5, search.which().name())
                .setParameter(6, from.value())
                .setParameter(7, from.id())
                .setParameter(8, most)
                .getResultList())
        .map(Themes::line)
        .toList();
  }

  /** The most supported points of each published theme, by theme. */
  public Map<Integer, List<PointLine>> leading(DistrictId district, int initiative, int most) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select * from (select c.id, c.text, c.created_at, t.agree, t.disagree, t.pass,"
                        + " h.id as theme, h.title, h.answer, h.published_at, t.support,"
                        + " row_number() over (partition by h.id order by t.support desc, c.id) as place"
                        + PointSearch.FROM
                        + ") x where place <= ?6 order by theme, place")
                .setParameter(1, district.value())
                .setParameter(2, initiative)
                .setParameter(3, "")
                .setParameter(4, 0)
                .setParameter(5, PointSearch.Which.ANSWERED.name())
                .setParameter(6, most)
                .getResultList())
        .map(Themes::line)
        .collect(Collectors.groupingBy(PointLine::theme));
  }

  private static PointLine line(Row r) {
    return new PointLine(
        r.big(0),
        r.text(1),
        r.at(2),
        r.number(3),
        r.number(4),
        r.number(5),
        r.numberOrNull(6),
        r.words(7),
        r.at(9) == null ? Words.NONE : r.words(8),
        new Cursor(r.big(10), r.big(0)).toString());
  }

  /** The theme, kept from other writers to the end of the transaction. */
  Theme locked(DistrictId district, int id) {
    var theme = entities.find(Theme.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (theme == null || !theme.of(district)) throw new NotFound();
    return theme;
  }

  /** Where a sorted list goes on: below this value, or at it after this id. */
  record Cursor(long value, long id) {
    static final Cursor START = new Cursor(Long.MAX_VALUE, 0);

    /** Anything that this class did not write means the start. */
    static Cursor read(String written) {
      if (written == null || !written.matches("-?\\d{1,18}_\\d{1,18}")) return START;
      var cut = written.indexOf('_');
      return new Cursor(
          Long.parseLong(written.substring(0, cut)), Long.parseLong(written.substring(cut + 1)));
    }

    @Override
    public String toString() {
      return value + "_" + id;
    }
  }
}
