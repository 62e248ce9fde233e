package org.roundtable.comment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.roundtable.comment.Consultation.Comment;
import org.roundtable.kernel.PlainText;

/**
 * Brings a consultation into a district as an initiative that awaits the district's answer: its
 * comments become points in the order of time, its people pseudonyms who can never sign in, its
 * votes reactions. All of it in one transaction, or nothing. Rows stream into temporary tables and
 * on from there set by set, so that a hundred thousand votes take seconds and little memory.
 */
public final class ConsultationImport {
  /** The most characters of a point, and of what is added to it, that the database takes. */
  private static final int LONGEST = 2000;

  private static final int LONGEST_DETAILS = 10_000;

  private static final int CHUNK = 1 << 16;

  private final Connection connection;
  private final Consumer<String> progress;

  /**
   * @param connection to a migrated database; is committed or rolled back here, closed by the
   *     caller
   * @param progress hears the key of each step, below {@code import.step.}
   */
  public ConsultationImport(Connection connection, Consumer<String> progress) {
    this.connection = connection;
    this.progress = progress;
  }

  /**
   * What is to be made of a consultation.
   *
   * @param licence under which it may be shown, and whom to name
   */
  public record Order(String district, String title, String licence, Instant now) {
    private static final int LONGEST_TITLE = 160;

    public Order {
      title = PlainText.neededLine("title", title, LONGEST_TITLE);
    }
  }

  /**
   * What was taken.
   *
   * @param participants people who reacted: in an export of this portal nobody can tell which
   *     authors are among them
   * @param superseded votes that the same person changed later
   * @param skipped by reason (key below {@code import.skipped.}), how many rows
   */
  public record Taken(
      String initiative,
      int points,
      int hidden,
      int participants,
      int reactions,
      int superseded,
      Map<String, Integer> skipped) {

    public int allSkipped() {
      return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * Takes all or, when anything is wrong, nothing.
   *
   * @throws ConsultationBroken when a file cannot be read as it is
   */
  public Taken take(Consultation consultation, Order order) throws SQLException, IOException {
    connection.setAutoCommit(false);
    try {
      var taken = taken(consultation, order);
      connection.commit();
      return taken;
    } finally {
      connection.rollback();
    }
  }

  private Taken taken(Consultation consultation, Order order) throws SQLException, IOException {
    var skipped = new TreeMap<String, Integer>();
    var rows = new ConsultationRows(connection);
    var frame = new ConsultationFrame(connection, order);
    frame.begin();
    rows.stage();
    progress.accept("reading");
    stageComments(consultation, frame.noWords(), skipped);
    stageVotes(consultation);
    rows.analyze();
    progress.accept("points");
    var window = rows.window();
    var place = frame.make(consultation, window);
    rows.people(window.from());
    var points = rows.points(place);
    var hidden = rows.hide(place, frame.hiddenNote(), order.now());
    progress.accept("reactions");
    var distinct = rows.keepLastVotes();
    var reactions = rows.reactions(place, window.to());
    if (reactions < distinct) skipped.put("voteOnSkipped", distinct - reactions);
    return new Taken(
        place.slug(),
        points,
        hidden,
        rows.participants(),
        reactions,
        rows.votes() - distinct,
        skipped);
  }

  private void stageComments(
      Consultation consultation, String noWords, Map<String, Integer> skipped)
      throws SQLException, IOException {
    try (var copy = new Copy("comment_in (id, author, at, hidden, text, details)")) {
      for (var comment : consultation.comments()) {
        var text = PlainText.paragraphs("text", comment.text(), Integer.MAX_VALUE);
        var details = PlainText.paragraphs("details", comment.details(), Integer.MAX_VALUE);
        if (text.isEmpty() && comment.hidden()) text = noWords;
        if (text.isEmpty()) skipped.merge("empty", 1, Integer::sum);
        else if (longer(text, LONGEST) || longer(details, LONGEST_DETAILS))
          skipped.merge("tooLong", 1, Integer::sum);
        else copy.line(line(comment, text, details));
      }
      copy.end();
    }
  }

  private static boolean longer(String text, int most) {
    return text.codePointCount(0, text.length()) > most;
  }

  private static String line(Comment comment, String text, String details) {
    return comment.id()
        + "\t"
        + comment.author()
        + "\t"
        + Instant.ofEpochMilli(comment.at())
        + "\t"
        + comment.hidden()
        + "\t"
        + copied(text)
        + "\t"
        + copied(details)
        + "\n";
  }

  private static String copied(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }

  private void stageVotes(Consultation consultation) throws SQLException, IOException {
    try (var copy = new Copy("vote_in (comment, voter, at, place, value)")) {
      var place = new long[1];
      consultation.votes(
          vote ->
              copy.line(
                  vote.comment()
                      + "\t"
                      + vote.voter()
                      + "\t"
                      + vote.at()
                      + "\t"
                      + place[0]++
                      + "\t"
                      + vote.value()
                      + "\n"));
      copy.end();
    }
  }

  /** Lines on their way into a table, in PostgreSQL's own text form. */
  private final class Copy implements AutoCloseable {
    private final CopyIn in;
    private final StringBuilder lines = new StringBuilder(CHUNK + 4096);

    Copy(String table) throws SQLException {
      in =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy " + table + " from stdin (encoding 'UTF8')");
    }

    void line(String line) throws SQLException {
      lines.append(line);
      if (lines.length() >= CHUNK) send();
    }

    private void send() throws SQLException {
      var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
      lines.setLength(0);
      in.writeToCopy(bytes, 0, bytes.length);
    }

    /** All lines were given; without this, closing takes them back. */
    void end() throws SQLException {
      send();
      in.endCopy();
    }

    @Override
    public void close() throws SQLException {
      if (in.isActive()) in.cancelCopy();
    }
  }
}
