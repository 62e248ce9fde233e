package org.roundtable.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Row;

/** The initiatives of a district, as people read them. */
@ApplicationScoped
@Transactional
public class Initiatives {
  private static final String LIST =
      """
      select l.id, l.slug, l.title, l.summary, l.stage, l.outcome, l.version,
             l.comments_open_at, l.comments_close_at, l.board_on, l.imported, l.place
        from (
          select i.*, t.title, t.summary,
                 i.imported_from is not null imported, coalesce(t.version, 0) as version,
                 case i.stage when 'OPEN' then 1 when 'RESPONSE' then 2 when 'BOARD' then 3
                              when 'DECIDED' then 4 when 'IN_USE' then 5 when 'ENDED' then 6 else 7 end place
            from initiative i
            join initiative_now t on t.id = i.id
           where i.district_id = ?1 and (i.stage <> 'DRAFT' or ?2)
             and (?3 = '' or i.stage = ?3)
        ) l
       where (?4 = '' or strpos(lower(l.title || ' ' || l.summary), lower(?4)) > 0)
         and (l.place > ?5 or (l.place = ?5 and l.id < ?6))
       order by l.place, l.id desc
       limit ?7
      """;

  private static final String SYSTEMS =
      """
      select n.slug, n.name, n.version is not null
        from initiative_system s join notice_now n on n.id = s.notice_id
       where s.district_id = ?1 and s.initiative_id = ?2
       order by n.slug
      """;

  private static final String TIMELINE =
      """
      select at, kind, number, stage, outcome, closes, words, replaces, replaced_by from (
        select published_at at, 'VERSION' kind, number, null stage, null outcome,
               cast(null as timestamptz) closes, change_note words, 0 rank, number::bigint id,
               cast(null as integer) replaces, cast(null as integer) replaced_by
          from initiative_version
         where district_id = ?1 and initiative_id = ?2 and published_at is not null
        union all
        select at, case when from_stage = to_stage then 'EXTENSION' else 'STAGE' end, 0, to_stage,
               case when to_stage = 'DECIDED' then outcome end, comments_close_at, reason, 1, id,
               null, null
          from stage_change where district_id = ?1 and initiative_id = ?2
           and (from_stage is distinct from to_stage or to_stage = 'OPEN')
        union all
        select (m.meeting_on + time '18:00') at time zone r.time_zone, 'DECISION', m.id, null, d.outcome,
               null, d.reasons, 2, d.id, m.replaces_id,
               (select x.id from motion x where x.replaces_id = m.id)
          from decision d join motion m on m.id = d.motion_id join district r on r.id = d.district_id
         where d.district_id = ?1 and d.initiative_id = ?2) t
       order by at, rank, id
      """;

  @PersistenceContext EntityManager entities;
  @Inject Steps steps;
  @Inject Versions versions;

  /** The initiative of this address, if the caller may see it: drafts are for staff alone. */
  public Initiative.Ref find(DistrictId district, Caller caller, String slug) {
    return visible(district, caller, slug).ref();
  }

