package org.roundtable.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Initiatives that tests speak about; each call makes a new one. */
public final class Proposals {
  private Proposals() {}

  /** What a test needs to know of it. */
  public record Proposal(int id, String slug, Place district) {
    public void is(String stage) {
      Sql.run(
          "update initiative set stage = ?, outcome = ? where id = ?",
          stage,
          List.of("DECIDED", "IN_USE").contains(stage) ? "ADOPTED" : null,
          id);
    }

    /** The same, with a first version that everybody reads. */
    public Proposal published(String title) {
      var of = district.id().value();
      Sql.run(
          "insert into initiative_version (district_id, initiative_id, number) values (?, ?, 1)",
          of,
          id);
      Sql.run(
          "insert into initiative_part (district_id, initiative_id, number, part, body) values (?, ?, 1, 'TITLE', ?)",
          of,
          id,
          "{\"en\": \"" + title + "\"}");
      Sql.run("update initiative_version set published_at = now() where initiative_id = ?", id);
      return this;
    }

    public void closed() {
      Sql.run(
          "update initiative set comments_close_at = ? where id = ?",
          Instant.now().minusSeconds(1),
          id);
    }

    /** So many points of that person, written in one go. */
    public void points(Someone author, int many) {
      Sql.run(
          "insert into comment (district_id, initiative_id, author_id, text, state, created_at)"
              + " select ?, ?, ?, 'Point ' || n, 'SHOWN', now() from generate_series(1, cast(? as integer)) n",
          district.id().value(),
          id,
          author.id().value(),
          many);
    }
  }

  /** Open for comment, from an hour ago for three weeks. */
  public static Proposal open(Place district) {
    var now = Instant.now();
    var slug = "store-" + Long.toString(System.nanoTime(), 36);
    var id =
        Sql.number(
            "insert into initiative (district_id, slug, stage, comments_open_at, comments_close_at)"
                + " values (?, ?, 'OPEN', ?, ?) returning id",
            district.id().value(),
            slug,
            now.minus(Duration.ofHours(1)),
            now.plus(Duration.ofDays(21)));
    return new Proposal((int) id, slug, district);
  }

  public static void rule(Place district, String moderation) {
    Sql.run("update district set moderation = ? where id = ?", moderation, district.id().value());
  }

  /** Hides a comment by an act that says why, as a moderator does. */
  public static void hide(long comment) {
    Sql.run(
        "insert into moderation_act (district_id, comment_id, act, reason, note, state_before, at)"
            + " select district_id, id, 'HIDE', 'OFF_TOPIC', 'Please say it there.', state, now()"
            + " from comment where id = ?",
        comment);
    Sql.run("update comment set state = 'HIDDEN' where id = ?", comment);
  }

  /** Runs an invariant of sql/checks; how many rows break it. */
  public static long broken(String check) {
    try {
      return Sql.rows(Files.readString(Path.of("sql/checks", check))).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
