package org.roundtable.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a sentence ends. */
class BordersTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | Mr. Smith and Dr. Lee met Ms. Ortiz.",
        "1 | The U.S. Department of Education answers.",
        "2 | It stays in the U.S. We do not send it abroad.",
        "1 | We share grades, e.g. Math, i.e. Algebra.",
        "1 | See No. 5 of the rules.",
        "3 | Is it sold? No. Nobody buys it.",
        "1 | It costs 3.5 million and ends 12.5.2014 at noon.",
        "2 | LoudCloud Systems, Inc. The office is in Dallas.",
        "1 | LoudCloud Inc. Dallas keeps it.",
        "1 | John F. Kennedy High School joined.",
        "2 | We keep names, grades, etc. Teachers see them.",
        "2 | We end at 5 p.m. Parents may come.",
        "2 | It ends in 2015. 30 days later it is gone.",
        "1 | \"Why?\" she asked.",
        "2 | \"We keep it.\" You may ask.",
        "2 | We keep it (for now). You may ask.",
        "2 | We wait… Then we ask.",
        "1 | Yes... perhaps.",
      })
  void english(int sentences, String text) {
    assertEquals(sentences, Reading.of("en", text).counts().sentences());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | La Sra. García y el Dr. Ruiz vienen.",
        "1 | Guardamos datos, p. ej. Nombre y edad.",
        "1 | El Departamento de Educación de EE. UU. responde.",
        "2 | Se queda en EE. UU. No sale del país.",
        "1 | Vea el art. 5 y el núm. 3.",
        "3 | Hola. ¿Qué datos? ¡Sí!",
        "2 | Pregunte a Ud. Gómez y a la Srta. Paz. Gracias.",
        "2 | Cuesta 3,5 o 3.5 millones. 2 años dura.",
      })
  void spanish(int sentences, String text) {
    assertEquals(sentences, Reading.of("es", text).counts().sentences());
  }

  @Test
  void aLineThatIsBrokenForWantOfRoomGoesOn() {
    var text =
        """
        We collect the name and the address of every child in our schools and we keep
        them for two years after the child has left us and then we delete them all.
        Nobody else can see them.
        """;
    assertEquals(2, Reading.of("en", text).counts().sentences());
  }

  @Test
  void headingsAndLinesOfAListNeedNoFullStop() {
    var text =
        "Who sees it\nTeachers and parents can see the grades. Nobody else can.\n\nName\nGrade";
    assertEquals(5, Reading.of("en", text).counts().sentences());
    var heading =
        "## Who may see the grades of your child and of other children here\nTeachers may.";
    assertEquals(2, Reading.of("en", heading).counts().sentences());
    assertEquals(
        4, Reading.of("en", "We keep:\n1. name\n2) address,\n(c) and grade").counts().sentences());
    assertEquals(
        4, Reading.of("es", "Guardamos:\r\n• nombre;\r\n– edad\r\n* grado").counts().sentences());
  }

  @Test
  void rowsOfATableAreLeftOut() {
    assertEquals(
        1, Reading.of("en", "Name\tUse\tKept\nWe keep it.\n| Name | Use |").counts().sentences());
  }
}
