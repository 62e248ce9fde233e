package org.roundtable.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

/** Initiatives as programs see them. */
final class InitiativeJson {
  private InitiativeJson() {}

  /** A line of the list. */
  public record Item(
      String slug,
      Words title,
      String stage,
      String outcome,
      int version,
      Instant commentsOpenAt,
      Instant commentsCloseAt,
      LocalDate boardOn) {}

  /** The whole of one. */
  public record Whole(
      String slug,
      Words title,
      String stage,
      String outcome,
      int version,
      Instant publishedAt,
      Instant commentsOpenAt,
      Instant commentsCloseAt,
      Words shortWindowReason,
      LocalDate boardOn,
      String importedFrom,
      Map<String, Map<String, String>> parts,
      List<SystemItem> systems,
      List<Event> timeline,
      List<VersionItem> versions) {}

  public record SystemItem(String slug, Words name, boolean published) {}

  public record Event(
      Instant at,
      String kind,
      Integer version,
      Integer motion,
      String stage,
      String outcome,
      Words text) {}

  public record VersionItem(int number, Instant publishedAt, Words changeNote) {}

  /** One published version. */
  public record OneVersion(
      int number, Instant publishedAt, Words changeNote, Map<String, Map<String, String>> parts) {}

  /** A draft as staff read it; {@code edited_at} goes back with the next change. */
  public record DraftItem(
      String slug,
      int number,
      Instant editedAt,
      Words changeNote,
      List<String> systems,
      Map<String, Map<String, String>> parts) {}

  static Item item(Listing l) {
    return new Item(
        l.slug(),
        l.title(),
        name(l.stage()),
        name(l.outcome()),
        l.version(),
        l.commentsOpenAt(),
        l.commentsCloseAt(),
        l.boardOn());
  }

  static Whole whole(Reading r, List<Versions.Entry> versions) {
    return new Whole(
        r.ref().slug(),
        r.text().of(Part.TITLE),
        name(r.ref().stage()),
        name(r.ref().outcome()),
        r.version().draft() ? 0 : r.version().number(),
        r.version().publishedAt(),
        r.ref().commentsOpenAt(),
        r.ref().commentsCloseAt(),
        r.shortWindowReason(),
        r.boardOn(),
        r.importedFrom(),
        parts(r.text()),
        r.systems().stream().map(s -> new SystemItem(s.slug(), s.name(), s.published())).toList(),
        r.timeline().stream().map(InitiativeJson::event).toList(),
        versions.stream()
            .map(v -> new VersionItem(v.number(), v.publishedAt(), v.changeNote()))
            .toList());
  }

  static OneVersion version(Version v) {
    return new OneVersion(v.number(), v.publishedAt(), v.changeNote(), parts(v.text()));
  }

  static DraftItem draft(Draft d) {
    return new DraftItem(
        d.ref().slug(), d.number(), d.editedAt(), d.changeNote(), d.systems(), parts(d.text()));
  }

  private static Event event(Moment m) {
    return new Event(
        m.at(),
        name(m.kind()),
        m.kind() == Moment.Kind.VERSION ? m.number() : null,
        m.kind() == Moment.Kind.DECISION ? m.number() : null,
        name(m.stage()),
        name(m.outcome()),
        m.words());
  }

  static Map<String, Map<String, String>> parts(Text text) {
    var parts = new LinkedHashMap<String, Map<String, String>>();
    for (var part : Part.values()) parts.put(name(part), text.of(part).byLanguage());
    return parts;
  }

  static Text text(Map<String, Map<String, String>> parts) {
    var text = new EnumMap<Part, Words>(Part.class);
    if (parts != null)
      parts.forEach(
          (name, words) ->
              text.put(
                  named(Part.class, "parts", name), new Words(words == null ? Map.of() : words)));
    return new Text(text);
  }

  static String name(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this name; refuses a name that is none, saying in which field. */
  static <E extends Enum<E>> E named(Class<E> type, String field, String name) {
    for (var constant : type.getEnumConstants()) if (name(constant).equals(name)) return constant;
    throw new BadInput(field, "unknownName");
  }
}
