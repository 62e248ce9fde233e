package org.roundtable.notice;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseJson;
import org.roundtable.notice.record.DataUseReader;

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

  /** What is not yet known, and how many people ask for it. */
  public record OpenQuestion(String topic, Words name, long families, boolean mine) {
    static OpenQuestion of(Asks.Asked asked) {
      return new OpenQuestion(
          asked.topic().toString(), Places.words(asked.topic()), asked.families(), asked.mine());
    }
  }

  /** What families asked for, and the version that told them. */
  public record AnsweredQuestion(int version, String topic, Words name, long families) {
    static AnsweredQuestion of(GivenAnswers.Given given) {
      return new AnsweredQuestion(
          given.version(), given.topic().toString(), Places.words(given.topic()), given.families());
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
      Words wideningReason,
      Words readingReason,
      JsonObject reading,
      int openQuestions,
      Map<String, Standpoint> answers,
      JsonObject record,
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
          notice.remarks().wideningReason(),
          notice.remarks().readingReason(),
          notice.remarks().scores(),
          notice.answers().open(),
          out(notice.answers()),
          DataUseJson.write(notice.record()),
          uses.stream().map(InitiativeItem::of).toList(),
          versions,
          steps.stream().map(StatusChange::of).toList());
    }
  }

  public record Draft(
      String slug, String edition, JsonObject record, List<LawJson.Missing> missing) {
    static Draft of(DraftRecord draft, List<Shortfall> missing) {
      return new Draft(
          draft.slug(),
          draft.edition().toString(),
          DataUseJson.write(draft.record()),
          missing.stream().map(LawJson.Missing::of).toList());
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

  /** The record of a request. */
  static DataUse record(JsonObject body) {
    if (body.get("record") instanceof JsonObject record) return DataUseReader.read(record);
    throw new BadInput("record", "notice.shape");
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
    return DataUseReader.words(field, value);
  }

  /** The text, or null where there is none. */
  static String text(String field, JsonValue value) {
    var text = DataUseReader.text(field, value);
    return text.isEmpty() ? null : text;
  }
}
