package org.roundtable.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.initiative.Initiative;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Settings;

/** One mail to each author whose points have been answered, in the author's language. */
@ApplicationScoped
@Transactional
public class Announcements {
  /** Points that one mail names; what is beyond is a number. */
  private static final int NAMED = 10;

  private static final String DISTRICT =
      "select d.slug, d.name, split_part(d.languages, ',', 1), "
          + Themes.TITLE
          + " from district d where d.id = ?1";

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** A point whose author learns now of its answer. */
  record Answered(long point, String text, Author author) {}

  /**
   * @param address null where there is nobody to write to
   * @param language null: the district's first
   */
  record Author(Long person, String address, String language) {}

  /** Marks all points with a published answer as told, and names those that were not yet. */
  List<Answered> take(Initiative.Ref initiative, Instant now) {
    return Row.of(
            entities
                .createNativeQuery(
                    "with told as (update theme_point tp set told_at = ?3 from theme h, comment c"
                        + " where h.id = tp.theme_id and h.district_id = ?1 and h.initiative_id = ?2"
                        + " and h.published_at is not null and c.id = tp.point_id"
                        + " and c.state = 'SHOWN' and tp.told_at is null"
                        + " returning c.id, c.text, c.author_id)"
                        + " select t.id, t.text, p.id, p.email, p.language from told t"
                        + " left join person p on p.id = t.author_id and p.closed_at is null"
                        + " order by t.id")
                .setParameter(1, initiative.district().value())
                .setParameter(2, initiative.id())
                .setParameter(3, Timestamp.from(now))
                .getResultList())
        .map(
            r ->
                new Answered(
                    r.big(0),
                    r.text(1),
                    new Author(r.cells()[2] == null ? null : r.big(2), r.text(3), r.text(4))))
        .toList();
  }

  /**
   * @return how many people get a mail
   */
  int send(Initiative.Ref initiative, List<Answered> answered) {
    Map<Author, List<Answered>> byAuthor =
        answered.stream()
            .filter(a -> a.author().address() != null)
            .collect(
                Collectors.groupingBy(Answered::author, LinkedHashMap::new, Collectors.toList()));
    if (byAuthor.isEmpty()) return 0;
    var district =
        Row.of(
                entities
                    .createNativeQuery(DISTRICT)
                    .setParameter(1, initiative.district().value())
                    .setParameter(2, initiative.id())
                    .getResultList())
            .findFirst()
            .orElseThrow();
    var mails = Json.createArrayBuilder();
    byAuthor.forEach(
        (author, points) -> {
          var letter = new Letter(district, initiative.slug(), author.language());
          mails.add(
              Json.createObjectBuilder()
                  .add("recipient", author.address())
                  .add("subject", letter.subject())
                  .add("body", letter.body(points)));
        });
    return entities
        .createNativeQuery(
            "insert into mail (recipient, subject, body, created_at)"
                + " select m.recipient, m.subject, m.body, ?2 from"
                + " jsonb_to_recordset(cast(?1 as jsonb)) as m(recipient text, subject text, body text)")
        .setParameter(1, mails.build().toString())
        .setParameter(2, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  /** The mail to one author. */
  private static final class Letter {
    private final Sentences sentences;
    private final String name;
    private final String title;
    private final String address;

    Letter(Row district, String initiative, String language) {
      var own = language == null ? district.text(2) : language;
      sentences = Sentences.in(Locale.forLanguageTag(own));
      name = district.text(1);
      title = district.words(3).in(own);
      address = Settings.publicUrl() + "/" + district.text(0) + "/initiatives/" + initiative;
    }

    String subject() {
      return sentences.say("mail.response.subject", title);
    }

    String body(List<Answered> points) {
      var named =
          points.stream()
              .limit(NAMED)
              .map(p -> p.text() + "\n" + address + "/points/" + p.point())
              .collect(Collectors.joining("\n\n"));
      var more =
          points.size() > NAMED
              ? "\n\n" + sentences.say("mail.response.more", points.size() - NAMED)
              : "";
      return sentences.say("mail.response.body", name, title, named + more, address + "/response");
    }
  }
}
