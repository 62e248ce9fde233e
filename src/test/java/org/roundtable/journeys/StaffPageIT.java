package org.roundtable.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Sql;

/** Staff write a proposal and publish it; when families have spoken, they answer. */
@Execution(CONCURRENT)
class StaffPageIT {
  private static final String TITLE = "One list of bus stops for every school";
  private static final List<String> PARTS =
      List.of(
          "What would happen?",
          "Why?",
          "Who asked for this?",
          "Which data, of which children?",
          "What does it cost?",
          "Who pays?",
          "Build it ourselves",
          "Work with a partner",
          "Do nothing",
          "What happens if we say no?");
  private static final String ANSWER = "The transport office alone sees the list.";

  @ParameterizedTest
  @EnumSource
  void staffPublishAProposalOpenItAndAnswerWhatFamiliesSay(Hand hand) {
    var scene = Scene.opened();
    var staff = Officials.staff(scene.district());
    try (var walk = Walk.from(scene.at("/desk"), hand, staff)) {
      walk.sees("What waits for you").follow("Write a new proposal").sees("Begin with a title");
      walk.press("Begin to write").sees("Please fill this in");
      walk.write("Title · English", TITLE).press("Begin to write").sees("Your draft has begun");
      walk.write("In two sentences · English", "Buses come late. One list would help.");
      walk.press("Publish version 1").sees("Please fill this in");
      for (var part : PARTS) walk.write(part + " · English", "We do not know this yet.");
      walk.press("Publish version 1").sees("The version is published and stays as it is");
      walk.write("Comments close at the end of", LocalDate.now().plusDays(30).toString());
      walk.press("Open for comment").sees("Families can comment now");
    }
    try (var walk = Walk.from(scene.at(""), hand)) {
      walk.sees("Open now").follow(TITLE).sees("Buses come late. One list would help.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void staffAnswerWhatFamiliesSaidAndTheAnswerStandsAtThePoint(Hand hand) {
    var scene = Scene.opened();
    scene.proposal().closed();
    try (var walk = Walk.from(scene.at("/desk"), hand, Officials.staff(scene.district()))) {
      walk.sees("Comment windows that are over").follow(Scene.TITLE).sees("What comes next");
      walk.press("Close comments and begin the answer")
          .sees("Done. Families see it on the timeline");
      walk.follow("Write the response")
          .sees("No theme yet")
          .follow("Add a theme")
          .sees("New theme");
      walk.write("The concern, in a few words · English", "Who sees the record?");
      walk.write("The district's answer · English", ANSWER)
          .press("Save")
          .sees("Saved. Families see it");
      walk.go(scene.at("/desk/response/" + scene.proposal().slug()));
      walk.follow("Sort points into themes").sees("tick those that share a concern");
      walk.tick(Scene.POINT).pick("Put into the theme", "Who sees the record?");
      walk.press("Put the ticked points into it").sees("Done. What is left is shown below");
      walk.follow("Answer families").press("Publish all answers that are held");
      walk.sees("Published. Every author finds the answer");
    }
    try (var walk = Walk.from(scene.page(), hand)) {
      walk.sees("What the district answers").follow("Read all answers and the points behind them");
      walk.sees(ANSWER);
    }
  }

  @ParameterizedTest
  @EnumSource
  void staffPutAllCopiesOfALetterIntoAThemeAtOnce(Hand hand) {
    var scene = Scene.opened();
    scene.proposal().is("RESPONSE");
    var copies = 60;
    Sql.run(
        "insert into comment (district_id, initiative_id, author_id, text, state, created_at)"
            + " select ?, ?, ?, 'Our children need a quiet bus and a driver who knows them. Parent ' || n, 'SHOWN', now()"
            + " from generate_series(1, ?) n",
        scene.district().id().value(),
        scene.proposal().id(),
        scene.grace().id().value(),
        copies - 1);
    Sql.run(
        "insert into comment (district_id, initiative_id, author_id, text, state, created_at)"
            + " values (?, ?, ?, 'Our children need a quiet bus and a driver who knows them. Tom', 'SHOWN', now())",
        scene.district().id().value(),
        scene.proposal().id(),
        Parents.tom(scene.district()).id().value());
    var theme =
        Sql.number(
            "insert into theme (district_id, initiative_id, title) values (?, ?, '{\"en\": \"Buses\", \"es\": \"Buses\"}') returning id",
            scene.district().id().value(),
            scene.proposal().id());
    var desk = scene.at("/desk/response/" + scene.proposal().slug() + "/points");
    try (var walk = Walk.from(desk, hand, Officials.staff(scene.district()))) {
      walk.tick("Tick all 60 points that say nearly the same, on every page")
          .press("Put the ticked points into it");
      walk.sees("Choose the theme that answers these points");
      walk.pick("Put into the theme", "Buses").press("Put the ticked points into it");
      walk.sees("Done. What is left is shown below");
    }
    assertEquals(copies, Sql.number("select count(*) from theme_point where theme_id = ?", theme));
  }
}
