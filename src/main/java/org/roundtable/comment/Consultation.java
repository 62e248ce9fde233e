package org.roundtable.comment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.kernel.SafeCell;

/**
 * A public consultation in the open-data format: a folder with {@code comments.csv}, and {@code
 * votes.csv} (every vote with its moment) or, without it, {@code participants-votes.csv} (one row
 * per person, one column per comment). Where there are both, the votes alone are read: the other
 * table is made out of them, and has no moments. The counts in the files are never believed. What
 * was moderated out may have lost its words; its votes still count.
 *
 * @param about {@code topic}, {@code url}, {@code conversation-description} …, as far as they are
 *     given
 * @param comments in the order of the file
 */
public record Consultation(Path folder, Map<String, String> about, List<Comment> comments) {
  private static final long LATEST = 4_102_444_800_000L;
  private static final String VOTES = "votes.csv";
  private static final String MATRIX = "participants-votes.csv";

  /**
   * One statement that others voted on.
   *
   * @param at milliseconds since 1970
   * @param hidden moderated out
   * @param details what its author added; empty where the file has no such column
   */
  public record Comment(
      long id, long author, long at, boolean hidden, String text, String details) {}

  /**
   * One vote; of several by one voter on one comment the latest counts, and of simultaneous ones
   * the last.
   *
   * @param at milliseconds since 1970, or -1 where nobody knows
   * @param value 1 agree, -1 disagree, 0 pass
   */
  public record Vote(long comment, long voter, long at, int value) {}

  /** Takes the votes one by one, in the order of the file. */
  public interface Votes<E extends Exception> {
    void take(Vote vote) throws E;
  }

  /** Reads everything but the votes, which can be many. */
  public static Consultation in(Path folder) throws IOException {
    var file = folder.resolve("comments.csv");
    if (!Files.isRegularFile(file)) throw new ConsultationBroken("comments.csv", 0, "noFile");
    if (!Files.isRegularFile(folder.resolve(VOTES)) && !Files.isRegularFile(folder.resolve(MATRIX)))
      throw new ConsultationBroken(VOTES, 0, "noVotes");
    return new Consultation(folder, summary(folder), comments(file));
  }

  private static List<Comment> comments(Path file) throws IOException {
    try (var table = new ConsultationTable(file)) {
      int at = table.column("timestamp");
      int id = table.column("comment-id");
      int author = table.column("author-id");
      int moderated = table.column("moderated");
      int body = table.column("comment-body");
      int details = table.header().contains("details") ? table.column("details") : -1;
      var comments = new ArrayList<Comment>();
      var seen = new HashSet<Long>();
      for (var row = table.next(); row != null; row = table.next()) {
        var cells = new Cells(table.name(), row);
        var comment =
            new Comment(
                cells.id(id),
                cells.id(author),
                cells.number(at, 0, LATEST),
                cells.number(moderated, -1, 1) == -1,
                SafeCell.bare(row.fields().get(body)),
                details < 0 ? "" : SafeCell.bare(row.fields().get(details)));
        if (!seen.add(comment.id())) throw cells.broken("commentTwice", row.fields().get(id));
        comments.add(comment);
      }
      return comments;
    }
  }

  /** Every vote of the consultation. */
  public <E extends Exception> void votes(Votes<E> votes) throws IOException, E {
    var known = new HashSet<Long>();
    comments.forEach(c -> known.add(c.id()));
    if (Files.isRegularFile(folder.resolve(VOTES))) log(known, votes);
    else matrix(known, votes);
  }

  private <E extends Exception> void log(Set<Long> known, Votes<E> votes) throws IOException, E {
    try (var table = new ConsultationTable(folder.resolve(VOTES))) {
      int at = table.column("timestamp");
      int comment = table.column("comment-id");
      int voter = table.column("voter-id");
      int vote = table.column("vote");
      for (var row = table.next(); row != null; row = table.next()) {
        var cells = new Cells(table.name(), row);
        var of = cells.id(comment);
        if (!known.contains(of)) throw cells.broken("unknownComment", row.fields().get(comment));
        votes.take(new Vote(of, cells.id(voter), cells.number(at, 0, LATEST), cells.vote(vote)));
      }
    }
  }

  private <E extends Exception> void matrix(Set<Long> known, Votes<E> votes) throws IOException, E {
    try (var table = new ConsultationTable(folder.resolve(MATRIX))) {
      int participant = table.column("participant");
      var columns = columns(table, known);
      var seen = new HashMap<Long, Long>();
      for (var row = table.next(); row != null; row = table.next()) {
        var cells = new Cells(table.name(), row);
        var voter = cells.id(participant);
        var before = seen.put(voter, row.line());
        if (before != null) throw cells.broken("participantTwice", voter.toString());
        for (var column : columns.entrySet())
          if (!row.fields().get(column.getKey()).isEmpty())
            votes.take(new Vote(column.getValue(), voter, -1, cells.vote(column.getKey())));
      }
    }
  }

  /** Which column stands for which comment: the ones that are called by a number. */
  private static Map<Integer, Long> columns(ConsultationTable table, Set<Long> known) {
    var columns = new LinkedHashMap<Integer, Long>();
    var header = new ConsultationTable.Row(1, table.header());
    for (int i = 0; i < table.header().size(); i++) {
      var name = table.header().get(i);
      if (name.isEmpty() || !Character.isDigit(name.charAt(0))) continue;
      var cells = new Cells(table.name(), header);
      if (!known.contains(cells.id(i))) throw cells.broken("unknownComment", name);
      if (columns.containsValue(cells.id(i))) throw cells.broken("columnTwice", name);
      columns.put(i, cells.id(i));
    }
    return columns;
  }

  private static Map<String, String> summary(Path folder) throws IOException {
    var file = folder.resolve("summary.csv");
    if (!Files.isRegularFile(file)) return Map.of();
    var about = new HashMap<String, String>();
    try (var table = new ConsultationTable(file)) {
      if (table.header().size() != 2)
        throw new ConsultationBroken(table.name(), 1, "fields", table.header().size(), 2);
      about.put(table.header().get(0), SafeCell.bare(table.header().get(1)));
      for (var row = table.next(); row != null; row = table.next())
        about.put(row.fields().get(0), SafeCell.bare(row.fields().get(1)));
    }
    return Map.copyOf(about);
  }

  /** The cells of a row as numbers. */
  private record Cells(String file, ConsultationTable.Row row) {

    Long id(int column) {
      return number(column, 0, Long.MAX_VALUE);
    }

    int vote(int column) {
      var text = row.fields().get(column);
      return switch (text) {
        case "-1" -> -1;
        case "0" -> 0;
        case "1" -> 1;
        default -> throw broken("vote", text);
      };
    }

    long number(int column, long least, long most) {
      var text = row.fields().get(column);
      try {
        var number = Long.parseLong(text);
        if (number >= least && number <= most) return number;
      } catch (NumberFormatException notANumber) {
        throw broken("number", text);
      }
      throw broken("number", text);
    }

    ConsultationBroken broken(String why, String text) {
      return new ConsultationBroken(file, row.line(), why, shortened(text));
    }

    private static String shortened(String text) {
      return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
  }
}
