package org.roundtable.notice;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Vocabulary;

/**
 * The {@link Answers} that a record gives to what families ask. Nobody writes them: they are made
 * from the fields, in the staff's own words where these were written and else in the words of the
 * codes, so that the answer and the record cannot say two things.
 */
final class KeyFacts {
  private static final Map<Question, Field> TOLD_BY =
      Map.of(
          Question.WHO_RUNS, Field.PROVIDER,
          Question.COLLECTED, Field.DATA_ELEMENTS,
          Question.WHY, Field.PURPOSES,
          Question.WHO_SEES, Field.ACCESS_ROLES,
          Question.WHERE_KEPT, Field.HOSTING,
          Question.HOW_LONG, Field.RETENTION,
          Question.CONTACT, Field.CONTACTS);

  private final DataUse record;

  private KeyFacts(DataUse record) {
    this.record = record;
  }

  static Answers of(DataUse record) {
    var facts = new KeyFacts(record);
    var answers = new EnumMap<Question, Answer>(Question.class);
    for (var question : Question.values()) {
      var answer = facts.to(question);
      if (!answer.equals(Answer.NONE)) answers.put(question, answer);
    }
    return new Answers(answers, record.open().size());
  }

  /** The field in which a question is answered. */
  static Field field(Question question) {
    return switch (question) {
      case NAME, WHAT -> Field.SYSTEM;
      case SOLD, ADS -> Field.PROHIBITED_USES;
      case COLLEGES -> Field.RECIPIENTS;
      case ENCRYPTED -> Field.ENCRYPTION;
      case SAY_NO -> Field.CONSENT;
      default -> TOLD_BY.get(question);
    };
  }

  private Answer to(Question question) {
    var entry = record.to(field(question));
    if (entry.open()) return new Answer(Standing.NOT_YET_KNOWN, entry.plain());
    return switch (question) {
      case NAME -> text(entry.one().words("name"));
      case WHAT -> text(entry.one().words("description"));
      case SOLD -> use(entry, "SALE");
      case ADS -> use(entry, "TARGETED-AD");
      case COLLEGES -> colleges(entry);
      case ENCRYPTED -> encrypted(entry);
      case SAY_NO -> sayNo(entry);
      default -> text(entry.plain().empty() ? told(question, entry) : entry.plain());
    };
  }

  private static Answer text(Words words) {
    return words.empty() ? Answer.NONE : Answer.text(words);
  }

  private static Answer use(Entry entry, String use) {
    return entry.row("use", use).map(row -> use(row)).orElse(Answer.NONE);
  }

  private static Answer use(Item row) {
    return answer(
        switch (row.text("answer")) {
          case "NEVER" -> Standing.NO;
          case "ALLOWED" -> Standing.YES;
          case "LIMITED" -> Standing.PARTLY;
          case Entry.NOT_YET_KNOWN -> Standing.NOT_YET_KNOWN;
          default -> null;
        },
        or(row.words("plainText"), "use-answer", row.text("answer")));
  }

  private static Answer colleges(Entry entry) {
    return entry
        .row("kind", "COLLEGE")
        .map(
            row ->
                answer(
                    switch (row.text("answer")) {
                      case "NO" -> Standing.NO;
                      case "YES" -> Standing.YES;
                      case Entry.NOT_YET_KNOWN -> Standing.NOT_YET_KNOWN;
                      case "" -> null;
                      default -> Standing.PARTLY;
                    },
                    or(row.words("purpose"), "recipient-answer", row.text("answer"))))
        .orElse(Answer.NONE);
  }

  private static Answer encrypted(Entry entry) {
    if (entry.rows().isEmpty()) return text(entry.plain());
    var moving = entry.one().text("inTransit");
    var stored = entry.one().text("atRest");
    var bare = Set.of("NONE", "");
    var standing =
        bare.contains(moving) == bare.contains(stored)
            ? bare.contains(moving) ? Standing.NO : Standing.YES
            : Standing.PARTLY;
    var coded = joined(words("transit-encryption", moving), words("rest-encryption", stored));
    return answer(standing, entry.plain().empty() ? coded : entry.plain());
  }

  private static Answer sayNo(Entry entry) {
    var choice = entry.one().text("choice");
    return answer(
        switch (choice) {
          case "NONE" -> Standing.NO;
          case "" -> null;
          case "PER-SCHOOL" -> Standing.PARTLY;
          default -> Standing.YES;
        },
        or(entry.plain().empty() ? entry.one().words("how") : entry.plain(), "choice", choice));
  }

  /** The words; without them, those of the code, but not where yes or no says as much. */
  private static Words or(Words own, String list, String code) {
    if (!own.empty() || Set.of("YES", "NO", "NONE", "NEVER", Entry.NOT_YET_KNOWN).contains(code))
      return own;
    return words(list, code);
  }

  private static Answer answer(Standing standing, Words words) {
    return standing == null && words.empty() ? Answer.NONE : new Answer(standing, words);
  }

  private static Words told(Question question, Entry entry) {
    return switch (question) {
      case WHO_RUNS -> same(entry.one().text("legalName"));
      case COLLECTED -> coded(entry, "code", "element");
      case WHY -> joined(entry.rows().stream().map(row -> row.words("plainText")));
      case WHO_SEES -> coded(entry, "role", "role");
      case WHERE_KEPT -> coded(entry, "location", "hosting");
      case HOW_LONG -> coded(entry, "trigger", "retention-trigger");
      default -> contact(entry.one());
    };
  }

  private static Words contact(Item row) {
    var office = row.words("title");
    if (office.empty()) return same(contact(row, ""));
    var contact = new TreeMap<>(office.byLanguage());
    contact.replaceAll((language, title) -> contact(row, title));
    return new Words(contact);
  }

  private static String contact(Item row, String title) {
    var ways = Stream.of("phone", "mail", "address").map(row::text);
    return Stream.concat(Stream.of(row.text("name"), title), ways)
        .filter(text -> !text.isEmpty())
        .collect(joining(", "));
  }

  private static Words same(String text) {
    return text.isEmpty() ? Words.NONE : Words.english(text);
  }

  private static Words coded(Entry entry, String part, String list) {
    return joined(entry.rows().stream().map(row -> words(list, row.text(part))).distinct());
  }

  private static Words words(String list, String code) {
    return code.isEmpty() ? Words.NONE : Vocabulary.words(list, code);
  }

  private static Words joined(Words... all) {
    return joined(Stream.of(all));
  }

  /** All of them behind each other, in each language that any is in. */
  private static Words joined(Stream<Words> words) {
    var all = words.filter(one -> !one.empty()).toList();
    var joined = new TreeMap<String, String>();
    all.stream()
        .flatMap(one -> one.byLanguage().keySet().stream())
        .distinct()
        .forEach(language -> joined.put(language, in(language, all)));
    return new Words(joined);
  }

  private static String in(String language, List<Words> all) {
    return all.stream().map(one -> one.in(language)).reduce("", KeyFacts::behind);
  }

  /** A whole sentence needs no other mark behind it. */
  private static String behind(String before, String next) {
    if (before.isEmpty()) return next;
    return before + (before.matches("(?s).*[.!?]") ? " " : "; ") + next;
  }
}
