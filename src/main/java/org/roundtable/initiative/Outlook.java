package org.roundtable.initiative;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Words;

/**
 * What staff can do next with an initiative, and what is still missing for it.
 *
 * @param asked did families make any point that waits for an answer?
 */
public record Outlook(
    Initiative.Ref ref,
    List<Way> ways,
    boolean published,
    boolean asked,
    LocalDate boardOn,
    Words shortWindowReason) {

  /** A stage that can follow; {@code obstacle} is null where nothing stands in the way. */
  public record Way(Stage next, Refused obstacle) {}

  static Outlook of(Initiative initiative, Facts facts, boolean asked) {
    var ref = initiative.ref();
    var usual =
        new Window(facts.now(), facts.now().plus(Duration.ofDays(Window.USUAL_DAYS)), Words.NONE);
    var judged =
        switch (ref.stage()) {
          case DRAFT -> facts.proposing(usual);
          case BOARD -> facts.recording(new Verdict(Outcome.ADOPTED, false, facts.now()));
          default -> facts;
        };
    var ways =
        ref.stage().followers(ref.outcome()).stream()
            .sorted()
            .map(next -> new Way(next, ref.stage().obstacle(next, judged).orElse(null)))
            .toList();
    return new Outlook(
        ref,
        ways,
        facts.published(),
        asked,
        initiative.boardOn(),
        initiative.window() == null ? Words.NONE : initiative.window().shortReason());
  }

  public boolean withdrawable() {
    return published && ref.stage().compareTo(Stage.DECIDED) < 0;
  }

  public boolean changeable() {
    return ref.stage().compareTo(Stage.DECIDED) < 0;
  }
}
