package org.roundtable.comment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Slug;

/**
 * The initiative around an imported consultation: published, with its real dates, and past the time
 * for comments. It says where it comes from, and shows no answer to questions that nobody asked.
 */
final class ConsultationFrame {
  private static final Duration USUAL_WINDOW = Duration.ofDays(14);
  private static final List<String> LANGUAGES = List.of("en", "es");
  private static final int LONGEST_PART = 10_000;

  /** Text in a language that nobody named (BCP 47). */
  private static final String UNDETERMINED = "und";

  private final Connection connection;
  private final ConsultationImport.Order order;
  private Place place;
  private int district;
  private String language = "en";

  ConsultationFrame(Connection connection, ConsultationImport.Order order) {
    this.connection = connection;
    this.order = order;
  }

  /** Where the points go. */
  record Place(int district, int initiative, String slug) {}

  Place make(Consultation consultation, ConsultationRows.Window window) throws SQLException {
    var slug = freeSlug(Slug.from(order.title(), "consultation"));
    var source = consultation.about().getOrDefault("url", "");
    try (var insert =
        connection.prepareStatement(
            "insert into initiative (district_id, slug, stage, comments_open_at, comments_close_at,"
                + " short_window_reason, imported_from, created_at)"
                + " values (?, ?, 'RESPONSE', ?, ?, ?, ?, ?) returning id")) {
      insert.setInt(1, district);
      insert.setString(2, slug.value());
      insert.setObject(3, window.from());
      insert.setObject(4, window.to());
      insert.setString(5, shortWindow(window) ? said("import.shortWindow") : "{}");
      insert.setString(6, source.isEmpty() ? order.licence() : source + " · " + order.licence());
      insert.setObject(7, window.from());
      place = new Place(district, number(insert), slug.value());
    }
    publish(consultation.about());
    stage("DRAFT", "OPEN", window.from());
    stage("OPEN", "RESPONSE", window.to());
    return place;
  }

  /** Why a point is hidden, in the district's language. */
  String hiddenNote() {
    return Sentences.in(Locale.forLanguageTag(language)).say("import.hidden");
  }

  /** What stands, for moderators, where a hidden point's words were left out of the source. */
  String noWords() {
    return Sentences.in(Locale.forLanguageTag(language)).say("import.noWords");
  }

  /** Finds the district, and lets no other import into it meanwhile: each takes its own address. */
  void begin() throws SQLException {
    try (var find =
        connection.prepareStatement(
            "select id, languages from district where slug = ? for no key update")) {
      find.setString(1, order.district());
      try (var row = find.executeQuery()) {
        if (!row.next()) throw new BadInput("district", "importDistrict", order.district());
        language = row.getString(2).split(",")[0];
        district = row.getInt(1);
      }
    }
  }

  private Slug freeSlug(Slug wanted) throws SQLException {
    for (int n = 1; ; n++) {
      var slug = n == 1 ? wanted : wanted.numbered(n);
      try (var find =
          connection.prepareStatement(
              "select 1 from initiative where district_id = ? and slug = ?")) {
        find.setInt(1, district);
        find.setString(2, slug.value());
        try (var row = find.executeQuery()) {
          if (!row.next()) return slug;
        }
      }
    }
  }

  /** A version is written first and published then; from there on it cannot be changed. */
  private void publish(Map<String, String> about) throws SQLException {
    run("insert into initiative_version (district_id, initiative_id, number) values (?, ?, 1)");
    part("TITLE", words(Map.of(language, order.title())));
    part("SUMMARY", said("import.summary"));
    part("WHO_ASKED", said("import.whoAsked"));
    var description =
        PlainText.paragraphs(
            "about", about.getOrDefault("conversation-description", ""), Integer.MAX_VALUE);
    if (!description.isEmpty())
      part("WHAT", words(Map.of(UNDETERMINED, shortened(description, LONGEST_PART))));
    run(
        "update initiative_version set published_at = ? where district_id = ? and initiative_id = ?",
        now());
  }

  private void part(String part, String body) throws SQLException {
    run(
        "insert into initiative_part (part, body, number, district_id, initiative_id)"
            + " values (?, ?, 1, ?, ?)",
        part,
        body);
  }

  private void stage(String from, String to, OffsetDateTime at) throws SQLException {
    run(
        "insert into stage_change (from_stage, to_stage, at, reason, district_id, initiative_id)"
            + " values (?, ?, ?, ?, ?, ?)",
        from,
        to,
        at,
        said("import.stage"));
  }

  /** A statement whose last two parameters are the district and the initiative. */
  private void run(String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      statement.setInt(values.length + 1, place.district());
      statement.setInt(values.length + 2, place.initiative());
      statement.executeUpdate();
    }
  }

  private String said(String key) throws SQLException {
    var words = new TreeMap<String, String>();
    for (var each : LANGUAGES) words.put(each, Sentences.in(Locale.forLanguageTag(each)).say(key));
    return words(words);
  }

  /** The JSON that the column type {@code words} holds. */
  private String words(Map<String, String> byLanguage) throws SQLException {
    var pairs =
        byLanguage.entrySet().stream()
            .flatMap(e -> List.of(e.getKey(), e.getValue()).stream())
            .toArray();
    try (var json = connection.prepareStatement("select jsonb_object(?)::text")) {
      json.setArray(1, connection.createArrayOf("text", pairs));
      try (var row = json.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static boolean shortWindow(ConsultationRows.Window window) {
    return Duration.between(window.from(), window.to()).compareTo(USUAL_WINDOW) < 0;
  }

  private static String shortened(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }

  private OffsetDateTime now() {
    return order.now().atOffset(ZoneOffset.UTC);
  }

  private static int number(PreparedStatement statement) throws SQLException {
    try (var row = statement.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }
}
