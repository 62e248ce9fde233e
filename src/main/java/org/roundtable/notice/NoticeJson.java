package org.roundtable.notice;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

/** Notices as programs read and write them. */
final class NoticeJson {
  private NoticeJson() {}

  public record Item(
      String slug, Words name, String status, int version, Instant publishedAt, int openQuestions) {
    static Item of(NoticeRecord notice) {
      return new Item(
          notice.slug(),
          notice.name(),
          notice.status().code(),
          notice.number(),
          notice.publishedAt(),
          notice.answers().open());
    }
  }

  public record InitiativeItem(String slug, Words title, String stage, String outcome) {
    static InitiativeItem of(PublishedNotices.Use use) {
      return new InitiativeItem(
          use.initiative(), use.title(), lower(use.stage()), lower(use.outcome()));
    }

    private static String lower(String constant) {
      return constant == null ? null : constant.toLowerCase(Locale.ROOT);
    }
  }

  public record StatusChange(String status, Instant at, Words reason) {
    static StatusChange of(PublishedNotices.Step step) {
      return new StatusChange(step.to().code(), step.at(), step.reason());
    }
  }

  public record Standpoint(String standing, Words answer) {}

  public record Full(
      String slug,
      Words name,
      String status,
      int version,
      int newestVersion,
      Instant publishedAt,
      Words changeNote,
      int openQuestions,
      Map<String, Standpoint> answers,
      List<InitiativeItem> initiatives,
      List<VersionRecord> versions,
      List<StatusChange> statusChanges) {
    static Full of(
        NoticeRecord notice,
        List<PublishedNotices.Use> uses,
        List<VersionRecord> versions,
        List<PublishedNotices.Step> steps) {
      return new Full(
          notice.slug(),
          notice.name(),
          notice.status().code(),
          notice.number(),
          notice.newest(),
          notice.publishedAt(),
          notice.changeNote(),
          notice.answers().open(),
          out(notice.answers()),
          uses.stream().map(InitiativeItem::of).toList(),
          versions,
          steps.stream().map(StatusChange::of).toList());
    }
  }

  public record Draft(String slug, String edition, Map<String, Standpoint> answers) {
    static Draft of(DraftRecord draft) {
      return new Draft(draft.slug(), draft.edition().toString(), out(draft.answers()));
    }
  }

  private static Map<String, Standpoint> out(Answers answers) {
    var all = new LinkedHashMap<String, Standpoint>();
    answers
        .byQuestion()
        .forEach(
            (question, answer) ->
                all.put(
                    question.code(),
                    new Standpoint(
                        answer.standing() == null ? null : answer.standing().code(),
                        answer.words())));
    return all;
  }

  /** The answers of a request; a question that is not named has none. */
  static Answers answers(JsonObject body) {
    var answers = new EnumMap<Question, Answer>(Question.class);
    object("answers", body.get("answers"))
        .forEach(
            (code, answer) -> {
              var question = constant(Question.values(), code, "answers");
              var given = object(question + "-standing", answer);
              answers.put(
                  question,
                  new Answer(
                      standing(question, given), words(question.name(), given.get("answer"))));
            });
    return new Answers(answers);
  }

  private static Standing standing(Question question, JsonObject given) {
    var standing = text(question + "-standing", given.get("standing"));
    return standing == null ? null : constant(Standing.values(), standing, question + "-standing");
  }

  static <E extends Enum<E>> E constant(E[] all, String code, String field) {
    if (code == null) throw new BadInput(field, "empty");
    return Arrays.stream(all)
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst()
        .orElseThrow(() -> new BadInput(field, "notice.unknown", code));
  }

  /** Words by language, or one text, which is taken for English. */
  static Words words(String field, JsonValue value) {
    if (value == null || value == JsonValue.NULL) return Words.NONE;
    if (value instanceof JsonString text) return Words.english(text.getString());
    var words = new TreeMap<String, String>();
    object(field, value)
        .forEach(
            (language, text) -> {
              if (!language.matches("[a-z]{2,3}")) throw new BadInput(field, "notice.language");
              words.put(language, text(field + "-" + language, text));
            });
    return new Words(words);
  }

  static String text(String field, JsonValue value) {
    if (value == null || value == JsonValue.NULL) return null;
    if (value instanceof JsonString text) return text.getString();
    throw new BadInput(field, "notice.shape");
  }

  private static JsonObject object(String field, JsonValue value) {
    if (value instanceof JsonObject object) return object;
    throw new BadInput(field, "notice.shape");
  }
}
