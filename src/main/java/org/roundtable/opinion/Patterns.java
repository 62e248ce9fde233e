package org.roundtable.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.account.VerifiedLevel;
import org.roundtable.comment.Reaction;
import org.roundtable.district.Districts;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Numbers;
import org.roundtable.kernel.Row;
import org.roundtable.opinion.patterns.Finding;
import org.roundtable.opinion.patterns.Kind;

/**
 * Unusual patterns for moderators: each with its evidence, and nothing done about it. People stand
 * in it without names, and what they wrote is not put beside how they reacted.
 */
@ApplicationScoped
@Transactional
public class Patterns {
  /** People of a finding whose rows are shown. */
  static final int ROWS = 200;

  private static final int REMEMBERED = 64;
  @PersistenceContext EntityManager entities;
  @Inject Districts districts;
  @Inject Initiatives initiatives;
  @Inject FormLetters letters;
  @Inject Opinions opinions;
  @Inject Votes votes;
  private final Map<Integer, PatternSearch> searches = new ConcurrentHashMap<>();

  /** Where a member stands with the district. */
  private record Member(LocalDate joined, boolean verified) {
    private static final Member NONE = new Member(null, false);
  }

  public PatternBoard board(DistrictId district, Caller caller, String slug) {
    caller.mustBe(district, Role.MODERATOR);
    var ref = initiatives.find(district, caller, slug);
    int id = ref.id();
    if (searches.size() > REMEMBERED) searches.clear();
    var found =
        searches
            .computeIfAbsent(id, i -> new PatternSearch())
            .found(stamp(id), () -> votes.doings(id));
    var same = opinions.picture(ref).sameThroughout();
    return new PatternBoard(
        evidence(ref, found),
        found.reactions(),
        found.reactions() < Votes.NEWEST,
        found.arrivals(),
        letters(ref),
        same < Bloc.FLOOR ? null : same);
  }

  private String stamp(int initiative) {
    return votes.stamp(initiative)
        + entities
            .createNativeQuery(
                "select (select count(*) from visit_network where initiative_id = ?1) || ' '"
                    + " || (select coalesce(max(id), 0) from comment where initiative_id = ?1)")
            .setParameter(1, initiative)
            .getSingleResult();
  }

  private List<PatternBoard.Evidence> evidence(
      Initiative.Ref initiative, PatternSearch.Found found) {
    if (found.findings().isEmpty()) return List.of();
    var members = members(initiative.district(), found.people().keySet());
    var shown = new TreeSet<Long>();
    for (var f : found.findings()) {
      f.same().forEach(s -> shown.add(s.point()));
      if (f.kind() == Kind.MANY_WROTE) shown.addAll(f.points());
    }
    var words = opinions.words(initiative, shown);
    var zone = districts.byId(initiative.district()).zone();
    return found.findings().stream()
        .map(f -> evidence(f, found.people(), members, words, zone))
        .toList();
  }

  private static PatternBoard.Evidence evidence(
      Finding f,
      Map<Long, PatternSearch.Doer> people,
      Map<Long, Member> members,
      Map<Long, String> words,
      ZoneId zone) {
    var from = Instant.ofEpochMilli(f.from());
    var day = LocalDate.ofInstant(from, zone);
    var theirs = f.accounts().stream().map(p -> members.getOrDefault(p, Member.NONE)).toList();
    return new PatternBoard.Evidence(
        f.kind(),
        from,
        Instant.ofEpochMilli(f.to()),
        f.people(),
        f.usual(),
        f.reactions(),
        f.points().size(),
        (int) theirs.stream().filter(Member::verified).count(),
        (int)
            theirs.stream()
                .map(Member::joined)
                .filter(j -> j != null && !j.isBefore(day.minusDays(1)) && !j.isAfter(day))
                .count(),
        f.likeness(),
        f.likenessOfAll(),
        accounts(f, people, members),
        f.same().stream()
            .filter(s -> words.containsKey(s.point()))
            .map(s -> same(s, words.get(s.point())))
            .toList(),
        f.kind() != Kind.MANY_WROTE
            ? List.of()
            : f.points().stream()
                .filter(words::containsKey)
                .map(p -> new PatternBoard.Said(p, words.get(p)))
                .toList(),
        f.alsoIn());
  }

  /** In the order in which they began; a window of time has people in it who only came by. */
  private static List<PatternBoard.Account> accounts(
      Finding f, Map<Long, PatternSearch.Doer> people, Map<Long, Member> members) {
    if (f.kind() != Kind.ONE_NETWORK && f.kind() != Kind.ALIKE) return List.of();
    return f.accounts().stream()
        .filter(people::containsKey)
        .map(p -> account(people.get(p), members.getOrDefault(p, Member.NONE)))
        .sorted(Comparator.comparing(PatternBoard.Account::began))
        .limit(ROWS)
        .toList();
  }

  private static PatternBoard.Account account(PatternSearch.Doer doer, Member member) {
    return new PatternBoard.Account(
        member.joined(), member.verified(), Instant.ofEpochMilli(doer.began()), doer.reactions());
  }

  private static PatternBoard.Same same(Finding.Same s, String text) {
    return new PatternBoard.Same(
        s.point(),
        text,
        Reaction.of(s.value()),
        s.people(),
        s.others() == null ? null : (int) Math.round(100 * s.others()));
  }

  private Map<Long, Member> members(DistrictId district, Collection<Long> people) {
    var members = new HashMap<Long, Member>();
    Row.of(
            entities
                .createNativeQuery(
                    "select m.person_id, cast(m.joined_at at time zone d.time_zone as date), m.verified_level"
                        + " from membership m join district d on d.id = m.district_id"
                        + " where m.district_id = ?1 and m.person_id"
                        + " = any(cast(string_to_array(?2, ',') as bigint[]))")
                .setParameter(1, district.value())
                .setParameter(2, Numbers.joined(people))
                .getResultList())
        .forEach(
            row ->
                members.put(
                    row.big(0), new Member(row.day(1), row.number(2) >= VerifiedLevel.COUNTS)));
    return members;
  }

  private List<PatternBoard.FormLetter> letters(Initiative.Ref initiative) {
    var all =
        letters.of(initiative.id()).largestFirst().stream()
            .filter(letter -> letter.signers() >= Bloc.FLOOR)
            .toList();
    var words = opinions.words(initiative, all.stream().map(SignedLetter::earliest).toList());
    return all.stream()
        .filter(l -> words.containsKey(l.earliest()))
        .map(l -> new PatternBoard.FormLetter(l.earliest(), words.get(l.earliest()), l.signers()))
        .toList();
  }
}
