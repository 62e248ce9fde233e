package org.roundtable.journeys;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.account.Secret;

/** A parent comes upon a proposal, makes an account, says something, reacts, votes. */
@Execution(CONCURRENT)
class ParentPageIT {
  private static final String MINE = "Let families see who opened the record.";

  @ParameterizedTest
  @EnumSource
  void aParentSignsUpByMailMakesAPointReactsAndVotes(Hand hand) {
    var scene = Scene.opened().withPoll();
    var email = "ann." + Secret.fresh().substring(0, 9).toLowerCase() + "@example.org";
    try (var walk = Walk.from(scene.page(), hand)) {
      walk.sees(Scene.POINT).follow("Sign in to take part").sees("New here?");
      walk.follow("Make an account").sees("With an account you can say");
      walk.press("Make my account").sees("Type an e-mail address, such as");
      walk.write("E-mail address", email).write("Your name", "Ann Lee");
      walk.press("Make my account").sees("Look into your mailbox");
      walk.follow("Read the letter (demonstration)").sees(email);
      walk.follow("Open the link").sees("One more press");
      walk.press("Open my account").sees("Your account is open");
      walk.follow("Join this district to take part").sees("Which schools");
      walk.tick("Bell Middle School").press("Join").sees("You belong to this district now");
      walk.go(scene.page()).sees("Make a point");
      walk.write("Make a point", MINE).press("Publish my point").sees("Your point is published");
      walk.follow("Back to all points")
          .sees(Scene.POINT)
          .press("Agree")
          .sees("1 agree, 0 disagree, 0 pass");
      walk.follow(Scene.TITLE).sees("Your ballot");
      walk.choose("Oppose").press("Cast my ballot").sees("This is your receipt");
      walk.follow("My page").sees(MINE);
      walk.sees("Polls you voted in");
    }
  }
}
