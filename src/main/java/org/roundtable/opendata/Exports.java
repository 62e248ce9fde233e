package org.roundtable.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.roundtable.account.Caller;
import org.roundtable.board.Briefings;
import org.roundtable.district.Districts;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.RecordJson;
import org.roundtable.kernel.TooMany;
import org.roundtable.opinion.Opinions;
import org.roundtable.poll.Polls;
import org.roundtable.response.Themes;

/**
 * Open data: what an initiative's pages say, as one archive for anybody's own reckoning. Counts,
 * poll and answers come from the services that the pages ask, all of one moment; whom the pages do
 * not tell apart, the archive does not either.
 */
@ApplicationScoped
@Transactional
public class Exports {
  /** An archive costs as much as a hundred pages: so many are made at a time, so many wait. */
  private static final int AT_A_TIME = 2;

  private static final int WAITING = 8;
  private static final int PATIENCE_SECONDS = 20;
  private final Semaphore places = new Semaphore(AT_A_TIME, true);

  @Inject Districts districts;
  @Inject Initiatives initiatives;
  @Inject Polls polls;
  @Inject Briefings briefings;
  @Inject Opinions opinions;
  @Inject Themes themes;
  @Inject ExportedRows rows;
  @Inject Clock clock;

  /**
   * The archive of an initiative that the caller may read, with pseudonyms that no other archive
   * has. Whoever takes it closes its content.
   *
   * @throws TooMany while others wait for theirs
   */
  public Archive make(DistrictId district, Caller caller, String initiative) {
    if (places.getQueueLength() >= WAITING) throw new TooMany(1);
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new TooMany(1);
      try {
        return made(district, caller, initiative);
      } finally {
        places.release();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new TooMany(1);
    }
  }

  private Archive made(DistrictId district, Caller caller, String slug) {
    rows.freeze();
    var now = clock.instant();
    var subject = subject(district, caller, slug);
    var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    try {
      var file = Files.createTempFile("open-data", ".zip");
      try {
        write(file, subject, now);
        return Archive.of(subject.district().slug() + "-" + slug + "-" + day + ".zip", file);
      } catch (IOException | RuntimeException failed) {
        Files.deleteIfExists(file);
        throw failed;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Subject subject(DistrictId district, Caller caller, String slug) {
    var reading = initiatives.read(district, caller, slug);
    var poll = polls.of(district, caller, slug).orElse(null);
    return new Subject(
        districts.byId(district),
        reading,
        poll,
        briefings.bySchool(poll).orElse(null),
        opinions.asSeenNow(reading.ref()),
        themes.published(district, reading.ref().id()));
  }

  private void write(Path file, Subject subject, Instant now) throws IOException {
    var of = subject.reading().ref();
    var points = rows.points(of);
    try (var bundle = new Bundle(Files.newOutputStream(file), now)) {
      var reactions = new ReactionTable(points);
      bundle.table(
          Table.PARTICIPANTS_VOTES,
          sheet -> {
            reactions.header(sheet);
            rows.reacted(of, person -> reactions.row(sheet, person));
          });
      var said = new PointTable(reactions.rows());
      bundle.table(
          Table.COMMENTS,
          sheet -> {
            sheet.header(Table.COMMENTS.header());
            rows.said(of, point -> said.row(sheet, point));
          });
      var numbers = new Subject.Numbers(now, said.authors(), points.length);
      bundle.table(Table.SUMMARY, sheet -> subject.summary(sheet, numbers));
      bundle.paper(Table.OPINION.file(), RecordJson.MAPPER.toJson(subject.opinion()) + "\n");
      bundle.table(Table.POLL, subject::poll);
      bundle.table(Table.RESPONSE, subject::response);
      bundle.table(
          Table.RESPONSE_POINTS,
          sheet -> {
            sheet.header(Table.RESPONSE_POINTS.header());
            rows.answered(
                of, answered -> sheet.number(answered.point()).number(answered.theme()).end());
          });
      var papers = new Papers(subject, now);
      bundle.table(Table.DICTIONARY, papers::dictionary);
      bundle.paper("LICENCE.txt", papers.licence());
      bundle.paper("README.txt", papers.readme());
    }
  }
}
