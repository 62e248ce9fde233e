package org.roundtable.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.TypedWords;
import org.roundtable.kernel.Words;

/**
 * The district's answers to families: staff sort points into themes, write one answer per theme,
 * and publish all that are ready in one act, which tells each author once.
 */
@ApplicationScoped
@Transactional
public class Responses {
  /** Points on one page of the desk. */
  public static final int PAGE = 100;

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Initiatives initiatives;
  @Inject Themes themes;
  @Inject Announcements announcements;

  /** Everything about one response that staff work on. */
  public record Desk(
      Initiative.Ref initiative,
      Words title,
      List<ThemeRecord> themes,
      Themes.Coverage coverage,
      boolean listening) {

    public long held() {
      return themes.stream().filter(ThemeRecord::held).count();
    }

    /** Points whose authors get a mail when the answers are published now. */
    public int untold() {
      return themes.stream()
          .filter(t -> t.held() || t.publishedAt() != null)
          .mapToInt(ThemeRecord::untold)
          .sum();
    }
  }

  public Desk desk(DistrictId district, Caller caller, String initiative) {
    caller.mustBe(district, Role.STAFF);
    var ref = initiatives.find(district, caller, initiative);
    return new Desk(
        ref,
        themes.title(district, ref.id()),
        themes.all(district, ref.id()),
        themes.coverage(district, ref.id()),
        ref.takesComments(clock.instant()));
  }

  public Page<PointLine> points(
      DistrictId district, Caller caller, String initiative, PointSearch search) {
    caller.mustBe(district, Role.STAFF);
    var ref = initiatives.find(district, caller, initiative);
    return Page.cut(themes.points(district, ref.id(), search, PAGE + 1), PAGE, PointLine::key);
  }

  /**
   * A theme as somebody typed it.
   *
   * @param seen when the text that the writer saw was saved; refused as stale if it is older
   */
  public record Writing(Words title, Words answer, Instant seen) {}

  /**
   * @return the number of the new theme
   */
  public int add(DistrictId district, Caller caller, String initiative, Writing writing) {
    caller.mustBe(district, Role.STAFF);
    var ref = initiatives.find(district, caller, initiative);
    var theme = new Theme(district, ref.id(), themes.all(district, ref.id()).size());
    theme.write(title(writing), answer(writing), now());
    entities.persist(theme);
    entities.flush();
    return theme.id();
  }

  public void write(DistrictId district, Caller caller, int id, Writing writing) {
    caller.mustBe(district, Role.STAFF);
    var theme = themes.locked(district, id);
    theme.seenAt(writing.seen());
    theme
        .write(title(writing), answer(writing), now())
        .ifPresent(earlier -> keep(district, id, earlier));
  }

  private static Words title(Writing writing) {
    return TypedWords.line("title", writing.title(), Theme.TITLE);
  }

  private static Words answer(Writing writing) {
    return TypedWords.paragraphs("answer", writing.answer(), Theme.ANSWER);
  }

  private void keep(DistrictId district, int theme, Theme.Earlier earlier) {
    entities.persist(new ThemeVersion(district, theme, earlier));
  }

  /** A theme whose answer families have already got stays. */
  public void remove(DistrictId district, Caller caller, int id) {
    caller.mustBe(district, Role.STAFF);
    var theme = themes.locked(district, id);
    if (theme.published()) throw new AnswerPublished();
    entities.remove(theme);
  }

  /**
   * What one act of publishing did.
   *
   * @param answers that families can read from now on
   * @param people that got one mail each, however many points of theirs are answered
   */
  public record Publication(int answers, int people) {}

  /** Publishes every answer that is held, and tells everybody who was answered and not yet told. */
  public Publication publish(DistrictId district, Caller caller, String initiative) {
    caller.mustBe(district, Role.STAFF);
    var ref = initiatives.find(district, caller, initiative);
    if (!ref.stage().isPublic() || ref.takesComments(clock.instant())) throw new StillListening();
    everyAnswerHasPoints(ref);
    var answers =
        entities
            .createNativeQuery(
                "update theme set published_at = ?3 where district_id = ?1 and initiative_id = ?2"
                    + " and published_at is null and answer <> '{}'")
            .setParameter(1, district.value())
            .setParameter(2, ref.id())
            .setParameter(3, Timestamp.from(now()))
            .executeUpdate();
    var answered = announcements.take(ref, now());
    if (answers == 0 && answered.isEmpty()) throw new NothingToPublish();
    return new Publication(answers, announcements.send(ref, answered));
  }

  /** Where families said something, each answer is one to them. */
  private void everyAnswerHasPoints(Initiative.Ref ref) {
    if (themes.coverage(ref.district(), ref.id()).points() == 0) return;
    for (var theme : themes.all(ref.district(), ref.id()))
      if (theme.held() && theme.points() == 0) throw new ThemeWithoutPoints(theme.title());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
