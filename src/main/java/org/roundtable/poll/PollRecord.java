package org.roundtable.poll;

import java.time.Instant;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;

/**
 * A poll as pages and the API see it.
 *
 * @param eligible people who can vote by now, or could until the close; never fewer than have voted
 * @param cast people who have voted
 * @param tally null while the results are hidden
 */
public record PollRecord(
    int id,
    Words question,
    Instant opensAt,
    Instant closesAt,
    boolean hiddenUntilClose,
    boolean bySchool,
    int eligible,
    int cast,
    Phase phase,
    Tally tally) {

  public boolean open() {
    return phase == Phase.OPEN;
  }

  public boolean closed() {
    return phase == Phase.CLOSED;
  }

  public boolean notYetOpen() {
    return phase == Phase.NOT_YET_OPEN;
  }

  /** What was declared, in the reader's words. */
  public String rule(Sentences sentences) {
    return String.join(
        " ",
        sentences.say("poll.rule.who"),
        sentences.say(bySchool ? "poll.rule.bySchool" : "poll.rule.verified"),
        sentences.say(hiddenUntilClose ? "poll.rule.hidden" : "poll.rule.shown"),
        sentences.say("poll.rule.floor", Tally.FLOOR),
        sentences.say("poll.rule.final"));
  }
}
