package org.roundtable.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.comment.ConsultationImport.Order;
import org.roundtable.comment.ConsultationImport.Taken;
import org.roundtable.kernel.BadInput;
import org.roundtable.launch.DataFolder;
import org.roundtable.launch.Database;

@TestInstance(Lifecycle.PER_CLASS)
class ConsultationImportIT {
  private static final Path EXTRACT = Path.of("src/test/resources/consultation");
  private static final Path WHOLE = Path.of("../shared/data/openData");
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir static Path place;
  private Database database;
  private Connection connection;

  @BeforeAll
  void start() {
    database = Database.of(DataFolder.at(place.resolve("data")));
  }

  @AfterAll
  void stop() {
    database.close();
  }

  @BeforeEach
  void district() throws SQLException {
    connection = database.connect();
    run(
        "insert into district (slug, name, kind, state, time_zone, languages) values"
            + " ('jeffco', 'Jefferson County', 'SCHOOL_DISTRICT', 'CO', 'America/Denver', 'en,es')"
            + " on conflict do nothing");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void anExtractIsTakenWhole() throws Exception {
    assertEquals(
        new Taken("fifteen-dollars", 9, 2, 26, 100, 0, Map.of()), take(EXTRACT, "Fifteen dollars"));
    assertEquals("fifteen-dollars-2", take(EXTRACT, "Fifteen dollars").initiative());
  }

  @Test
  void pointsStandInTheOrderOfTheirNumbersWithTheirIdsAndWhatWasModeratedOutIsHidden()
      throws Exception {
    var at = take(EXTRACT, "In order").initiative();
    assertEquals(
        "0, 1, 3, 4, 7, 13, 21, 36, 48",
        text(
            "select string_agg(source_id, ', ' order by c.id) from comment c"
                + " join initiative i on i.id = c.initiative_id where slug = ?",
            at));
    assertEquals(
        "13 HIDE Moderated out in the source., 21 HIDE Moderated out in the source.",
        text(
            "select string_agg(source_id || ' ' || act || ' ' || note, ', ' order by c.id)"
                + " from comment c join moderation_act a on a.comment_id = c.id"
                + " join initiative i on i.id = c.initiative_id where slug = ?",
            at));
    assertEquals(
        "RESPONSE 1 true",
        text(
            "select stage || ' ' || v.number || ' ' || (imported_from like"
                + " 'https://pol.is/2demo · %') from initiative i join initiative_version v"
                + " on v.initiative_id = i.id and v.published_at is not null where slug = ?",
            at));
  }

  @Test
  void theCountsAreThoseOfTheVotesNotThoseOfTheFile() throws Exception {
    var at = take(EXTRACT, "Counts").initiative();
    assertEquals(
        "true",
        text(
            "select bool_and((agree, disagree, pass) = (select count(*) filter (where value = 1),"
                + " count(*) filter (where value = -1), count(*) filter (where value = 0)"
                + " from reaction r where r.point_id = t.point_id))::text"
                + " from point_tally t join initiative i on i.id = t.initiative_id where slug = ?",
            at));
  }

  @Test
  void theLastVoteWinsAndOfSimultaneousOnesTheLaterLine(@TempDir Path folder) throws Exception {
    write(folder, "comments.csv", "0,Hello");
    Files.writeString(
        folder.resolve("votes.csv"),
        """
        timestamp,comment-id,voter-id,vote
        30,0,1,1
        20,0,1,-1
        40,0,2,1
        40,0,2,-1
        """);
    var taken = take(folder, "Last vote");
    assertEquals(2, taken.reactions());
    assertEquals(2, taken.superseded());
    assertEquals(
        "Participant 1 1, Participant 2 -1",
        text(
            "select string_agg(p.name || ' ' || value, ', ' order by p.id) from reaction r"
                + " join person p on p.id = r.person_id join comment c on c.id = r.point_id"
                + " join initiative i on i.id = c.initiative_id where slug = ? and p.pseudonym",
            taken.initiative()));
  }

  @Test
  void longTextStaysWholeAndWhatCannotBeTakenIsCounted(@TempDir Path folder) throws Exception {
    var text = "Ñandú \\. \t 票 ".repeat(50).strip();
    write(folder, "comments.csv", "0,%s\n10,5,1,1,%s\n10,6,1,1,".formatted(text, "x".repeat(2001)));
    Files.writeString(
        folder.resolve("votes.csv"), "timestamp,comment-id,voter-id,vote\n1,0,1,1\n2,6,1,1\n");
    var taken = take(folder, "Long");
    assertEquals(Map.of("empty", 1, "tooLong", 1, "voteOnSkipped", 1), taken.skipped());
    assertEquals(
        text,
        text(
            "select text from comment c join initiative i on i.id = c.initiative_id where slug = ?",
            taken.initiative()));
  }

  @Test
  void aHiddenPointWhoseWordsWereLeftOutKeepsItsVotes(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("comments.csv"),
        "timestamp,comment-id,author-id,moderated,comment-body\n10,0,1,1,'=Hello\n11,5,1,-1,\n");
    Files.writeString(folder.resolve("participants-votes.csv"), "participant,0,5\n1,1,-1\n2,,1\n");
    var taken = take(folder, "No words");
    assertEquals(new Taken("no-words", 2, 1, 2, 3, 0, Map.of()), taken);
    assertEquals(
        "=Hello 1 0, (The words are not in the source.) 1 1",
        text(
            "select string_agg(text || ' ' || agree || ' ' || disagree, ', ' order by c.id)"
                + " from comment c join point_tally t on t.point_id = c.id"
                + " join initiative i on i.id = c.initiative_id where slug = ?",
            taken.initiative()));
  }

