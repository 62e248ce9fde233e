package org.roundtable.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;

/** The desk: what waits for somebody who works in the district, and where to do it. */
@Named
@RequestScoped
public class DeskPage {
  @Inject Tasks tasks;
  @Inject Visit visit;
  @Inject Wording w;
  private List<Task> waiting;

  /** Everything of one kind that waits. */
  public record Pile(Task.Errand kind, List<Task> tasks) {}

  public List<Pile> getPiles() {
    if (waiting == null) waiting = tasks.waiting(visit.districtId(), visit.getCaller());
    return Arrays.stream(Task.Errand.values())
        .map(kind -> new Pile(kind, waiting.stream().filter(t -> t.kind() == kind).toList()))
        .filter(pile -> !pile.tasks().isEmpty())
        .toList();
  }

  /** Where one does something about it. */
  public String address(Task task) {
    return w.here(
        switch (task.kind()) {
          case QUEUE -> "/desk/moderation";
          case RESPONSE -> "/desk/response/" + task.slug();
          case BOARD -> visit.isClerk() ? "/desk/motions/new" : "/desk/initiatives/" + task.slug();
          case NOTICE -> "/desk/notices/" + task.slug();
          case DRAFT -> "/desk/initiatives/" + task.slug() + "/text";
          case OVER, CLOSING -> "/desk/initiatives/" + task.slug();
        });
  }

  /** What to know of it before one goes there. */
  public String about(Task task) {
    return switch (task.kind()) {
      case QUEUE -> w.say("desk.since", w.moment(task.at()));
      case OVER -> w.say("desk.closed", w.day(task.at()));
      case CLOSING -> w.until(task.at());
      case RESPONSE -> w.count("desk.unanswered", task.count());
      case BOARD -> task.at() == null ? w.say("desk.noDay") : w.say("desk.meets", w.day(task.at()));
      case DRAFT, NOTICE -> w.say("desk.saved", task.count(), w.moment(task.at()));
    };
  }
}
