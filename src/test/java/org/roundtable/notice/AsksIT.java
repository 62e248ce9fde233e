package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.account.SignInFirst;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Records;
import org.roundtable.kernel.BadInput;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Path;

/** Families ask for the answers that a notice leaves open, and staff see the most asked first. */
class AsksIT extends AtTheDeskIT {
  private static final String HOW_LONG = "retention";
  private static final String WHERE = "hosting";
  @Inject Asks asks;
  @Inject GivenAnswers given;

  @Test
  void everyPersonCountsOnceAndTheMostAskedStandsFirst() {
    var slug = publish("Reading app", Field.HOSTING, Field.RETENTION);
    var maria = Parents.maria(jeffco).caller();
    var tom = Parents.tom(jeffco).caller();
    asks.ask(jeffco.id(), maria, slug, HOW_LONG);
    asks.ask(jeffco.id(), maria, slug, HOW_LONG);
    asks.ask(jeffco.id(), tom, slug, HOW_LONG);
    asks.ask(jeffco.id(), tom, slug, WHERE);
    assertEquals(
        List.of(
            new Asks.Asked(Path.of(Field.RETENTION), 2, true),
            new Asks.Asked(Path.of(Field.HOSTING), 1, false)),
        asks.of(jeffco.id(), maria, slug));
    assertEquals(
        List.of(HOW_LONG, WHERE),
        asks.waiting(jeffco.id(), dana).stream().map(w -> w.topic().toString()).toList());
    asks.leave(jeffco.id(), tom, slug, HOW_LONG);
    assertEquals(1, asks.of(jeffco.id(), Caller.ANYONE, slug).get(0).families());
  }

  @Test
  void whatIsAnsweredIsNoLongerAskedFor() {
    var slug = publish("Reading app", Field.RETENTION);
    var maria = Parents.maria(jeffco).caller();
    asks.ask(jeffco.id(), maria, slug, HOW_LONG);
    save(dana, slug, new Edition(2, 0), Records.lawful("Reading app"));
    publishDraft(slug, NOTE);
    assertEquals(List.of(), asks.of(jeffco.id(), maria, slug));
    assertEquals(List.of(), asks.waiting(jeffco.id(), dana));
    assertThrows(BadInput.class, () -> asks.ask(jeffco.id(), maria, slug, HOW_LONG));
  }

  /** Whoever asked finds in the version that answers that it does, and how many had asked. */
  @Test
  void theVersionThatAnswersSaysHowManyHadAsked() {
    var slug = publish("Reading app", Field.HOSTING, Field.RETENTION);
    var maria = Parents.maria(jeffco).caller();
    var tom = Parents.tom(jeffco).caller();
    for (var parent : List.of(maria, tom)) asks.ask(jeffco.id(), parent, slug, HOW_LONG);
    asks.ask(jeffco.id(), tom, slug, WHERE);
    assertEquals(List.of(), given.of(jeffco.id(), slug));
    save(dana, slug, new Edition(2, 0), Records.open(Records.lawful("Reading app"), Field.HOSTING));
    publishDraft(slug, NOTE);
    var howLong = new GivenAnswers.Given(2, Path.of(Field.RETENTION), 2);
    assertEquals(List.of(howLong), given.of(jeffco.id(), slug));
    asks.ask(jeffco.id(), maria, slug, WHERE);
    save(dana, slug, new Edition(3, 0), Records.lawful("Reading app"));
    publishDraft(slug, NOTE);
    var where = new GivenAnswers.Given(3, Path.of(Field.HOSTING), 2);
    assertEquals(List.of(where, howLong), given.of(jeffco.id(), slug));
  }

  @Test
  void onlyWhatIsOpenInAProposedSystemCanBeAskedFor() {
    var slug = publish("Reading app", Field.RETENTION);
    var maria = Parents.maria(jeffco).caller();
    for (var topic : new String[] {null, "", WHERE, "retention.period", "x'; drop table notice"})
      assertThrows(BadInput.class, () -> asks.ask(jeffco.id(), maria, slug, topic), topic);
    move(slug, Status.REFUSED);
    assertThrows(BadInput.class, () -> asks.ask(jeffco.id(), maria, slug, HOW_LONG));
  }

  @Test
  void askingIsForMembersOfTheDistrictAndTheListForItsStaff() {
    var slug = publish("Reading app", Field.RETENTION);
    var elsewhere = Parents.maria(Districts.chicago()).caller();
    var maria = Parents.maria(jeffco).caller();
    assertThrows(SignInFirst.class, () -> asks.ask(jeffco.id(), Caller.ANYONE, slug, HOW_LONG));
    assertThrows(NotYourDistrict.class, () -> asks.ask(jeffco.id(), elsewhere, slug, HOW_LONG));
    assertThrows(NotAllowed.class, () -> asks.ask(jeffco.id(), dana, slug, HOW_LONG));
    assertThrows(NotYourDistrict.class, () -> asks.leave(jeffco.id(), elsewhere, slug, HOW_LONG));
    assertThrows(NotAllowed.class, () -> asks.waiting(jeffco.id(), maria));
  }
}
