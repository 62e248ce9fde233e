package org.roundtable.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Texts counted by hand: each comment divides the words that are longer than one syllable. */
class ReadingTest {

  @Test
  void theCatSat() {
    counted("en", "The cat sat on the mat.", 1, 6, 6, 0);
    counted("es", "El gato come pescado.", 1, 4, 8, 1);
  }

  @Test
  void whoMaySeeTheGrades() {
    counted(
        "en",
        """
        Your child's teacher can see the grades. A student can see them too. Other families cannot.
        """,
        // your child's teach-er can see the grades 8/7 · a stu-dent can see them too 7/6 ·
        // oth-er fam-i-lies can-not 7/3
        3,
        16,
        22,
        1);
  }

  @Test
  void aListWithAHeading() {
    counted(
        "en",
        """
        # What we collect

        We collect:
        - name and address
        - date of birth
        - 3 test scores (codes ASM-1, ASM-2)

        See https://example.org/notice.html or write to privacy@example.org.
        """,
        // What we col-lect 4/3 · We col-lect 3/2 · name and ad-dress 4/3 · date of birth 3/3 ·
        // test scores codes 3/3 · See or write to 4/4
        6,
        18,
        21,
        0);
  }

  @Test
  void aHardSentence() {
    counted(
        "en",
        "Unauthorized disclosure of personally identifiable information is prohibited.",
        // un-au-thor-ized 4, dis-clo-sure 3, of 1, per-son-al-ly 4, i-den-ti-fi-a-ble 6,
        // in-for-ma-tion 4, is 1, pro-hib-it-ed 4
        1,
        8,
        27,
        6);
  }

  @Test
  void lineasYListas() {
    counted(
        "es",
        """
        ¿Quién puede ver los datos?

        La Sra. Gómez los ve, p. ej. las notas. El distrito los guarda 2.5 años:
        • nombre y dirección
        • línea 4 del autobús
        """,
        // quién pue-de ver los da-tos 1+2+1+1+2=7/5 · la sra(se-ño-ra) gó-mez los ve p ej las
        // no-tas
        // 1+3+2+1+1+1+1+1+2=13/9 · el dis-tri-to los guar-da a-ños 1+3+1+2+2=9/5 ·
        // nom-bre y di-rec-ción 2+1+3=6/3 · lí-ne-a del au-to-bús 3+1+3=7/3
        5,
        25,
        42,
        5);
  }

  @Test
  void unaFraseFacil() {
    counted(
        "es",
        "La escuela guarda la dirección de su hijo. Nadie la vende. Usted puede decir que no.",
        // la es-cue-la guar-da la di-rec-ción de su hi-jo 14/8 · na-die la ven-de 5/3 ·
        // us-ted pue-de de-cir que no 2+2+2+1+1=8/5
        3,
        16,
        27,
        2);
  }

  @Test
  void unaFraseDificil() {
    counted(
        "es",
        "La divulgación no autorizada de información de identificación personal está prohibida.",
        // la 1 di-vul-ga-ción 4 no 1 au-to-ri-za-da 5 de 1 in-for-ma-ción 4 de 1
        // i-den-ti-fi-ca-ción 6 per-so-nal 3 es-tá 2 prohi-bi-da 3
        1,
        11,
        31,
        6);
  }

  @Test
  void givenNamesWeighNothing() {
    var text = "Jefferson County Schools uses LoudCloud. LoudCloud's staff can see it.";
    var names = Set.of("Jefferson County Schools", "LoudCloud");
    assertEquals(new Counts(2, 5, 6, 0), Reading.of("en", text, names).counts());
    assertEquals(10, Reading.of("en", text).counts().words());
  }

  @Test
  void otherLanguagesAreNotScored() {
    var reading = Reading.of("fr", "Le chat mange du poisson.");
    assertEquals(Optional.empty(), reading.score());
    assertEquals(Counts.NONE, reading.counts());
    assertFalse(reading.aboveLimit());
    assertTrue(Reading.of("es-MX", "El gato come pescado.").score().isPresent());
    assertTrue(Reading.of("en_US", "The cat sat.").score().isPresent());
  }

  @Test
  void sectionsAreScoredEachAndTogether() {
    var easy = new Sections.Section("who", "The cat sat on the mat.");
    var hard =
        new Sections.Section(
            "why", "Unauthorized disclosure of personally identifiable information is prohibited");
    var both = Sections.of("en", List.of(easy, hard), Set.of());
    assertFalse(both.sections().get(0).reading().aboveLimit());
    assertTrue(both.sections().get(1).reading().aboveLimit());
    assertEquals(new Counts(2, 14, 33, 6), both.counts());
    assertEquals(Score.of("en", both.counts()), both.score());
    assertTrue(both.aboveLimit());
    assertFalse(Sections.of("en", List.of(), Set.of()).aboveLimit());
  }

  private static void counted(
      String language, String text, int sentences, int words, int syllables, int polysyllables) {
    assertEquals(
        new Counts(sentences, words, syllables, polysyllables),
        Reading.of(language, text).counts());
  }
}
