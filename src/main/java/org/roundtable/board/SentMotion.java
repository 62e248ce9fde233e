package org.roundtable.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.initiative.Outcome;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

/**
 * A motion as a program sends it: members by name or number, systems by the address of a notice.
 */
public class SentMotion {
  public String initiative;
  public String meeting_on;
  public Map<String, String> text;
  public String mover;
  public String seconder;
  public Integer replaces;
  public String minutes_url;
  public List<SentVote> votes;
  public List<SentDecision> decisions;

  /** One member's vote. */
  public static class SentVote {
    public String voter;
    public String option;
    public String reason;
  }

  /** A decision about the whole initiative, or about a part and its systems. */
  public static class SentDecision {
    public Map<String, String> part;
    public List<String> systems;
    public String outcome;
    public Map<String, String> conditions;
    public Map<String, String> reasons;
  }

  String initiative() {
    return initiative == null ? "" : initiative;
  }

  LocalDate meetingOn() {
    try {
      return meeting_on == null ? null : LocalDate.parse(meeting_on);
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  Minute minute(Question question) {
    return new Minute(
        meetingOn(),
        words(text),
        seat("mover", mover, question),
        seat("seconder", seconder, question),
        replaces,
        minutes_url,
        or(votes).stream().map(v -> vote(v, question)).toList(),
        or(decisions).stream().map(d -> ruling(d, question)).toList());
  }

  private static Vote vote(SentVote sent, Question question) {
    var seat = seat("votes", sent.voter, question);
    if (seat == null) throw new BadInput("votes", "notOnTheBoard");
    return new Vote(seat, constant(Option.class, sent.option), sent.reason);
  }

  private static Minute.Ruling ruling(SentDecision sent, Question question) {
    return new Minute.Ruling(
        words(sent.part),
        or(sent.systems).stream().map(s -> system(s, question)).collect(Collectors.toSet()),
        constant(Outcome.class, sent.outcome),
        words(sent.conditions),
        words(sent.reasons));
  }

  private static Integer seat(String field, String member, Question question) {
    if (member == null || member.isBlank()) return null;
    return question.seats().stream()
        .filter(s -> Set.of(s.name(), String.valueOf(s.id())).contains(member))
        .map(Seat::id)
        .findFirst()
        .orElseThrow(() -> new BadInput(field, "notOnTheBoard"));
  }

  private static int system(String slug, Question question) {
    return question.systems().stream()
        .filter(s -> s.slug().equals(slug))
        .map(Question.System::notice)
        .findFirst()
        .orElseThrow(() -> new BadInput("decisions", "systemLeftOut"));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String sent) {
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> DecisionResource.word(e).equals(sent))
        .findFirst()
        .orElse(null);
  }

  private static Words words(Map<String, String> sent) {
    return sent == null ? Words.NONE : new Words(sent);
  }

  private static <T> List<T> or(List<T> sent) {
    return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
  }
}
