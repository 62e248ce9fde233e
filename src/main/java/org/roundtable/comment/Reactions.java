package org.roundtable.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Coalescer;
import org.roundtable.kernel.DistrictId;

/**
 * Agree, disagree, pass. Those that come at the same time are written and committed together, and
 * each is answered once its own is durable.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Reactions {
  @Inject ReactionRows rows;
  private final Coalescer<ReactionRows.Wanted, Tally> together =
      new Coalescer<>(wanted -> rows.write(wanted));

  /**
   * Reacts, or changes an earlier reaction.
   *
   * @return the counts with this reaction in them
   */
  public Tally react(DistrictId district, Caller caller, Comments.Place place, Reaction value) {
    caller.mustBe(district, Role.PARENT);
    if (value == null) throw new BadInput("value", "reaction");
    return together.ask(new ReactionRows.Wanted(district, caller, place, value));
  }

  /** Takes the reaction back; without one nothing happens. */
  public Tally remove(DistrictId district, Caller caller, Comments.Place place) {
    caller.mustBe(district, Role.PARENT);
    return together.ask(new ReactionRows.Wanted(district, caller, place, null));
  }
}