  @Test
  void detailsComeAlongAndAuthorsWhoDidNotReactAreNoParticipants(@TempDir Path folder)
      throws Exception {
    Files.writeString(
        folder.resolve("comments.csv"),
        "timestamp,comment-id,author-id,moderated,comment-body,details\n"
            + "10,0,5,1,Hello,\"'=two\nlines, \\N\"\n11,1,6,1,More,\n12,2,7,1,Much,"
            + "x".repeat(10_001)
            + "\n");
    Files.writeString(folder.resolve("participants-votes.csv"), "participant,0,2\n1,1,1\n2,,1\n");
    var taken = take(folder, "Details");
    assertEquals(
        new Taken("details", 2, 0, 1, 1, 0, Map.of("tooLong", 1, "voteOnSkipped", 2)), taken);
    assertEquals(
        "Hello =two\nlines, \\N, More ",
        text(
            "select string_agg(text || ' ' || details, ', ' order by c.id) from comment c"
                + " join initiative i on i.id = c.initiative_id where slug = ?",
            taken.initiative()));
  }

  @Test
  void aBrokenFileLeavesNothing(@TempDir Path folder) throws Exception {
    write(folder, "comments.csv", "0,Hello");
    Files.writeString(
        folder.resolve("votes.csv"), "timestamp,comment-id,voter-id,vote\n1,0,1,1\n1,0,1,2\n");
    var before = everything();
    assertThrows(ConsultationBroken.class, () -> take(folder, "Broken"));
    assertEquals(before, everything());
    assertThrows(
        BadInput.class,
        () ->
            new ConsultationImport(connection, step -> {})
                .take(Consultation.in(EXTRACT), new Order("nowhere", "T", "", NOW)));
    assertEquals(before, everything());
  }

  @ParameterizedTest
  @CsvSource({
    "15-per-hour-seattle, 54, 339, 2872, 123",
    "vtaiwan.uberx, 197, 1921, 49443, 554",
    "american-assembly.bowling-green, 896, 2031, 225524, 0"
  })
  void aRealConsultationIsTakenWhole(
      String set, int points, int participants, int reactions, int superseded) throws Exception {
    var folder = WHOLE.resolve(set);
    if (!Files.isDirectory(folder)) System.out.println("Skipped: " + folder + " is not here.");
    assumeTrue(Files.isDirectory(folder), folder + " is not here");
    var taken = take(folder, set);
    assertEquals(points, taken.points());
    assertEquals(participants, taken.participants());
    assertEquals(reactions, taken.reactions());
    assertEquals(superseded, taken.superseded());
    assertEquals(Map.of(), taken.skipped());
  }

  private Taken take(Path folder, String title) throws IOException, SQLException {
    return new ConsultationImport(connection, step -> {})
        .take(Consultation.in(folder), new Order("jeffco", title, "CC BY 4.0", NOW));
  }

  /** Comments that need only an id and a text. */
  private static void write(Path folder, String file, String idAndText) throws IOException {
    Files.writeString(
        folder.resolve(file),
        "timestamp,comment-id,author-id,moderated,comment-body\n10,"
            + idAndText.replaceFirst(",", ",1,1,")
            + "\n");
  }

  private String everything() throws SQLException {
    connection.setAutoCommit(true);
    return text(
        "select (select count(*) from initiative) || ' ' || (select count(*) from comment) || ' '"
            + " || (select count(*) from person) || ' ' || (select count(*) from reaction) || ?",
        "");
  }

  private String text(String sql, String value) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
