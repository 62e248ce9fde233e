package org.roundtable.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roundtable.account.Caller;
import org.roundtable.initiative.Initiatives;
import org.roundtable.initiative.Listing;
import org.roundtable.initiative.Part;
import org.roundtable.initiative.Reading;
import org.roundtable.initiative.Stage;
import org.roundtable.initiative.Text;
import org.roundtable.initiative.Versions;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Row;
import org.roundtable.notice.NoticeRecord;
import org.roundtable.notice.PublishedNotices;
import org.roundtable.opinion.FormLetters;
import org.roundtable.poll.Choice;
import org.roundtable.poll.PollRecord;
import org.roundtable.poll.Polls;
import org.roundtable.response.PointLine;
import org.roundtable.response.PointSearch;
import org.roundtable.response.PointSearch.Order;
import org.roundtable.response.PointSearch.Which;
import org.roundtable.response.Themes;

/**
 * What the board reads before it decides. Families read the same pages: nothing is said to the
 * board here that is not said to them.
 */
@ApplicationScoped
@Transactional
public class Briefings {
  private static final int SHOWN = 5;

  @PersistenceContext EntityManager entities;
  @Inject Initiatives initiatives;
  @Inject Versions versions;
  @Inject Polls polls;
  @Inject Themes themes;
  @Inject PublishedNotices notices;
  @Inject Decisions decisions;
  @Inject FormLetters letters;

  /** What is on its way to the board: what comes first to a vote stands first. */
  public List<Listing> agenda(DistrictId district, Caller caller) {
    return List.of(Stage.BOARD, Stage.RESPONSE, Stage.OPEN).stream()
        .flatMap(
            stage ->
                initiatives
                    .list(district, caller, new Listing.Wanted(stage, "", null, 100))
                    .items()
                    .stream()
                    .sorted(
                        Comparator.comparing(
                            Listing::boardOn, Comparator.nullsLast(LocalDate::compareTo))))
        .toList();
  }

  public Briefing briefing(DistrictId district, Caller caller, String slug) {
    var reading = initiatives.read(district, caller, slug);
    var id = reading.ref().id();
    var poll = polls.of(district, caller, slug).orElse(null);
    return new Briefing(
        reading,
        changed(reading),
        poll,
        bySchool(poll),
        top(district, id, Which.ALL, Order.SUPPORT),
        top(district, id, Which.ALL, Order.DIVISION),
        themes.coverage(district, id),
        themes.published(district, id),
        top(district, id, Which.UNANSWERED, Order.SUPPORT),
        notices.ofInitiative(district, slug).stream()
            .filter(notice -> notice.answers().open() > 0)
            .map(Briefings::unknown)
            .toList(),
        decisions.of(district, id));
  }

  private List<Part> changed(Reading reading) {
    if (!reading.changed()) return List.of();
    return reading.text().since(versions.published(reading.ref(), 1).text()).stream()
        .map(Text.Difference::part)
        .distinct()
        .toList();
  }

  /** The first ones; of points that say nearly the same only one stands in the list. */
  private List<PointLine> top(DistrictId district, int initiative, Which which, Order order) {
    var signed = letters.of(initiative);
    var most = SHOWN + signed.repetitions();
    return signed
        .once(
            themes.points(district, initiative, PointSearch.top(which, order), most), PointLine::id)
        .stream()
        .limit(SHOWN)
        .map(PointLine::forAll)
        .filter(p -> order != Order.DIVISION || Math.min(p.agree(), p.disagree()) > 0)
        .toList();
  }

  private static Briefing.Unknown unknown(NoticeRecord notice) {
    return new Briefing.Unknown(notice.slug(), notice.name(), notice.record().open());
  }

  /**
   * Only when the poll is closed, and only if it declared at its opening that it asks for this.
   *
   * @param poll null where there is none
   */
  public Optional<BySchool> bySchool(PollRecord poll) {
    if (poll == null || !poll.bySchool() || !poll.closed()) return Optional.empty();
    var counts =
        Row.of(
                entities
                    .createNativeQuery(
                        "select s.name, b.choice, count(*) from ballot b"
                            + " left join school s on s.id = b.school_id"
                            + " where b.poll_id = ?1 group by s.name, b.choice order by s.name")
                    .setParameter(1, poll.id())
                    .getResultList())
            .map(r -> new BySchool.Count(r.text(0), Choice.valueOf(r.text(1)), r.number(2)))
            .toList();
    return BySchool.of(counts);
  }
}