  /**
   * Several initiatives by their numbers; whether a caller may see one, {@link
   * Initiative.Ref#isVisibleTo} says.
   */
  public Map<Integer, Initiative.Ref> refs(Collection<Integer> ids) {
    if (ids.isEmpty()) return Map.of();
    return entities
        .createQuery("select i from Initiative i where i.id in :ids", Initiative.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(Initiative::ref)
        .collect(Collectors.toMap(Initiative.Ref::id, Function.identity()));
  }

  /** The initiative as it reads now: its newest published version, or for staff its only draft. */
  public Reading read(DistrictId district, Caller caller, String slug) {
    var initiative = visible(district, caller, slug);
    var ref = initiative.ref();
    var version =
        versions
            .newest(ref)
            .or(() -> caller.is(district, Role.STAFF) ? versions.draft(ref) : versions.newest(ref))
            .orElseThrow(NotFound::new);
    return Reading.of(initiative, version, systems(ref), timeline(ref));
  }

  /** The initiative as an older published version said it. */
  public Reading read(DistrictId district, Caller caller, String slug, int number) {
    var now = read(district, caller, slug);
    return now.with(versions.published(now.ref(), number));
  }

  /** As it would read if the draft were published now. */
  public Reading preview(DistrictId district, Caller staff, String slug) {
    staff.mustBe(district, Role.STAFF);
    var now = read(district, staff, slug);
    return versions.draft(now.ref()).map(now::with).orElse(now);
  }

  @SuppressWarnings("unchecked")
  public Page<Listing> list(DistrictId district, Caller caller, Listing.Wanted wanted) {
    var after = after(wanted.after());
    List<Object[]> rows =
        entities
            .createNativeQuery(LIST)
            .setParameter(1, district.value())
            .setParameter(2, caller.is(district, Role.STAFF))
            .setParameter(3, wanted.stage() == null ? "" : wanted.stage().name())
            .setParameter(4, wanted.words())
            .setParameter(5, after[0])
            .setParameter(6, after[1])
            .setParameter(7, wanted.limit() + 1)
            .getResultList();
    return Page.cut(Row.of(rows).map(Initiatives::listing).toList(), wanted.limit(), Listing::key);
  }

  /**
   * The board has decided, and the clerk records it: to be called in the transaction that writes
   * the motion. Refuses what the board may not decide yet: an unanswered initiative, an unpublished
   * notice, an open poll. A motion that splits the initiative is one call, with {@link
   * Outcome#of(java.util.Collection)} of its decisions.
   */
  public void decide(DistrictId district, Caller clerk, String slug, Verdict verdict) {
    steps.decide(district, clerk, slug, verdict);
  }

  /** What {@link #decide} would refuse now; nothing is changed. */
  public Optional<Refused> obstacle(
      DistrictId district, Caller clerk, String slug, Verdict verdict) {
    return steps.obstacle(district, clerk, slug, verdict);
  }

  private Initiative visible(DistrictId district, Caller caller, String slug) {
    var found =
        entities
            .createQuery(
                "select i from Initiative i where i.district = :district and i.slug = :slug",
                Initiative.class)
            .setParameter("district", district.value())
            .setParameter("slug", slug)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!found.ref().isVisibleTo(caller)) throw new NotFound();
    return found;
  }

  private List<Reading.Linked> systems(Initiative.Ref of) {
    return rows(SYSTEMS, of).stream()
        .map(row -> new Reading.Linked(row.text(0), row.words(1), row.yes(2)))
        .toList();
  }

  private List<Moment> timeline(Initiative.Ref of) {
    return Moment.timeline(
        rows(TIMELINE, of).stream()
            .map(
                row ->
                    new Moment(
                        row.at(0),
                        row.constant(1, Moment.Kind.class),
                        row.number(2),
                        row.constant(3, Stage.class),
                        row.constant(4, Outcome.class),
                        row.at(5),
                        row.words(6),
                        row.numberOrNull(7),
                        row.numberOrNull(8)))
            .toList());
  }

  @SuppressWarnings("unchecked")
  private List<Row> rows(String sql, Initiative.Ref of) {
    List<Object[]> rows =
        entities
            .createNativeQuery(sql)
            .setParameter(1, of.district().value())
            .setParameter(2, of.id())
            .getResultList();
    return Row.of(rows).toList();
  }

  private static Listing listing(Row row) {
    return new Listing(
        row.number(0),
        row.text(1),
        row.words(2),
        row.words(3),
        row.constant(4, Stage.class),
        row.constant(5, Outcome.class),
        row.number(6),
        row.at(7),
        row.at(8),
        row.day(9),
        row.yes(10),
        row.number(11));
  }

  private static int[] after(String key) {
    if (key == null || key.isEmpty()) return new int[] {0, 0};
    if (!key.matches("[1-7]-\\d{1,9}")) throw new BadInput("after", "after");
    var halves = key.split("-");
    return new int[] {Integer.parseInt(halves[0]), Integer.parseInt(halves[1])};
  }
}
