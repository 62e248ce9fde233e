package org.roundtable.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Words;

/**
 * What initiatives said and say, version by version. Whoever asks has found the initiative before,
 * and so may see it; drafts are asked for by name.
 */
@ApplicationScoped
@Transactional
public class Versions {
  private static final String TEXT =
      """
      select v.number, v.published_at, v.edited_at, v.change_note, p.part, p.body
        from initiative_version v left join initiative_part p using (district_id, initiative_id, number)
       where v.district_id = ?1 and v.initiative_id = ?2 and v.number =\s""";

  @PersistenceContext EntityManager entities;

  /** The newest published version, if there is one. */
  public Optional<Version> newest(Initiative.Ref of) {
    return one(
        of,
        "(select max(number) from initiative_version"
            + " where initiative_id = ?2 and published_at is not null and ?3 = 0)",
        0);
  }

  /** The draft, if somebody is writing one; for staff alone. */
  Optional<Version> draft(Initiative.Ref of) {
    return one(
        of,
        "(select number from initiative_version"
            + " where initiative_id = ?2 and published_at is null and ?3 = 0)",
        0);
  }

  /** A published version. */
  public Version published(Initiative.Ref of, int number) {
    return one(of, "?3 and v.published_at is not null", number).orElseThrow(NotFound::new);
  }

  /** A published version without its text. */
  public record Entry(int number, Instant publishedAt, Words changeNote) {}

  /** All published versions, the newest first. */
  @SuppressWarnings("unchecked")
  public List<Entry> all(Initiative.Ref of) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select number, published_at, change_note from initiative_version"
                    + " where district_id = ?1 and initiative_id = ?2 and published_at is not null"
                    + " order by number desc")
            .setParameter(1, of.district().value())
            .setParameter(2, of.id())
            .getResultList();
    return Row.of(rows).map(row -> new Entry(row.number(0), row.at(1), row.words(2))).toList();
  }

  @SuppressWarnings("unchecked")
  private Optional<Version> one(Initiative.Ref of, String which, int number) {
    List<Object[]> rows =
        entities
            .createNativeQuery(TEXT + which)
            .setParameter(1, of.district().value())
            .setParameter(2, of.id())
            .setParameter(3, number)
            .getResultList();
    if (rows.isEmpty()) return Optional.empty();
    var parts = new EnumMap<Part, Words>(Part.class);
    for (var cells : rows) {
      var row = new Row(cells);
      if (row.text(4) != null) parts.put(row.constant(4, Part.class), row.words(5));
    }
    var first = new Row(rows.get(0));
    return Optional.of(
        new Version(first.number(0), first.at(1), first.at(2), first.words(3), new Text(parts)));
  }
}
