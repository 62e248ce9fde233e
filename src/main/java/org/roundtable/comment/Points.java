package org.roundtable.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.WordsConverter;

/**
 * What was said about an initiative, for reading. Everybody sees what is shown; an author sees all
 * words of his or her own, a moderator of the district those that wait or are hidden.
 */
@ApplicationScoped
@Transactional
public class Points {
  /** Points of a page where nothing else was asked for. */
  public static final int PAGE = 25;

  /** The longest page. */
  public static final int LONGEST = 100;

  private static final WordsConverter WORDS = new WordsConverter();

  @PersistenceContext EntityManager entities;
  @Inject Initiatives initiatives;

  /**
   * Which part of a list.
   *
   * @param initiative its slug
   * @param after null for the beginning
   */
  public record Query(String initiative, Sort sort, String after, int limit) {
    public Query {
      limit = Math.max(1, Math.min(limit, LONGEST));
    }
  }

  /**
   * A page of points: one statement, whatever their number. The reader's own that wait or are
   * hidden are among them.
   */
  public Page<Point> list(DistrictId district, Caller caller, Query query) {
    var initiative = initiatives.find(district, caller, query.initiative());
    var after = After.read(query.after(), query.sort());
    var rows =
        Rows.of(
            entities
                .createNativeQuery(PointRows.list(query.sort()))
                .setParameter(1, initiative.id())
                .setParameter(2, PointRows.person(caller))
                .setParameter(3, after.value())
                .setParameter(4, after.id())
                .setParameter(5, query.limit() + 1));
    var points = rows.stream().map(row -> PointRows.point(row, caller)).toList();
    return Page.cut(
        points, query.limit(), p -> new After(p.valueIn(query.sort()), p.id()).toString());
  }

  /** The initiative's title, its window and how many points everybody sees. */
  public About about(DistrictId district, Caller caller, String initiative) {
    var ref = initiatives.find(district, caller, initiative);
    var row = Rows.of(entities.createNativeQuery(PointRows.ABOUT).setParameter(1, ref.id())).get(0);
    return new About(ref, WORDS.convertToEntityAttribute((String) row[0]), (Integer) row[1]);
  }

  /** One point, if this reader may see it. */
  public Point one(DistrictId district, Caller caller, String initiative, long id) {
    var ref = initiatives.find(district, caller, initiative);
    var point =
        Rows.of(
                entities
                    .createNativeQuery(PointRows.ONE)
                    .setParameter(1, ref.id())
                    .setParameter(2, PointRows.person(caller))
                    .setParameter(3, id))
            .stream()
            .findFirst()
            .map(row -> PointRows.point(row, caller))
            .orElseThrow(NotFound::new);
    var visible =
        switch (point.state()) {
          case SHOWN, WITHDRAWN -> true;
          case WAITING, HIDDEN -> point.author().me() || caller.is(district, Role.MODERATOR);
        };
    if (!visible) throw new NotFound();
    return point;
  }

  /**
   * The replies under a point in the order of time.
   *
   * @param after the id of the last one that was read, 0 for the beginning
   */
  public Page<Reply> replies(DistrictId district, Caller caller, Under under) {
    one(district, caller, under.initiative(), under.point());
    var rows =
        Rows.of(
            entities
                .createNativeQuery(PointRows.REPLIES)
                .setParameter(1, under.point())
                .setParameter(2, PointRows.person(caller))
                .setParameter(3, under.after())
                .setParameter(4, under.limit() + 1));
    var replies = rows.stream().map(row -> PointRows.reply(row, caller)).toList();
    return Page.cut(replies, under.limit(), r -> Long.toString(r.id()));
  }

  /** One reply, for its author or, once it is shown, for everybody. */
  public Reply oneReply(DistrictId district, Caller caller, Comments.Place place) {
    var ref = initiatives.find(district, caller, place.initiative());
    return Rows.of(
            entities
                .createNativeQuery(PointRows.REPLY)
                .setParameter(1, ref.id())
                .setParameter(2, PointRows.person(caller))
                .setParameter(3, place.id()))
        .stream()
        .findFirst()
        .map(row -> PointRows.reply(row, caller))
        .orElseThrow(NotFound::new);
  }

  /** Which replies: under which point, behind which reply. */
  public record Under(String initiative, long point, long after, int limit) {
    public Under {
      limit = Math.max(1, Math.min(limit, LONGEST));
    }
  }

  /**
   * What a comment said before and says now, oldest first. Others read only what was before the
   * public, and nothing that a moderator has hidden.
   *
   * @param id of a point or a reply
   * @throws NotFound where this reader finds no words of it
   */
  public List<Version> history(DistrictId district, Caller caller, String initiative, long id) {
    var ref = initiatives.find(district, caller, initiative);
    var wordings = wordings(ref, caller, id);
    if (wordings.isEmpty()) throw new NotFound();
    return wordings;
  }

  private List<Version> wordings(Initiative.Ref initiative, Caller caller, long id) {
    return Rows.of(
            entities
                .createNativeQuery(PointRows.HISTORY)
                .setParameter(1, initiative.id())
                .setParameter(2, PointRows.person(caller))
                .setParameter(3, id))
        .stream()
        .map(row -> new Version((String) row[0], (String) row[1], Rows.instant(row[2])))
        .toList();
  }

  /** The last act of a moderator on a comment: for its author. */
  public Ruling ruling(DistrictId district, Caller caller, long comment) {
    return Rows.of(
            entities
                .createNativeQuery(PointRows.RULING)
                .setParameter(1, district.value())
                .setParameter(2, PointRows.person(caller))
                .setParameter(3, comment))
        .stream()
        .findFirst()
        .map(PointRows::ruling)
        .orElse(null);
  }

  /** A point or a reply on its own, if this reader may see it. */
  public Said said(DistrictId district, Caller caller, Comments.Place place) {
    var ref = initiatives.find(district, caller, place.initiative());
    var found = entities.find(Comment.class, place.id());
    if (found == null || found.initiative() != ref.id()) throw new NotFound();
    var mine = found.isOf(caller);
    if (!mine && found.state() != State.SHOWN && !caller.is(district, Role.MODERATOR))
      throw new NotFound();
    return new Said(
        found.id(),
        found.pointId(),
        found.text(),
        found.details(),
        found.state(),
        mine,
        found.isPoint() && one(district, caller, place.initiative(), found.id()).isAnswered());
  }
}
