package org.roundtable.account.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.roundtable.account.Caller;
import org.roundtable.account.Link;
import org.roundtable.account.Role;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Words;
import org.roundtable.kernel.WordsConverter;

/**
 * What somebody has done on the portal and what became of it: words, votes, reports, districts.
 * That somebody voted is known; what, nobody can know.
 */
@ApplicationScoped
@Transactional
public class OwnThings {
  private static final int PAGE = 20;
  private static final WordsConverter WORDS = new WordsConverter();

  private static final String TITLE = " join initiative_now t on t.id = i.id";

  @PersistenceContext EntityManager entities;

  /** An initiative that one did something at. */
  public record Place(String district, String districtName, String initiative, Words title) {}

  /**
   * Something that one wrote.
   *
   * @param point the point that a reply answers, or null
   * @param state a name of the comment feature's states
   * @param reason of a moderator who hid it, or null
   * @param objection what the author answered to the moderator, or null
   * @param answer the district's, or none
   */
  public record Said(
      long id,
      Long point,
      Place place,
      String text,
      String state,
      Instant at,
      String reason,
      String note,
      String objection,
      Words answer) {
    public boolean answered() {
      return !answer.empty();
    }

    public long anchor() {
      return point == null ? id : point;
    }
  }

  /** One's points and replies, newest first. */
  public Page<Said> words(Caller caller, Long before) {
    var rows =
        rows(
            "select c.id, c.point_id, d.slug, d.name, i.slug, t.title, c.text, c.state, c.created_at,"
                + " m.reason, m.note, m.answer, r.answer from comment c"
                + " join initiative i on i.id = c.initiative_id join district d on d.id = c.district_id"
                + TITLE
                + " left join lateral (select a.reason, a.note, a.answer from moderation_act a"
                + " where a.comment_id = c.id and a.act = 'HIDE' order by a.id desc limit 1) m on c.state = 'HIDDEN'"
                + " left join lateral (select h.answer from theme_point x join theme h on h.id = x.theme_id"
                + " where x.point_id = c.id and h.published_at is not null order by h.id limit 1) r on true"
                + " where c.author_id = ?1 and c.id < ?2 order by c.id desc limit "
                + (PAGE + 1),
            caller.mustBeSignedIn().value(),
            before == null ? Long.MAX_VALUE : before);
    return Page.cut(rows.stream().map(OwnThings::said).toList(), PAGE, s -> Long.toString(s.id()));
  }

  private static Said said(Object[] r) {
    return new Said(
        ((Number) r[0]).longValue(),
        r[1] == null ? null : ((Number) r[1]).longValue(),
        place(r, 2),
        (String) r[6],
        (String) r[7],
        instant(r[8]),
        (String) r[9],
        (String) r[10],
        (String) r[11],
        words(r[12]));
  }

  private static Place place(Object[] r, int at) {
    return new Place((String) r[at], (String) r[at + 1], (String) r[at + 2], words(r[at + 3]));
  }

  /** A poll that one voted in. */
  public record Vote(Place place, Words question, Instant closesAt) {}

  public List<Vote> votes(Caller caller) {
    return rows(
            "select d.slug, d.name, i.slug, t.title, p.question, p.closes_at from roll_mark k"
                + " join poll p on p.id = k.poll_id join initiative i on i.id = p.initiative_id"
                + " join district d on d.id = i.district_id"
                + TITLE
                + " where k.person_id = ?1 order by p.closes_at desc, p.id desc limit 200",
            caller.mustBeSignedIn().value())
        .stream()
        .map(r -> new Vote(place(r, 0), words(r[4]), instant(r[5])))
        .toList();
  }

  /**
   * A comment that one reported.
   *
   * @param settled has a moderator looked at it?
   */
  public record Reported(Place place, long anchor, String reason, Instant at, boolean settled) {}

  public List<Reported> reports(Caller caller) {
    return rows(
            "select d.slug, d.name, i.slug, t.title, coalesce(c.point_id, c.id), o.reason, o.at, o.settled_at is not null"
                + " from report o join comment c on c.id = o.comment_id join initiative i on i.id = c.initiative_id"
                + " join district d on d.id = i.district_id"
                + TITLE
                + " where o.reporter_id = ?1 order by o.id desc limit 200",
            caller.mustBeSignedIn().value())
        .stream()
        .map(
            r ->
                new Reported(
                    place(r, 0),
                    ((Number) r[4]).longValue(),
                    (String) r[5],
                    instant(r[6]),
                    (Boolean) r[7]))
        .toList();
  }

  /**
   * A district that one belongs to.
   *
   * @param roles all that one holds there
   * @param level how well one's voice is verified, 0 to 4
   */
  public record Belonging(
      String district, String name, Set<Role> roles, int level, List<String> schools) {}

  public List<Belonging> places(Caller caller) {
    return rows(
            "select d.slug, d.name, string_agg(distinct g.role, ','), coalesce(max(m.verified_level), 0),"
                + " (select string_agg(s.name, chr(10) order by s.name) from membership_school ms"
                + " join school s on s.id = ms.school_id where ms.district_id = d.id and ms.person_id = ?1)"
                + " from role_grant g join district d on d.id = g.district_id"
                + " left join membership m on m.district_id = d.id and m.person_id = g.person_id"
                + " where g.person_id = ?1 group by d.id order by d.name",
            caller.mustBeSignedIn().value())
        .stream()
        .map(
            r ->
                new Belonging(
                    (String) r[0],
                    (String) r[1],
                    Link.read((String) r[2]),
                    ((Number) r[3]).intValue(),
                    r[4] == null ? List.of() : List.of(((String) r[4]).split("\n"))))
        .toList();
  }

  /** Every row that names this person, by table, as a JSON object; secrets are left out. */
  public String everything(Caller caller) {
    var id = caller.mustBeSignedIn().value();
    return (String)
        entities
            .createNativeQuery(
                "select cast(jsonb_pretty(jsonb_build_object("
                    + "'person', (select without_secrets(to_jsonb(p)) from person p where p.id = ?1),"
                    + "'comment_version', (select coalesce(jsonb_agg(to_jsonb(v)), '[]') from comment_version v"
                    + " join comment c on c.id = v.comment_id where c.author_id = ?1),"
                    + "'moderation_of_own_words', (select coalesce(jsonb_agg(to_jsonb(a) - 'moderator_id'), '[]')"
                    + " from moderation_act a join comment c on c.id = a.comment_id where c.author_id = ?1)"
                    + ") || rows_about(?1)) as text)")
            .setParameter(1, id)
            .getSingleResult();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, Object... parameters) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
    return query.getResultList();
  }

  private static Words words(Object column) {
    return WORDS.convertToEntityAttribute((String) column);
  }

  private static Instant instant(Object column) {
    return ((Timestamp) column).toInstant();
  }
}
