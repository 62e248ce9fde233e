package org.roundtable.journeys;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A visitor, without an account, reads what the demonstration's districts ask and decide. */
@Execution(CONCURRENT)
class VisitorPageIT {

  @ParameterizedTest
  @EnumSource
  void aVisitorFindsTheDistrictAndReadsWhatItAsksDecidesAndHolds(Hand hand) {
    try (var walk = Walk.from("/", hand)) {
      walk.sees("Choose your district");
      walk.write("Find your school district", "Jefferson County Schools").press("Search");
      walk.sees("district fits").follow("Jefferson County Schools").sees("Open now");
      walk.follow(
              hand.tongue()
                  .of(
                      "Run the classroom dashboard in house",
                      "Manejar el tablero del salón en casa"))
          .sees("What else could the district do?");
      walk.follow("what changed").sees("Every published version stays as it was");
      walk.follow("Board decisions").sees("What the board decided");
      walk.follow("Motion 1").sees("Read the proposal that was voted on");
      walk.follow("Data notices").sees("Every system that holds");
      walk.follow(hand.tongue().of("inBloom data store", "Almacén de datos inBloom"))
          .sees("Can I say no?");
      var spanish = hand.tongue() == Tongue.SPANISH;
      walk.follow(spanish ? "English" : "Español");
      walk.tab().sees(spanish ? "Can I say no?" : "¿Puedo decir que no?").check();
    }
  }
}
