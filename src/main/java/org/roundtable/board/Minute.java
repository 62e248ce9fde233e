package org.roundtable.board;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.roundtable.initiative.Outcome;
import org.roundtable.initiative.Verdict;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.TypedWords;
import org.roundtable.kernel.Words;

/**
 * What the clerk writes down of one motion, before it is recorded for good: who moved it, how each
 * member voted, and what it decides. A motion that splits an initiative decides on several parts.
 *
 * @param seconder null where the board needs none
 * @param replaces the earlier motion that this one rescinds or changes; null for a first one
 * @param minutesUrl of the minutes that were approved, or null
 */
public record Minute(
    LocalDate meetingOn,
    Words text,
    Integer mover,
    Integer seconder,
    Integer replaces,
    String minutesUrl,
    List<Vote> votes,
    List<Ruling> rulings)
    implements Serializable {
  private static final int TEXT = 4_000;
  private static final int REASON = 500;

  /**
   * What the motion decides about the initiative or one part of it.
   *
   * @param part what this is about, where the motion splits the initiative
   * @param systems the notices of the systems in this part
   */
  public record Ruling(
      Words part, Set<Integer> systems, Outcome outcome, Words conditions, Words reasons)
      implements Serializable {}

  public Tally tally() {
    return Tally.of(votes.stream().map(Vote::option).toList());
  }

  /** How the whole initiative stands after this motion. */
  public Outcome outcome() {
    return Outcome.of(rulings.stream().map(Ruling::outcome).toList());
  }

  /** What the motion makes of the initiative at that moment. */
  Verdict verdict(Instant at) {
    return new Verdict(outcome(), replaces != null, at);
  }

  /** The same, cleaned and complete; refuses with the first thing that is missing or wrong. */
  Minute checked(Question question) {
    mustHaveMet(question);
    var clean = TypedWords.paragraphs("text", text, TEXT);
    if (clean.empty()) throw new BadInput("text", "empty");
    var called = rollCall(question.seats());
    mustHaveTakenPart("mover", mover, called);
    if (seconder != null) {
      if (seconder.equals(mover)) throw new BadInput("seconder", "secondsOwnMotion");
      mustHaveTakenPart("seconder", seconder, called);
    }
    var result = Tally.of(called.stream().map(Vote::option).toList()).result();
    return new Minute(
        meetingOn, clean, mover, seconder, replaces, address(), called, decided(question, result));
  }

  private void mustHaveMet(Question question) {
    if (meetingOn == null) throw new BadInput("meetingOn", "empty");
    if (meetingOn.isAfter(question.today())) throw new BadInput("meetingOn", "meetingToCome");
    if (question.earliest() != null && meetingOn.isBefore(question.earliest()))
      throw new BadInput("meetingOn", "meetingTooEarly");
    if (question.earlier() != null && meetingOn.isBefore(question.earlier().on()))
      throw new BadInput("meetingOn", "meetingBeforeEarlier");
    if (question.seats().isEmpty()) throw new BadInput("meetingOn", "nobodySat");
  }

  /** Every member who sat on that day, once, in the order of the seats. */
  private List<Vote> rollCall(List<Seat> seats) {
    var sitting = seats.stream().map(Seat::id).collect(Collectors.toSet());
    var called = votes.stream().map(Vote::voter).toList();
    if (called.size() != new HashSet<>(called).size() || !sitting.containsAll(called))
      throw new BadInput("votes", "notOnTheBoard");
    return seats.stream().map(seat -> voteOf(seat)).toList();
  }

  private Vote voteOf(Seat seat) {
    var field = "vote-" + seat.id();
    var vote =
        votes.stream()
            .filter(v -> v.voter() == seat.id() && v.option() != null)
            .findFirst()
            .orElseThrow(() -> new BadInput(field, "noVote", seat.name()));
    var reason = PlainText.line(field, vote.reason(), REASON);
    if (vote.option() == Option.RECUSED && reason.isEmpty())
      throw new BadInput(field, "recusedWhy", seat.name());
    return new Vote(seat.id(), vote.option(), reason);
  }

  private static void mustHaveTakenPart(String field, Integer seat, List<Vote> called) {
    if (seat == null) throw new BadInput(field, "empty");
    var tookPart = called.stream().anyMatch(v -> v.voter() == seat && v.option().takesPart());
    if (!tookPart) throw new BadInput(field, "tookNoPart");
  }

  private String address() {
    var line = PlainText.line("minutesUrl", minutesUrl, 500);
    if (line.isEmpty()) return null;
    if (!line.matches("https?://[^\\s]+")) throw new BadInput("minutesUrl", "notAnAddress");
    return line;
  }

  private List<Ruling> decided(Question question, Result result) {
    if (rulings.isEmpty()) throw new BadInput("rulings", "empty");
    var all = question.systems().stream().map(Question.System::notice).collect(Collectors.toSet());
    if (rulings.size() == 1) {
      var whole = rulings.get(0);
      return List.of(
          ruling(
              0,
              new Ruling(Words.NONE, all, whole.outcome(), whole.conditions(), whole.reasons()),
              result));
    }
    mustDivide(all);
    return IntStream.range(0, rulings.size())
        .mapToObj(i -> ruling(i, rulings.get(i), result))
        .toList();
  }

  /** Each system is in exactly one part. */
  private void mustDivide(Set<Integer> all) {
    var seen = new HashSet<Integer>();
    for (int i = 0; i < rulings.size(); i++)
      for (var system : rulings.get(i).systems())
        if (!all.contains(system) || !seen.add(system))
          throw new BadInput("systems-" + i, "systemTwice");
    if (!seen.equals(all)) throw new BadInput("systems-0", "systemLeftOut");
  }

  private Ruling ruling(int i, Ruling typed, Result result) {
    var part = TypedWords.line("part-" + i, typed.part(), 200);
    if (rulings.size() > 1 && part.empty()) throw new BadInput("part-" + i, "empty");
    if (typed.outcome() == null) throw new BadInput("outcome-" + i, "empty");
    if (replaces == null && typed.outcome() == Outcome.RESCINDED)
      throw new BadInput("outcome-" + i, "nothingToRescind");
    if (replaces != null && result == Result.FAIL)
      throw new BadInput("outcome-" + i, "earlierStands");
    if (!result.allows(typed.outcome())) throw new BadInput("outcome-" + i, "motionFailed");
    var reasons = TypedWords.paragraphs("reasons-" + i, typed.reasons(), TEXT);
    if (reasons.empty()) throw new BadInput("reasons-" + i, "empty");
    var bound = typed.outcome() == Outcome.ADOPTED_WITH_CONDITIONS;
    var conditions = TypedWords.paragraphs("conditions-" + i, typed.conditions(), TEXT);
    if (bound && conditions.empty()) throw new BadInput("conditions-" + i, "empty");
    if (!bound && !conditions.empty()) throw new BadInput("conditions-" + i, "conditionsUnneeded");
    return new Ruling(part, Set.copyOf(typed.systems()), typed.outcome(), conditions, reasons);
  }
}
