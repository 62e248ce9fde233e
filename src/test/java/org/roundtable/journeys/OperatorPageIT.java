package org.roundtable.journeys;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.account.Secret;
import org.roundtable.harness.Authenticator;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Portal;

/** The operator adds a district; its administrator comes by the letter and finds the desk. */
@Execution(CONCURRENT)
class OperatorPageIT {

  @ParameterizedTest
  @EnumSource
  void theOperatorAddsADistrictAndItsAdministratorBegins(Hand hand) {
    Portal.address();
    var mark = Secret.fresh().replaceAll("[^A-Za-z0-9]", "").substring(0, 8).toLowerCase();
    var name = "Cañon City Schools " + mark;
    var email = "ada." + mark + "@example.org";
    try (var walk = Walk.from("/operator", hand, Officials.operator())) {
      walk.sees("Add a district").press("Add the district").sees("Type an e-mail address, such as");
      walk.write("Name of the district", name).write("State", "CO");
      walk.pick("Time zone", "America/Denver").tick("English").tick("Español");
      walk.choose("School district").write("Its address here", "canon-" + mark);
      walk.write("E-mail address of its first administrator", email);
      walk.press("Add the district")
          .sees("The district is there, and its administrator is invited");
      walk.follow(name).sees("Nothing is being asked at the moment");
    }
    try (var walk = Walk.from("/demo/mail", hand)) {
      walk.sees(email).follow("Open the link").sees("You are invited");
      walk.write("Your name", "Ada Romero").press("Accept");
      walk.sees("Your new role holds from now on").sees("Your office needs two proofs");
      walk.write("Code", Authenticator.reads(walk.tab()).code()).press("Switch it on");
      walk.sees("Keep these ten codes").go("/canon-" + mark + "/desk");
      walk.sees("Settings and schools");
    }
  }
}
