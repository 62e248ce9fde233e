package org.roundtable.opinion;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.roundtable.account.Caller;
import org.roundtable.comment.Points;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Numbers;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Row;
import org.roundtable.opinion.letters.Letter;
import org.roundtable.opinion.letters.NearCopies;
import org.roundtable.opinion.letters.Text;

/**
 * Points that say nearly the same: one argument, signed by so many. They are found among what
 * everybody sees; each stays where it is, in its author's words and with its own reactions.
 */
@ApplicationScoped
@Transactional
public class FormLetters {
  /** Points of a letter on one page. */
  public static final int PAGE = 100;

  private static final int REMEMBERED = 64;

  @PersistenceContext EntityManager entities;
  @Resource ManagedExecutorService executor;
  @Inject Initiatives initiatives;
  @Inject Points points;
  private final Map<Integer, LetterSearch> searches = new ConcurrentHashMap<>();

  public SignedLetters of(DistrictId district, Caller caller, String initiative) {
    return of(initiatives.find(district, caller, initiative).id());
  }

  /** One statement while nothing has changed, two when something has. */
  public SignedLetters of(int initiative) {
    if (searches.size() > REMEMBERED) searches.clear();
    return searches
        .computeIfAbsent(initiative, i -> new LetterSearch())
        .letters(changes(initiative), executor, () -> work(initiative));
  }

  private long changes(int initiative) {
    var number =
        entities
            .createNativeQuery("select changes from initiative_tally where initiative_id = ?1")
            .setParameter(1, initiative)
            .getResultList();
    return number.isEmpty() ? 0 : ((Number) number.get(0)).longValue();
  }

  private LetterSearch.Work work(int initiative) {
    var texts = new ArrayList<Text>();
    var authors = new HashMap<Long, Long>();
    Row.of(
            entities
                .createNativeQuery(
                    "select id, author_id, text || ' ' || details from comment"
                        + " where initiative_id = ?1 and point_id is null and state = 'SHOWN'")
                .setParameter(1, initiative)
                .getResultList())
        .forEach(
            row -> {
              texts.add(new Text(row.big(0), row.text(2)));
              if (row.cells()[1] != null) authors.put(row.big(0), row.big(1));
            });
    return () -> new SignedLetters(NearCopies.among(texts), authors);
  }

  /**
   * A point of a letter, as everybody sees it.
   *
   * @param similarity to the oldest, 0 to 1
   */
  public record Line(
      long id,
      String text,
      Instant createdAt,
      int agree,
      int disagree,
      int pass,
      double similarity) {}

  /**
   * All points of a letter.
   *
   * @param signers how many people; 0 where nobody else says nearly the same
   */
  public record Listed(int signers, Page<Line> points) {}

  /**
   * The letter that a point signs.
   *
   * @param after the last that was read, 0 for the beginning
   */
  public Listed listed(DistrictId district, Caller caller, Signed signed) {
    points.one(district, caller, signed.initiative(), signed.point());
    var letter = of(district, caller, signed.initiative()).of(signed.point());
    if (letter == null) return new Listed(0, new Page<>(List.of(), null));
    var copies =
        letter.points().stream().filter(c -> c.id() > signed.after()).limit(PAGE + 1L).toList();
    return new Listed(
        letter.signers(), Page.cut(lines(district, copies), PAGE, l -> Long.toString(l.id())));
  }

  /** Which point, and behind which of its letter a page begins. */
  public record Signed(String initiative, long point, long after) {}

  private List<Line> lines(DistrictId district, List<Letter.Copy> copies) {
    var alike = copies.stream().collect(Collectors.toMap(Letter.Copy::id, Letter.Copy::similarity));
    return Row.of(
            entities
                .createNativeQuery(
                    "select c.id, c.text, c.created_at, t.agree, t.disagree, t.pass"
                        + " from comment c join point_tally t on t.point_id = c.id"
                        + " where c.district_id = ?1 and c.state = 'SHOWN'"
                        + " and c.id = any(cast(string_to_array(?2, ',') as bigint[])) order by c.id")
                .setParameter(1, district.value())
                .setParameter(2, Numbers.joined(alike.keySet()))
                .getResultList())
        .map(
            r ->
                new Line(
                    r.big(0),
                    r.text(1),
                    r.at(2),
                    r.number(3),
                    r.number(4),
                    r.number(5),
                    alike.get(r.big(0))))
        .toList();
  }
}
