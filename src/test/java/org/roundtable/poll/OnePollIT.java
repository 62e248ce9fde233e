package org.roundtable.poll;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;
import org.roundtable.kernel.Words;

/** One initiative with a window in which the tests open a poll, by a clock that they set. */
abstract class OnePollIT extends InsideIT {
  static final Instant OPENS = Instant.parse("2013-09-03T14:00:00Z");
  static final Instant CLOSES = Instant.parse("2013-10-01T05:59:00Z");
  static final String INBLOOM = "inbloom-data-store";
  static final Nonce NONCE = new Nonce("ab".repeat(32));

  @Inject Polls polls;
  Place jeffco;
  Someone maria;

  @BeforeEach
  void aPollIsOpen() {
    jeffco = Districts.jeffco();
    maria = Parents.maria(jeffco);
    joined(OPENS, maria);
    Sql.run(
        "insert into initiative (district_id, slug, stage, comments_open_at, comments_close_at)"
            + " values (?, ?, 'OPEN', ?, ?)",
        jeffco.id().value(),
        INBLOOM,
        OPENS.minusSeconds(60),
        CLOSES);
    TestClock.is(OPENS);
  }

  static void joined(Instant at, Someone person) {
    Sql.run("update membership set joined_at = ? where person_id = ?", at, person.id().value());
  }

  PollRecord open(boolean hidden, boolean bySchool) {
    return open(Officials.staff(jeffco), hidden, bySchool);
  }

  PollRecord open(Someone person, boolean hidden, boolean bySchool) {
    return polls.open(
        jeffco.id(),
        person.caller(),
        INBLOOM,
        new Poll.Opening(question(), null, CLOSES, hidden, bySchool));
  }

  static Words question() {
    return new Words(Map.of("en", "Should we keep records there?", "es", "¿Los guardamos ahí?"));
  }

  Polls.Cast cast(Someone person, Choice choice, Nonce nonce) {
    return polls.cast(jeffco.id(), person.caller(), INBLOOM, choice, nonce);
  }

  /** Marks, ballots, and the choice of one of them. */
  String rows() {
    var row =
        Sql.rows(
                "select (select count(*) from roll_mark m where m.poll_id = p.id),"
                    + " (select count(*) from ballot b where b.poll_id = p.id),"
                    + " (select min(choice) from ballot b where b.poll_id = p.id)"
                    + " from poll p where p.district_id = ?",
                jeffco.id().value())
            .get(0);
    return row.get(0) + " " + row.get(1) + " " + row.get(2);
  }

  static String columns(String table) {
    return Sql.text(
        "select string_agg(attname, ', ' order by attnum) from pg_attribute"
            + " where attrelid = ?::regclass and attnum > 0 and not attisdropped",
        table);
  }
}
