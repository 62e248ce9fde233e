package org.roundtable.opendata;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The tables of an archive and their columns. They are named here alone: headers and the dictionary
 * are written from this, so neither knows a column that the other does not. The first three are in
 * the open-data format that {@code org.roundtable.comment.Consultation} reads.
 */
enum Table {
  COMMENTS(
      integer("timestamp"),
      moment("datetime"),
      integer("comment-id"),
      integer("author-id"),
      integer("agrees"),
      integer("disagrees"),
      integer("passes"),
      integer("moderated"),
      text("comment-body"),
      text("details")),
  PARTICIPANTS_VOTES(
      integer("participant"), integer("n-votes"), integer("n-agree"), integer("n-disagree")),
  /** Rows of a key and a value, and no header. */
  SUMMARY(
      text("topic"),
      text("url"),
      integer("voters"),
      integer("commenters"),
      integer("comments"),
      moment("exported"),
      text("poll-question"),
      moment("poll-opens"),
      moment("poll-closes"),
      integer("poll-eligible"),
      integer("poll-ballots"),
      text("conversation-description")),
  POLL(
      text("choices"),
      text("schools"),
      integer("ballots"),
      integer("verified"),
      integer("unverified")),
  RESPONSE(
      integer("theme-id"),
      text("language"),
      text("title"),
      text("answer"),
      moment("published"),
      integer("points")),
  RESPONSE_POINTS(integer("comment-id"), integer("theme-id")),
  /** One JSON object. What stands in each object of the list {@code a} is called {@code a.b}. */
  OPINION(
      Stream.of(
              Stream.of(
                  integer("votes"),
                  integer("participants"),
                  integer("admitted"),
                  integer("families"),
                  list("groups"),
                  text("groups.name"),
                  integer("groups.people"),
                  new Column("groups.merged", "boolean"),
                  list("groups.representative"),
                  integer("groups.representative.point"),
                  text("groups.representative.side"),
                  integer("groups.representative.here"),
                  integer("groups.representative.elsewhere")),
              lines("agree"),
              lines("disagree"),
              lines("divides"))
          .flatMap(columns -> columns)
          .toArray(Column[]::new)),
  DICTIONARY(text("file"), text("column"), text("meaning-en"), text("meaning-es"), text("type"));

  /** Stands in the dictionary for all columns that are named by a comment's number. */
  static final Column PER_COMMENT = integer("‹comment-id›");

  private final List<Column> columns;

  Table(Column... columns) {
    this.columns = List.of(columns);
  }

  /**
   * @param type {@code integer}, {@code text}, {@code boolean}, {@code list} or {@code date-time}
   */
  record Column(String name, String type) {

    /** Those that mean the same in several lists share what the dictionary says of them. */
    String meaning() {
      return equals(PER_COMMENT)
          ? "each"
          : name.replaceFirst("^(agree|disagree|divides)\\.", "line.");
    }
  }

  /** Its name in the archive. */
  String file() {
    return key() + (this == OPINION ? ".json" : ".csv");
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** What the dictionary has to explain. */
  List<Column> explained() {
    return this == PARTICIPANTS_VOTES
        ? Stream.concat(columns.stream(), Stream.of(PER_COMMENT)).toList()
        : columns;
  }

  private static Column integer(String name) {
    return new Column(name, "integer");
  }

  private static Column text(String name) {
    return new Column(name, "text");
  }

  private static Column list(String name) {
    return new Column(name, "list");
  }

  private static Stream<Column> lines(String list) {
    return Stream.of(
        list(list),
        integer(list + ".point"),
        text(list + ".side"),
        integer(list + ".all"),
        integer(list + ".verified"),
        list(list + ".blocs"),
        integer(list + ".spread"));
  }

  private static Column moment(String name) {
    return new Column(name, "date-time");
  }
}
