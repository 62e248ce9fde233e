package org.roundtable.notice.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LawCheckTest {
  private static final Laws LAWS = new Laws(Path.of("no-such-folder"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static LawCheck check(String state, Notices notice) {
    return LawCheck.of(LAWS.of(state, notice, TODAY), notice);
  }

  private static LawProfile profile(String law) {
    return LAWS.profiles().stream().filter(p -> p.law().equals(law)).findFirst().orElseThrow();
  }

  private static Set<String> notGreen(LawCheck check) {
    return check.laws().stream()
        .flatMap(l -> l.rows().stream())
        .filter(r -> r.state() != LawCheck.State.GREEN)
        .map(r -> r.requirement().id())
        .collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> takingAwayOneAnswerOpensExactlyTheRequirementsThatNameIt() {
    var tests = new ArrayList<DynamicTest>();
    for (LawProfile law : LAWS.profiles())
      law.requirements().stream()
          .flatMap(r -> r.fields().stream())
          .distinct()
          .forEach(
              path ->
                  tests.add(
                      DynamicTest.dynamicTest(
                          law.law() + " without " + path, () -> opensWhatNames(law, path))));
    return tests.stream();
  }

  private static void opensWhatNames(LawProfile law, String path) {
    var naming =
        law.requirements().stream()
            .filter(r -> r.fields().contains(path))
            .map(Requirement::id)
            .collect(Collectors.toSet());
    assertEquals(naming, notGreen(LawCheck.of(List.of(law), Notices.without(path))));
    assertEquals(Set.of(), notGreen(LawCheck.of(List.of(law), Notices.complete())));
  }

  @TestFactory
  Stream<DynamicTest> eachOfNewYorksSixItemsIsOpenedByItsOwnAnswersAlone() {
    return IntStream.rangeClosed(1, 6)
        .mapToObj(n -> "ny-2d-" + n)
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id,
                    () -> {
                      var item =
                          profile("ny-2d").requirements().stream()
                              .filter(r -> r.id().equals(id))
                              .findFirst()
                              .orElseThrow();
                      for (String path : item.fields())
                        assertEquals(List.of(id), asking("ny-2d", check("NY", without(path))));
                    }));
  }

  private static Notices without(String path) {
    return Notices.without(path);
  }

  private static List<String> asking(String law, LawCheck check) {
    return check.gate().stream()
        .flatMap(g -> g.asking().stream())
        .filter(a -> a.law().law().equals(law))
        .map(a -> a.requirement().id())
        .toList();
  }

  @Test
  void theGateNamesEachFieldOnceWithAllLawsInTheRecordsOrder() {
    var gate =
        check("IL", Notices.without("rights[CORRECT]", "purposes", "agreements.document")).gate();
    assertEquals(
        List.of("purposes", "agreements.document", "rights[CORRECT]"),
        gate.stream().map(LawCheck.Gap::field).toList());
    assertEquals(
        List.of("105 ILCS 85/27(a)(1)", "105 ILCS 85/15(4)(C)"),
        gate.get(0).asking().stream().map(a -> a.requirement().citation()).toList());
    assertEquals(
        Set.of("ferpa", "il-soppa"),
        gate.get(2).asking().stream().map(a -> a.law().law()).collect(Collectors.toSet()));
  }

  @Test
  void whatOnlySupportsDoesNotStopANotice() {
    var check = check("IL", Notices.without("reviews.nextReview"));
    assertEquals(List.of(), check.gate());
    assertEquals(Set.of("il-soppa-refresh"), notGreen(check));
  }

  @Test
  void anAnswerThatIsNotYetKnownIsOpenAndNotMissing() {
    var check = check("NY", Notices.notYetKnown("hosting"));
    var row =
        check.laws().stream()
            .flatMap(l -> l.rows().stream())
            .filter(r -> r.requirement().id().equals("ny-2d-5"))
            .findFirst()
            .orElseThrow();
    assertEquals(LawCheck.State.OPEN, row.state());
    assertEquals(List.of(), check.gate());
    assertEquals(List.of("hosting"), check.open().stream().map(LawCheck.Gap::field).toList());
  }

  @Test
  void aMissingAnswerWeighsMoreThanAnOpenOne() {
    var notice = new Notices(Set.of("securityFramework"), Set.of("hosting"), false, false);
    var row =
        LawCheck.of(List.of(profile("ny-2d")), notice).laws().get(0).rows().stream()
            .filter(r -> r.requirement().id().equals("ny-2d-5"))
            .findFirst()
            .orElseThrow();
    assertEquals(LawCheck.State.MISSING, row.state());
    assertEquals(List.of("securityFramework"), row.missing());
    assertEquals(List.of("hosting"), row.open());
  }

  @Test
  void theLawOnSmallChildrenAsksOnlyWhenThereAreSome() {
    var notice = Notices.without("childUnder13.consentRoute");
    assertEquals(List.of(), check("CO", notice).gate());
    assertEquals(List.of("coppa-consent"), asking("coppa", check("CO", notice.underThirteen())));
  }

  @Test
  void theSharedContractAsksOnlyWhereItIsTheContract() {
    var notice = Notices.without("contentOwnership.pupilContent");
    assertEquals(List.of(), check("CO", notice).gate());
    assertEquals(
        List.of("ndpa-content"), asking("ndpa", check("CO", notice.onTheSharedContract())));
  }

  @Test
  void whatAContractMustSayIsNotAskedWhereThereIsNone() {
    var inHouse = Notices.without("cost.breachCosts", "agreements");
    assertEquals(List.of(), asking("il-soppa", check("IL", inHouse)));
  }

  @Test
  void aRequirementWithAConditionIsAskedOnlyWhereItHolds() {
    var without = Notices.without("schoolOfficial.service");
    assertEquals(List.of("ferpa-official"), asking("ferpa", check("TX", without)));
    var other = Notices.without("schoolOfficial.service", "legalBasis[FERPA-SCHOOL-OFFICIAL]");
    assertEquals(List.of(), check("TX", other).gate());
  }

  @Test
  void aLawOfAnotherStateAsksNothing() {
    var notice = Notices.without("cost.breachCosts");
    assertEquals(List.of("il-soppa-15-4d"), asking("il-soppa", check("IL", notice)));
    assertEquals(List.of(), check("CO", notice).gate());
    assertTrue(check("TX", notice).laws().stream().allMatch(l -> l.law().states().isEmpty()));
  }

  @Test
  void everyLawIsGreenForANoticeThatAnswersAll() {
    for (String state : List.of("NY", "IL", "CO", "CA", "TX")) {
      var check = check(state, Notices.complete().underThirteen().onTheSharedContract());
      assertTrue(check.laws().stream().allMatch(LawCheck.Checked::green), state);
    }
  }
}
