package org.roundtable.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Changes.Kind;
import org.roundtable.kernel.Changes.Run;

class ChangesTest {

  @Property(tries = 500)
  void keptAndRemovedAreTheOldTextKeptAndAddedTheNewOne(
      @ForAll @StringLength(max = 80) String before, @ForAll @StringLength(max = 80) String after) {
    var changes = Changes.between(before, after);
    assertEquals(before, text(changes, Kind.KEPT, Kind.REMOVED));
    assertEquals(after, text(changes, Kind.KEPT, Kind.ADDED));
  }

  @Property(tries = 500)
  void theSameHoldsForSentencesThatShareMostWords(@ForAll long seed) {
    var random = new Random(seed);
    var before = sentence(random, 40);
    var after = edited(before, random);
    var changes = Changes.between(before, after);
    assertEquals(before, text(changes, Kind.KEPT, Kind.REMOVED));
    assertEquals(after, text(changes, Kind.KEPT, Kind.ADDED));
  }

  @Property(tries = 200)
  void aTextDoesNotDifferFromItself(@ForAll @StringLength(max = 200) String text) {
    assertTrue(Changes.between(text, text).none());
  }

  @Test
  void oneWordReplacedIsMarkedAlone() {
    assertEquals(
        List.of(
            new Run(Kind.KEPT, "Records stay on "),
            new Run(Kind.REMOVED, "inBloom's "),
            new Run(Kind.ADDED, "district "),
            new Run(Kind.KEPT, "servers.")),
        Changes.between("Records stay on inBloom's servers.", "Records stay on district servers.")
            .runs());
  }

  @Test
  void aSentenceAddedAtTheEndIsOneRun() {
    assertEquals(
        List.of(new Run(Kind.KEPT, "No."), new Run(Kind.ADDED, " Never. Ask us!")),
        Changes.between("No.", "No. Never. Ask us!").runs());
  }

  @Test
  void aNewParagraphBetweenTheSameWordsIsAChange() {
    var changes = Changes.between("One. Two.", "One.\n\nTwo.");
    assertFalse(changes.none());
    assertEquals("One. Two.", text(changes, Kind.KEPT, Kind.REMOVED));
    assertEquals("One.\n\nTwo.", text(changes, Kind.KEPT, Kind.ADDED));
  }

  @Test
  void oneWordOfTwoThousandMarksAtMostThreeWords() {
    var words =
        IntStream.range(0, 2000).mapToObj(i -> "word" + i % 97).collect(Collectors.toList());
    var before = String.join(" ", words);
    words.set(1234, "another");
    var marked =
        Changes.between(before, String.join(" ", words)).runs().stream()
            .filter(run -> run.kind() != Kind.KEPT)
            .mapToInt(run -> run.text().strip().split("\\s+").length)
            .sum();
    assertTrue(marked <= 3, marked + " words are marked");
  }

  @Test
  void twoLongTextsWithNothingInCommonAreOneRemovedAndOneAdded() {
    var before = IntStream.range(0, 4000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
    var after = IntStream.range(0, 4000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
    assertEquals(
        List.of(new Run(Kind.REMOVED, before), new Run(Kind.ADDED, after)),
        Changes.between(before, after).runs());
  }

  private static String text(Changes changes, Kind... kinds) {
    var wanted = EnumSet.copyOf(List.of(kinds));
    return changes.runs().stream()
        .filter(run -> wanted.contains(run.kind()))
        .map(Run::text)
        .collect(Collectors.joining());
  }

  private static final List<String> WORDS =
      List.of(
          "a", "child", "grade", ",", ".", "¿quién", "数据", "don't", "\n", "👩‍👧", "school",
          "شكرا");
  private static final List<String> BLANKS = List.of("", " ", "  ", "\n\n", " ");

  private static String sentence(Random random, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> pick(WORDS, random) + pick(BLANKS, random))
        .collect(Collectors.joining());
  }

  private static String edited(String text, Random random) {
    var edited = new StringBuilder(text);
    for (int i = random.nextInt(5); i > 0 && !edited.isEmpty(); i--) {
      var from = random.nextInt(edited.length());
      var to = Math.min(edited.length(), from + random.nextInt(8));
      edited.replace(from, to, sentence(random, random.nextInt(3)));
    }
    return edited.toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
