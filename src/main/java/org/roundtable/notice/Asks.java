package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Path;

/** What notices leave open, and how many families ask for the answer. */
@ApplicationScoped
@Transactional
public class Asks {
  @PersistenceContext EntityManager entities;
  @Inject PublishedNotices published;
  @Inject Clock clock;

  /**
   * An open question of a notice.
   *
   * @param families how many people have asked for the answer
   * @param mine is the caller one of them?
   */
  public record Asked(Path topic, long families, boolean mine) {}

  /** The open questions of the newest version, the most asked first. */
  public List<Asked> of(DistrictId district, Caller caller, String slug) {
    var notice = published.one(district, slug);
    var counts = counts(district, slug);
    var own = own(district, caller, slug);
    return notice.record().open().stream()
        .map(
            topic ->
                new Asked(
                    topic,
                    counts.getOrDefault(topic.toString(), 0L),
                    own.contains(topic.toString())))
        .sorted(Comparator.comparing(Asked::families).reversed())
        .toList();
  }

  /** Asks for the answer; to ask again changes nothing. */
  public void ask(DistrictId district, Caller caller, String slug, String topic) {
    caller.mustBe(district, Role.PARENT);
    mustBeOpen(district, slug, topic);
    run(
            "insert into notice_asked (district_id, notice_id, topic, person_id, asked_at)"
                + " select n.district_id, n.id, ?3, ?4, ?5 from notice n"
                + " where n.district_id = ?1 and n.slug = ?2 on conflict do nothing",
            district,
            slug)
        .setParameter(3, topic)
        .setParameter(4, caller.mustBeSignedIn().value())
        .setParameter(5, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  /** Asks no longer. */
  public void leave(DistrictId district, Caller caller, String slug, String topic) {
    caller.mustBe(district, Role.PARENT);
    mustBeOpen(district, slug, topic);
    run(
            "delete from notice_asked a using notice n where n.id = a.notice_id"
                + " and n.district_id = ?1 and n.slug = ?2 and a.topic = ?3 and a.person_id = ?4",
            district,
            slug)
        .setParameter(3, topic)
        .setParameter(4, caller.mustBeSignedIn().value())
        .executeUpdate();
  }

  /** An open question in the list of all notices of a district. */
  public record Waiting(String slug, Words name, Path topic, long families) {}

  /** What families ask for most in all proposed systems of the district; 50 at most. */
  public List<Waiting> waiting(DistrictId district, Caller caller) {
    caller.mustBe(district, Role.STAFF);
    var open = new HashSet<String>();
    for (var notice : published.open(district))
      notice.record().open().forEach(topic -> open.add(notice.slug() + " " + topic));
    var query =
        entities
            .createNativeQuery(
                "select n.slug, n.name, a.topic, count(*) from notice_asked a"
                    + " join notice_now n on n.id = a.notice_id where a.district_id = ?1"
                    + " group by n.slug, n.name, a.topic order by count(*) desc, n.slug, a.topic")
            .setParameter(1, district.value());
    return Row.of(query.getResultList())
        .filter(row -> open.contains(row.text(0) + " " + row.text(2)))
        .limit(50)
        .map(
            row ->
                new Waiting(
                    row.text(0), row.words(1), Path.of(row.text(2)).orElseThrow(), row.big(3)))
        .toList();
  }

  private void mustBeOpen(DistrictId district, String slug, String topic) {
    var notice = published.one(district, slug);
    var open = notice.record().open().stream().map(Path::toString).toList();
    if (notice.status() != Status.PROPOSED || !open.contains(topic == null ? "" : topic))
      throw new BadInput("topic", "notice.topic");
  }

  private Map<String, Long> counts(DistrictId district, String slug) {
    var query =
        run(
            "select a.topic, count(*) from notice_asked a join notice n on n.id = a.notice_id"
                + " where n.district_id = ?1 and n.slug = ?2 group by a.topic",
            district,
            slug);
    return Row.of(query.getResultList())
        .collect(Collectors.toMap(row -> row.text(0), row -> row.big(1)));
  }

  private Set<String> own(DistrictId district, Caller caller, String slug) {
    if (!caller.signedIn()) return Set.of();
    var query =
        run(
                "select a.topic, a.notice_id from notice_asked a join notice n on n.id = a.notice_id"
                    + " where n.district_id = ?1 and n.slug = ?2 and a.person_id = ?3",
                district,
                slug)
            .setParameter(3, caller.person().value());
    return Row.of(query.getResultList()).map(row -> row.text(0)).collect(Collectors.toSet());
  }

  private Query run(String sql, DistrictId district, String slug) {
    return entities.createNativeQuery(sql).setParameter(1, district.value()).setParameter(2, slug);
  }
}
