package org.roundtable.poll;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import org.roundtable.kernel.PersonId;

/**
 * A receipt on its way from the page that took the ballot to the page that shows it. It waits in
 * the browser's session and is taken out once: neither the choice nor the secret number is ever in
 * an address, a title or a log.
 */
record Handover(long person, String initiative, Polls.Cast cast) implements Serializable {
  private static final String KEY = Handover.class.getName();

  Handover(PersonId person, String initiative, Polls.Cast cast) {
    this(person.value(), initiative, cast);
  }

  void leave(FacesContext faces) {
    faces.getExternalContext().getSessionMap().put(KEY, this);
  }

  /** What was left for this person and initiative, or null. */
  static Polls.Cast take(FacesContext faces, PersonId person, String initiative) {
    var left = (Handover) faces.getExternalContext().getSessionMap().remove(KEY);
    return left != null && left.person == person.value() && left.initiative.equals(initiative)
        ? left.cast
        : null;
  }

  @Override
  public String toString() {
    return "handover";
  }
}
