package org.roundtable.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.PlainText;

/** What waits for a moderator, and the log of what was done. */
@ApplicationScoped
@Transactional
public class ModerationQueue {
  /** Comments of a page at most. */
  public static final int PAGE = 200;

  private static final int LOG = 50;

  @PersistenceContext EntityManager entities;

  /**
   * Which comments.
   *
   * @param words that stand in the text; empty for any
   * @param author a person's number; 0 for anybody
   * @param newest nothing that came after this comment; {@link Long#MAX_VALUE} for all
   */
  public record Filter(Pile pile, String words, long author, long newest) {
    public Filter {
      pile = pile == null ? Pile.ALL : pile;
      words = PlainText.line("words", words, 200);
    }
  }

  /** A page of the queue, the oldest first: one statement whatever its length. */
  public Page<Queued> list(DistrictId district, Caller caller, Filter filter, Part part) {
    caller.mustBe(district, Role.MODERATOR);
    var rows =
        Rows.of(
            bind(entities.createNativeQuery(QueueRows.list(filter.pile())), district, filter)
                .setParameter(2, part.after())
                .setParameter(5, part.limit() + 1));
    var more = rows.size() > part.limit();
    var items =
        rows.stream().limit(part.limit()).map(row -> QueueRows.queued(row, caller)).toList();
    return new Page<>(
        items, more ? Long.toString(QueueRows.key(rows.get(part.limit() - 1))) : null);
  }

  /** Behind which key, and how many. */
  public record Part(long after, int limit) {
    /** From the beginning. */
    public static final Part FIRST = new Part(Long.MIN_VALUE, PAGE);

    public Part {
      limit = Math.max(1, Math.min(limit, PAGE));
    }
  }

  /** The ids of all that fits, {@link ModerationActs#MOST} at most. */
  public List<Long> ids(DistrictId district, Caller caller, Filter filter) {
    caller.mustBe(district, Role.MODERATOR);
    return Rows.of(
            bind(entities.createNativeQuery(QueueRows.keys(filter.pile())), district, filter)
                .setParameter(2, Long.MIN_VALUE)
                .setParameter(5, ModerationActs.MOST))
        .stream()
        .map(row -> ((Number) row[1]).longValue())
        .toList();
  }

  private static Query bind(Query query, DistrictId district, Filter filter) {
    return query
        .setParameter(1, district.value())
        .setParameter(3, filter.author())
        .setParameter(4, filter.words())
        .setParameter(6, filter.newest());
  }

  /**
   * A line of the public log: without names and without the words.
   *
   * @param comments how many were treated in one go
   * @param byRule the portal's own doing, no moderator's
   */
  public record Line(long id, Instant at, Act act, Reason reason, int comments, boolean byRule) {}

  /**
   * The public log, the newest first.
   *
   * @param after the id of the last line that was read, or {@link Long#MAX_VALUE}
   */
  public Page<Line> log(DistrictId district, long after, int limit) {
    var most = Math.max(1, Math.min(limit, LOG * 2));
    var lines =
        Rows.of(
                entities
                    .createNativeQuery(
                        """
                        select id, at, act, reason, together, moderator_id is null and act = 'HOLD'
                          from moderation_act where district_id = ?1 and together > 0 and id < ?2
                         order by id desc limit ?3
                        """)
                    .setParameter(1, district.value())
                    .setParameter(2, after)
                    .setParameter(3, most + 1))
            .stream()
            .map(
                row ->
                    new Line(
                        ((Number) row[0]).longValue(),
                        Rows.instant(row[1]),
                        Act.valueOf((String) row[2]),
                        row[3] == null ? null : Reason.valueOf((String) row[3]),
                        ((Number) row[4]).intValue(),
                        (Boolean) row[5]))
            .toList();
    return Page.cut(lines, most, line -> Long.toString(line.id()));
  }
}
