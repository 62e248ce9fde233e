package org.roundtable.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.account.Visit;
import org.roundtable.initiative.Outcome;
import org.roundtable.kernel.BadInput;

/**
 * A motion as a program sends it: members by name or number, systems by the address of a notice.
 */
public record SentMotion(
    String initiative,
    String meetingOn,
    Map<String, String> text,
    String mover,
    String seconder,
    Integer replaces,
    String minutesUrl,
    List<SentVote> votes,
    List<SentDecision> decisions) {

  /** One member's vote. */
  public record SentVote(String voter, String option, String reason) {}

  /** A decision about the whole initiative, or about a part and its systems. */
  public record SentDecision(
      Map<String, String> part,
      List<String> systems,
      String outcome,
      Map<String, String> conditions,
      Map<String, String> reasons) {}

  String neededInitiative() {
    if (initiative == null || initiative.isBlank()) throw new BadInput("initiative", "empty");
    return initiative;
  }

  LocalDate day() {
    try {
      return meetingOn == null ? null : LocalDate.parse(meetingOn);
    } catch (DateTimeException unreadable) {
      throw new BadInput("meeting_on", "notADay");
    }
  }

  Minute minute(Question question, Visit visit) {
    return new Minute(
        day(),
        visit.spoken("text", text),
        seat("mover", mover, question),
        seat("seconder", seconder, question),
        replaces,
        minutesUrl,
        or(votes).stream().map(v -> vote(v, question)).toList(),
        or(decisions).stream().map(d -> ruling(d, question, visit)).toList());
  }

  private static Vote vote(SentVote sent, Question question) {
    var seat = seat("votes", sent.voter(), question);
    if (seat == null) throw new BadInput("votes", "notOnTheBoard");
    return new Vote(seat, constant(Option.class, sent.option()), sent.reason());
  }

  private static Minute.Ruling ruling(SentDecision sent, Question question, Visit visit) {
    return new Minute.Ruling(
        visit.spoken("part", sent.part()),
        or(sent.systems()).stream().map(s -> system(s, question)).collect(Collectors.toSet()),
        outcome(sent.outcome()),
        visit.spoken("conditions", sent.conditions()),
        visit.spoken("reasons", sent.reasons()));
  }

  /** What the board can decide; to withdraw is the district's own. */
  private static Outcome outcome(String sent) {
    if (sent == null) return null;
    var known = EnumSet.complementOf(EnumSet.of(Outcome.WITHDRAWN));
    return known.stream()
        .filter(o -> DecisionResource.word(o).equals(sent))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInput(
                    "outcome",
                    "oneOf",
                    known.stream().map(DecisionResource::word).collect(Collectors.joining(", "))));
  }

  private static Integer seat(String field, String member, Question question) {
    if (member == null || member.isBlank()) return null;
    return question.seats().stream()
        .filter(s -> Set.of(s.name(), String.valueOf(s.id())).contains(member))
        .map(Seat::id)
        .findFirst()
        .orElseThrow(() -> new BadInput(field, "notSeated", member));
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

  private static <T> List<T> or(List<T> sent) {
    return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
  }
}
