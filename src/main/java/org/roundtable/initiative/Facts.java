package org.roundtable.initiative;

import java.time.Instant;
import java.util.List;
import org.roundtable.initiative.guard.DecidedBefore;
import org.roundtable.initiative.guard.NothingPublished;
import org.roundtable.initiative.guard.NothingToWithdraw;
import org.roundtable.initiative.guard.NoticeUnpublished;
import org.roundtable.initiative.guard.PollStillOpen;
import org.roundtable.initiative.guard.ResponseMissing;
import org.roundtable.initiative.guard.WindowStillOpen;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

/**
 * What {@link Stage} has to know of an initiative to say whether it may go on.
 *
 * @param published has any version been published?
 * @param unpublished names of the linked systems whose notice nobody can read yet
 * @param window the comment window, as it stands or as proposed; null where there is none yet
 * @param answered the response is published, or it was said that no point waits for an answer
 * @param pollOpen does an advisory poll still take ballots?
 * @param outcome how it was decided; null before
 * @param motion what the board makes of it, while a motion is being recorded; else null
 * @param withdrawal why the district takes it back, while it does; else null
 */
public record Facts(
    Instant now,
    boolean published,
    List<String> unpublished,
    Window window,
    boolean answered,
    boolean pollOpen,
    Outcome outcome,
    Verdict motion,
    Words withdrawal) {

  Facts proposing(Window proposed) {
    return new Facts(
        now, published, unpublished, proposed, answered, pollOpen, outcome, motion, withdrawal);
  }

  Facts withdrawing(Words why) {
    return new Facts(now, published, unpublished, window, answered, pollOpen, outcome, null, why);
  }

  Facts recording(Verdict decided) {
    return new Facts(
        now, published, unpublished, window, answered, pollOpen, outcome, decided, null);
  }

  void aVersionIsPublished() {
    if (!published) throw new NothingPublished();
  }

  void everyNoticeIsPublished() {
    if (!unpublished.isEmpty()) throw new NoticeUnpublished(String.join(", ", unpublished));
  }

  void theWindowHolds() {
    if (window == null) throw new BadInput("closes", "empty");
    window.mustHold();
  }

  void theWindowIsOver() {
    if (!window.over(now)) throw new WindowStillOpen();
  }

  /** Nothing stands that this motion could replace or take back. */
  void theMotionIsTheFirst() {
    if (motion.later()) throw new BadInput("replaces", "nothingToReplace");
    if (motion.outcome() == Outcome.RESCINDED) throw new BadInput("outcome-0", "nothingToRescind");
  }

  void theMotionReplacesAnother() {
    if (!motion.later()) throw new DecidedBefore();
    if (!outcome.replacements().contains(motion.outcome()))
      throw new BadInput("outcome-0", outcome.adopted() ? "notOfAdopted" : "notOfRejected");
  }

  /** What families must have had before the board decides. */
  void theBoardMayDecide() {
    familiesAreAnswered();
    everyNoticeIsPublished();
    if (pollOpen) throw new PollStillOpen();
  }

  void familiesAreAnswered() {
    if (!answered) throw new ResponseMissing();
  }

  void thereIsSomethingToWithdraw() {
    if (!published) throw new NothingToWithdraw();
  }

  void aReasonIsGiven() {
    if (withdrawal.empty()) throw new BadInput("reason", "empty");
  }
}
