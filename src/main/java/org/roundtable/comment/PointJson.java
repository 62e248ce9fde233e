package org.roundtable.comment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.roundtable.kernel.Words;

/** Points and replies as programs read them. */
final class PointJson {
  private PointJson() {}

  public record Item(
      long id,
      String text,
      String details,
      String author,
      boolean verified,
      Instant createdAt,
      Instant editedAt,
      String state,
      int agree,
      int disagree,
      int pass,
      String sourceId,
      int replies,
      List<AnswerItem> answers,
      String myReaction,
      boolean mine) {}

  public record AnswerItem(Words theme, Words text, Instant publishedAt) {}

  public record ReplyItem(
      long id,
      String text,
      String author,
      boolean verified,
      Instant createdAt,
      Instant editedAt,
      String state,
      boolean mine) {}

  public record RulingItem(
      long id, String act, String reason, String note, Instant at, String answer) {}

  static Item item(Point p) {
    return new Item(
        p.id(),
        p.text(),
        p.details(),
        name(p.author()),
        verified(p.author()),
        p.createdAt(),
        p.editedAt(),
        word(p.state()),
        p.tally().agree(),
        p.tally().disagree(),
        p.tally().pass(),
        p.sourceId(),
        p.replies(),
        p.answers().stream()
            .map(a -> new AnswerItem(a.title(), a.text(), a.publishedAt()))
            .toList(),
        word(p.mine()),
        p.author().me());
  }

  static ReplyItem item(Reply r) {
    return new ReplyItem(
        r.id(),
        r.text(),
        name(r.author()),
        verified(r.author()),
        r.createdAt(),
        r.editedAt(),
        word(r.state()),
        r.author().me());
  }

  static RulingItem item(Ruling r) {
    return r == null
        ? null
        : new RulingItem(r.id(), word(r.act()), word(r.reason()), r.note(), r.at(), r.answer());
  }

  /** {@code names_a_child} for {@code NAMES_A_CHILD}. */
  static String word(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this word, or null. */
  static <E extends Enum<E>> E named(Class<E> type, String word) {
    if (word != null)
      for (var constant : type.getEnumConstants()) if (word(constant).equals(word)) return constant;
    return null;
  }

  /** Null for somebody who has left. */
  static String name(Author author) {
    return author.badge() == Badge.LEFT ? null : author.name();
  }

  private static boolean verified(Author author) {
    return author.badge() == Badge.VERIFIED_FAMILY;
  }
}
