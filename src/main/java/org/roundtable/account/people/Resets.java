package org.roundtable.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.roundtable.account.Accounts;
import org.roundtable.account.Caller;
import org.roundtable.account.Email;
import org.roundtable.account.Person;
import org.roundtable.account.factor.SecondFactors;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;

/**
 * Takes the second proof from people who lost their phone, so that they can set up another one: by
 * an administrator for a person of the district alone, by an operator for anybody.
 */
@ApplicationScoped
@Transactional
public class Resets {
  @Inject People people;
  @Inject Accounts accounts;
  @Inject SecondFactors factors;

  /**
   * Somebody who belongs to other places too is left to the operator; nobody does it for
   * themselves.
   */
  public void reset(DistrictId district, Caller caller, PersonId person) {
    people.mustRule(district, caller, person);
    factors.reset(person, caller.person());
  }

  /** As the operator, who knows people by their address. */
  public void reset(Caller caller, String typedEmail) {
    caller.mustBeOperator();
    var email = Email.of(typedEmail);
    var person =
        accounts
            .find(email.value())
            .map(Person.Account::id)
            .orElseThrow(() -> new BadInput("email", "noSecondProof"));
    if (person.equals(caller.person())) throw new BelongsElsewhere();
    factors.reset(person, caller.person());
  }
}
