package org.roundtable.opinion.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The gate: 500 copies of a letter among 300 honest statements are one letter, with a recall of
 * 0.95 and a precision of 0.99; what was measured is printed.
 */
class NearCopiesTest {
  private static final int COPIES = 500;
  private static final int HONEST = 300;

  enum Campaign {
    ENGLISH(FormLetter.ENGLISH),
    SPANISH(FormLetter.SPANISH),
    SHORT(FormLetter.ENGLISH.inShort()),
    SHORT_SPANISH(FormLetter.SPANISH.inShort()),
    REWORDED(FormLetter.ENGLISH.rewordedMore()),
    REWORDED_SHORT(FormLetter.ENGLISH.inShort().rewordedMore());

    private final FormLetter letter;

    Campaign(FormLetter letter) {
      this.letter = letter;
    }
  }

  @ParameterizedTest
  @EnumSource
  void fiveHundredCopiesAmongHonestStatementsAreOneLetter(Campaign campaign) {
    for (int seed = 1; seed <= 5; seed++) {
      var chance = new Random(seed);
      gate(campaign, seed, HonestWords.many(HONEST, chance), chance);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameAmongTheStatementsOfRealConsultations(Campaign campaign) {
    var real = HonestWords.real();
    assumeTrue(real.size() >= HONEST, HonestWords::missing);
    for (int seed = 1; seed <= 5; seed++) {
      var chance = new Random(seed);
      var mixed = new ArrayList<>(real);
      Collections.shuffle(mixed, chance);
      gate(campaign, seed, mixed.subList(0, HONEST), chance);
    }
  }

  private static void gate(Campaign campaign, int seed, List<String> honest, Random chance) {
    var texts = new ArrayList<Text>();
    for (var words : honest) texts.add(new Text(texts.size(), words));
    for (int i = 0; i < COPIES; i++)
      texts.add(new Text(texts.size(), campaign.letter.copy(chance)));
    var letters = NearCopies.among(texts);
    var letter = letters.stream().max(Comparator.comparingInt(Letter::size)).orElseThrow();
    var found = letter.copies().stream().filter(copy -> copy.id() >= HONEST).count();
    var recall = found / (double) COPIES;
    var precision = found / (double) letter.size();
    System.out.printf(
        "%s, seed %d: recall %.3f, precision %.3f%n", campaign, seed, recall, precision);
    assertTrue(recall >= 0.95, () -> "recall " + recall);
    assertTrue(precision >= 0.99, () -> "precision " + precision);
    for (var other : letters)
      if (other != letter) {
        assertTrue(other.copies().stream().allMatch(copy -> copy.id() < HONEST), "a second letter");
        assertTrue(other.size() <= 4, "honest statements were made one");
      }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void stockPhrasesMakeNoLetter(int seed) {
    assertEquals(List.of(), NearCopies.among(texts(HonestWords.many(HONEST, new Random(seed)))));
  }

  /** Those that were found were read one by one: each is somebody's second try at a statement. */
  @Test
  void amongRealStatementsOnlySecondTriesAreJoined() {
    var real = HonestWords.real();
    assumeTrue(!real.isEmpty(), HonestWords::missing);
    var letters = NearCopies.among(texts(real));
    var joined = letters.stream().mapToInt(Letter::size).sum();
    System.out.printf(
        "%d of %d real statements in %d pairs%n", joined, real.size(), letters.size());
    assertTrue(letters.stream().allMatch(l -> l.size() <= 4), letters::toString);
    assertTrue(joined <= real.size() * 0.05, () -> joined + " joined");
  }

  @Test
  void theEarliestSpeaksForTheLetterAndEachCopySaysHowNearItIs() {
    var letters =
        NearCopies.among(
            List.of(
                new Text(9, "Please keep the library open on Saturdays, our children need it!"),
                new Text(4, "please keep the library open on Saturdays our children need it"),
                new Text(5, "The cafeteria should serve warm food in winter."),
                new Text(7, "Please keep the library open on Saturday. Our children need it.")));
    assertEquals(1, letters.size());
    assertEquals(4, letters.get(0).earliest());
    assertEquals(
        List.of(4L, 7L, 9L), letters.get(0).copies().stream().map(Letter.Copy::id).toList());
    assertEquals(1, letters.get(0).copies().get(2).similarity());
    assertTrue(letters.get(0).copies().get(1).similarity() < 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I agree that the district should keep health records out of it | I do not agree that the district should keep health records out of it
          I agree that the district should keep health records out of it | I don't agree that the district should keep health records out of it
          I agree with the district that buses cost more than anyone told us | I disagree with the district that buses cost more than anyone told us
          I am for this proposal because buses cost more than anyone has told us | I am against this proposal because buses cost more than anyone has told us
          The company should see the attendance of our children in third grade | The company should never see the attendance of our children in third grade
          Children learn more with a phone in their pocket, this plan is good | Children learn more with a phone in their pocket, this plan is not good
          After all that was said tonight I ask the school board to vote yes | After all that was said tonight I ask the school board to vote no
          Estoy de acuerdo con que el distrito guarde los expedientes de salud | No estoy de acuerdo con que el distrito guarde los expedientes de salud
          Estoy de acuerdo con que el distrito guarde los expedientes de salud | Estoy en desacuerdo con que el distrito guarde los expedientes de salud
          Estoy a favor de esta propuesta porque los camiones cuestan demasiado | Estoy en contra de esta propuesta porque los camiones cuestan demasiado
          La empresa debe ver la asistencia de nuestros hijos de tercer grado | La empresa jamás debe ver la asistencia de nuestros hijos de tercer grado
          Que entreguen los datos de los alumnos con permiso de las familias | Que entreguen los datos de los alumnos sin permiso de las familias
          """)
  void aTextAndItsOppositeAreNoLetter(String one, String opposite) {
    assertEquals(List.of(), NearCopies.among(texts(List.of(one, opposite))));
    var many = new ArrayList<String>();
    for (var thanks : List.of("", " Thanks.", " Thank you!", " Ok", " Gracias.", " Hola", " Yes!"))
      for (var words : List.of(one, opposite)) many.add(words + "." + thanks);
    var letters = NearCopies.among(texts(many));
    assertEquals(List.of(7, 7), letters.stream().map(Letter::size).toList(), letters::toString);
    for (var letter : letters)
      assertEquals(1, letter.copies().stream().map(copy -> copy.id() % 2).distinct().count());
  }

  @Test
  void twoWhoDenyTheSameSignOneLetter() {
    var texts =
        texts(
            List.of(
                "Please do not give our children's records to a company that sells advertising.",
                "Please don't give our children's records to a company that sells advertising!",
                "Please never give our children's records to a company that sells advertising",
                "PLEASE DO NTO GIVE OUR CHILDREN'S RECORDS TO A COMPANY THAT SELLS ADVERTISING"));
    assertEquals(List.of(4), NearCopies.among(texts).stream().map(Letter::size).toList());
  }

  @Test
  void aFewWordsAreAlikeOnlyWhereTheyAreTheSame() {
    assertEquals(
        List.of(new Letter(List.of(new Letter.Copy(1, 1), new Letter.Copy(4, 1)))),
        NearCopies.among(
            texts(List.of("Route 1000", "Route 1001", "Route 10000", "Grade 3", "route 1001!"))));
  }

  @Test
  void textsWithoutWordsSignNothing() {
    assertEquals(List.of(), NearCopies.among(texts(List.of("...", "!!", "", "?"))));
    assertEquals(List.of(), NearCopies.among(List.of()));
  }

  @Property(tries = 25)
  void theOrderInWhichTextsComeChangesNothing(@ForAll long seed) {
    var chance = new Random(seed);
    var texts = new ArrayList<>(texts(HonestWords.many(40, chance)));
    for (int i = 0; i < 40; i++) texts.add(new Text(texts.size(), FormLetter.SPANISH.copy(chance)));
    var letters = NearCopies.among(texts);
    Collections.shuffle(texts, chance);
    assertEquals(letters, NearCopies.among(texts));
  }

  @Property(tries = 100)
  void nobodyIsLostOrCountedTwiceAndTheSameWordsAreTogether(@ForAll List<String> said) {
    var texts = new ArrayList<>(texts(said));
    for (var words : said) texts.add(new Text(texts.size(), words));
    var seen = new HashSet<Long>();
    for (var letter : NearCopies.among(texts)) {
      assertTrue(letter.size() > 1);
      for (var copy : letter.copies()) {
        assertTrue(seen.add(copy.id()), "twice");
        var twin = (copy.id() + said.size()) % (2 * said.size());
        assertTrue(letter.copies().stream().anyMatch(c -> c.id() == twin), "its twin is elsewhere");
      }
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void twentyThousandCopiesAreNotComparedAllWithAll() {
    var chance = new Random(1);
    var texts =
        IntStream.range(0, 20_000)
            .mapToObj(i -> new Text(i, FormLetter.ENGLISH.copy(chance)))
            .toList();
    assertEquals(20_000, NearCopies.among(texts).get(0).size());
  }

  private static List<Text> texts(List<String> words) {
    return IntStream.range(0, words.size()).mapToObj(i -> new Text(i, words.get(i))).toList();
  }
}
