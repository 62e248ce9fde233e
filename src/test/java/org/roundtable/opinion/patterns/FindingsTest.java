package org.roundtable.opinion.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.comment.Consultation;

/** What is unusual, and what only seems to be. */
class FindingsTest {
  private static final int FAMILIES = 300;
  private static final int CAMPAIGN = 40;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void fortyAccountsThatDoTheSameAtOnceFromOneNetworkAreSeenInThreeWays(long seed) {
    var neighbours = new Neighbours(seed).families(FAMILIES);
    var campaign = neighbours.campaign(CAMPAIGN, 6);
    var found = Findings.in(neighbours.doings());
    assertEquals(
        List.of(Kind.MANY_CAME, Kind.ONE_NETWORK, Kind.ALIKE),
        found.stream().map(Finding::kind).toList(),
        found::toString);
    var came = found.get(0);
    assertTrue(came.accounts().containsAll(campaign));
    assertTrue(came.people() <= CAMPAIGN + 3, () -> came.people() + " came");
    assertTrue(came.to() - came.from() <= 5 * Neighbours.MINUTE);
    assertTrue(came.usual() < 3, () -> "usual " + came.usual());
    assertEquals(campaign, found.get(1).accounts());
    assertEquals(1, found.get(1).likeness());
    assertTrue(found.get(1).likenessOfAll() < .7);
    var alike = found.get(2);
    assertEquals(campaign, alike.accounts());
    assertEquals(12, alike.same().size());
    assertEquals(new Finding.Same(4, -1, 40, alike.same().get(4).others()), alike.same().get(4));
    assertEquals(12 * CAMPAIGN, alike.reactions());
    assertTrue(alike.usual() < 1, () -> "by chance " + alike.usual());
    for (int i = 0; i < 3; i++)
      for (var shared : found.get(i).alsoIn()) assertEquals(CAMPAIGN, shared.people());
    assertEquals(2, alike.alsoIn().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void familiesWhoComeByThemselvesAreNoFinding(long seed) {
    assertEquals(List.of(), Findings.in(new Neighbours(seed).families(FAMILIES).doings()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void neitherIsTheAnswerToALetterToAllFamilies(long seed) {
    var neighbours = new Neighbours(seed).families(FAMILIES).answersToALetter(150, 3);
    assertEquals(List.of(), Findings.in(neighbours.doings()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aLargeDistrictsCarrierAndRushOfEveryEveningAreNoFindings(long seed) {
    assertEquals(List.of(), Findings.in(new Neighbours(seed).families(6_000).doings()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aSchoolsEveningIsOneNetworkWhosePeopleReactLikeEverybodyElse(long seed) {
    var neighbours = new Neighbours(seed).families(FAMILIES).evening(25, 9);
    var found = Findings.in(neighbours.doings());
    assertTrue(found.stream().noneMatch(f -> f.kind() == Kind.ALIKE), found::toString);
    var network = found.stream().filter(f -> f.kind() == Kind.ONE_NETWORK).toList();
    assertEquals(1, network.size());
    assertEquals(25, network.get(0).people());
    assertEquals(network.get(0).likenessOfAll(), network.get(0).likeness(), .08);
  }

  @Test
  void aCampaignOfOneDayDoesNotExcuseThatOfAnother() {
    var neighbours = new Neighbours(1).families(FAMILIES);
    neighbours.campaign(CAMPAIGN, 4);
    neighbours.campaign(CAMPAIGN, 8);
    var networks =
        Findings.in(neighbours.doings()).stream()
            .filter(f -> f.kind() == Kind.ONE_NETWORK)
            .toList();
    assertEquals(2, networks.size());
  }

  @Test
  void nineAreTooFewForAFinding() {
    var neighbours = new Neighbours(1).families(FAMILIES);
    neighbours.campaign(9, 6);
    assertEquals(List.of(), Findings.in(neighbours.doings()));
  }

  @Test
  void whoAgreesWithEverythingIsInNoSetOfPeopleWhoReactAlike() {
    var reactions = new ArrayList<>(new Neighbours(1).families(FAMILIES).doings().reactions());
    for (long person = 1_000; person < 1_040; person++)
      for (int point = 0; point < 12; point++)
        reactions.add(
            new Doings.Reaction(
                person, point, 1, reactions.get(0).at() + (person - 1_000) * 7 * Neighbours.HOUR));
    assertEquals(List.of(), Findings.in(new Doings(reactions, List.of(), List.of())));
  }

  @Test
  void anExtraReactionHidesNobody() {
    var neighbours = new Neighbours(2).families(FAMILIES);
    var campaign = neighbours.campaign(CAMPAIGN, 6);
    var doings = neighbours.doings();
    var reactions = new ArrayList<>(doings.reactions());
    for (var person : campaign)
      reactions.add(new Doings.Reaction(person, 20 + person % 10, 1, reactions.get(0).at()));
    var alike =
        Findings.in(new Doings(reactions, List.of(), List.of())).stream()
            .filter(f -> f.kind() == Kind.ALIKE)
            .toList();
    assertEquals(1, alike.size());
    assertEquals(campaign, alike.get(0).accounts());
  }

  @Test
  void theSameDoingsGiveTheSameFindingsInWhateverOrderTheyCome() {
    var neighbours = new Neighbours(3).families(FAMILIES).evening(25, 9);
    neighbours.campaign(CAMPAIGN, 6);
    var doings = neighbours.doings();
    var found = Findings.in(doings);
    assertTrue(found.size() >= 4, found::toString);
    for (int seed = 1; seed <= 5; seed++) {
      var reactions = new ArrayList<>(doings.reactions());
      var arrivals = new ArrayList<>(doings.arrivals());
      Collections.shuffle(reactions, new Random(seed));
      Collections.shuffle(arrivals, new Random(seed));
      assertEquals(found, Findings.in(new Doings(reactions, doings.points(), arrivals)));
    }
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void twoThousandPeopleTakeNoMoreThanAMoment() {
    var neighbours = new Neighbours(1).families(1_800);
    neighbours.campaign(200, 6);
    var doings = neighbours.doings();
    Findings.in(doings);
    long took = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      var begin = System.nanoTime();
      Findings.in(doings);
      took = Math.min(took, (System.nanoTime() - begin) / 1_000_000);
    }
    System.out.printf("%d reactions: %d ms%n", doings.reactions().size(), took);
    assertTrue(took < 1_000, took + " ms");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"american-assembly.bowling-green", "15-per-hour-seattle", "vtaiwan.uberx"})
  void whatRealConsultationsShowIsPrinted(String name) throws Exception {
    var folder = Path.of("../shared/data/openData", name);
    assumeTrue(
        Files.isDirectory(folder),
        () -> {
          System.out.println("Not tried on a real consultation: there is no " + folder);
          return "no real consultation";
        });
    var consultation = Consultation.in(folder);
    var last = new java.util.HashMap<List<Long>, Doings.Reaction>();
    consultation.<RuntimeException>votes(
        vote ->
            last.merge(
                List.of(vote.voter(), vote.comment()),
                new Doings.Reaction(vote.voter(), vote.comment(), vote.value(), vote.at()),
                (a, b) -> b.at() >= a.at() ? b : a));
    var doings = new Doings(List.copyOf(last.values()), List.of(), List.of());
    var begin = System.nanoTime();
    var found = Findings.in(doings);
    System.out.printf(
        "%s: %d people, %d reactions, %d ms%n",
        name,
        new HashSet<>(doings.reactions().stream().map(Doings.Reaction::person).toList()).size(),
        doings.reactions().size(),
        (System.nanoTime() - begin) / 1_000_000);
    for (var f : found)
      System.out.printf(
          "  %s %s to %s: %d people, usual %.3g, %d reactions, likeness %s of %s%n",
          f.kind(),
          Instant.ofEpochMilli(f.from()),
          Instant.ofEpochMilli(f.to()),
          f.people(),
          f.usual(),
          f.reactions(),
          f.likeness(),
          f.likenessOfAll());
  }
}
