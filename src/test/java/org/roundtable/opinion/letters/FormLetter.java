package org.roundtable.opinion.letters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A letter that a campaign hands out, and how people sign it: with words of their own in place of
 * some, a greeting, their school, a sentence more or less or in another place, typing errors,
 * without full stops or all in capitals.
 */
record FormLetter(
    List<String> sentences,
    Map<String, List<String>> otherWords,
    List<String> greetings,
    List<String> schools,
    List<String> own,
    List<String> closings,
    Hand hand) {

  /** Out of how many words one is put otherwise, or mistyped, where it can be. */
  record Hand(int reword, int mistype) {}

  private static final Hand LIGHT = new Hand(4, 33);
  private static final Hand HEAVY = new Hand(2, 12);

  static final FormLetter ENGLISH =
      new FormLetter(
          List.of(
              "Please do not give our children's records to a company that sells advertising.",
              "The contract has no end date and nobody can say who reads the data.",
              "Families were never asked before the pilot started last spring.",
              "We want the board to vote no until an outside auditor has looked at it.",
              "Our kids deserve a school where a bad day in third grade is forgotten."),
          Map.ofEntries(
              Map.entry("children's", List.of("kids'", "students'", "sons' and daughters'")),
              Map.entry("records", List.of("files", "data", "information")),
              Map.entry("company", List.of("business", "vendor", "corporation")),
              Map.entry("sells", List.of("makes money from", "lives on", "deals in")),
              Map.entry("contract", List.of("agreement", "deal", "paper")),
              Map.entry("nobody", List.of("no one", "not one person")),
              Map.entry("data", List.of("files", "records", "information")),
              Map.entry("Families", List.of("Parents", "Mothers and fathers", "We parents")),
              Map.entry("asked", List.of("consulted", "heard", "told")),
              Map.entry("started", List.of("began", "was launched")),
              Map.entry("board", List.of("school board", "trustees", "district")),
              Map.entry("outside", List.of("independent", "external", "neutral")),
              Map.entry("looked", List.of("had a look", "gone over")),
              Map.entry("kids", List.of("children", "students", "sons and daughters")),
              Map.entry("deserve", List.of("need", "are owed", "should have")),
              Map.entry("forgotten", List.of("not kept", "left behind", "over the next day"))),
          List.of("Dear board members,", "Hello!", "To whom it may concern:", "Good evening."),
          List.of(
              "Lincoln Elementary", "Wheat Ridge High", "Kendrick Lakes", "Bear Creek", "Pomona"),
          List.of(
              "My daughter starts at %s next fall.",
              "I have taught at %s for nine years and I am worried.",
              "I talked about it with the other parents at %s."),
          List.of(
              "Thank you for reading this.", "Sincerely, a mother of two", "Signed, Sam", "Thanks"),
          LIGHT);

  static final FormLetter SPANISH =
      new FormLetter(
          List.of(
              "Por favor no entreguen los datos de nuestros hijos a una empresa de publicidad.",
              "El contrato no tiene fecha de término y nadie sabe quién lee la información.",
              "A las familias no nos preguntaron antes de empezar la prueba en primavera.",
              "Pedimos que la junta vote en contra hasta que alguien de afuera lo revise.",
              "Nuestros niños merecen una escuela donde un mal día en tercero se olvide."),
          Map.ofEntries(
              Map.entry("datos", List.of("expedientes", "archivos", "registros")),
              Map.entry("hijos", List.of("niños", "hijos e hijas", "alumnos")),
              Map.entry("empresa", List.of("compañía", "firma", "corporación")),
              Map.entry("contrato", List.of("acuerdo", "convenio", "papel")),
              Map.entry("nadie", List.of("ninguna persona", "ni siquiera el distrito")),
              Map.entry("información", List.of("base de datos", "ficha")),
              Map.entry("familias", List.of("madres y padres", "mamás y papás")),
              Map.entry("preguntaron", List.of("consultaron", "avisaron")),
              Map.entry("junta", List.of("mesa directiva", "junta escolar")),
              Map.entry("niños", List.of("hijos", "estudiantes", "chicos")),
              Map.entry("merecen", List.of("necesitan", "tienen derecho a"))),
          List.of("Estimada junta:", "Buenas tardes.", "Hola,", "A quien corresponda:"),
          List.of("la primaria Lincoln", "Molholm", "la secundaria Alameda", "Stein", "Pennington"),
          List.of(
              "Mi hija entra a %s en otoño.",
              "Soy maestra en %s desde hace nueve años.", "Lo platiqué con otras mamás de %s."),
          List.of("Gracias por leerme.", "Atentamente, una mamá", "Saludos, Luz", "Gracias"),
          LIGHT);

  /** A copy as one person signs it. */
  String copy(Random chance) {
    var mine = new ArrayList<>(sentences);
    if (chance.nextInt(4) == 0) Collections.shuffle(mine, chance);
    if (chance.nextInt(5) == 0) mine.remove(chance.nextInt(mine.size()));
    mine.replaceAll(s -> reworded(s, chance));
    if (chance.nextInt(4) == 0)
      mine.add(chance.nextInt(mine.size() + 1), pick(own, chance).formatted(pick(schools, chance)));
    if (chance.nextInt(2) == 0) mine.add(0, pick(greetings, chance));
    if (chance.nextInt(2) == 0) mine.add(pick(closings, chance) + ", " + pick(schools, chance));
    return typed(String.join(" ", mine), chance);
  }

  private String reworded(String sentence, Random chance) {
    var words = sentence.split(" ");
    for (int i = 0; i < words.length; i++) {
      var bare = words[i].replaceAll("[.,]$", "");
      if (otherWords.containsKey(bare) && chance.nextInt(hand.reword()) == 0)
        words[i] = words[i].replace(bare, pick(otherWords.get(bare), chance));
    }
    return String.join(" ", words);
  }

  private String typed(String text, Random chance) {
    var typed = new StringBuilder();
    for (var word : text.split(" "))
      typed.append(chance.nextInt(hand.mistype()) == 0 ? wrong(word, chance) : word).append(' ');
    var manner = chance.nextInt(20);
    if (manner == 0) return typed.toString().toUpperCase(Locale.ROOT);
    if (manner < 3) return typed.toString().toLowerCase(Locale.ROOT);
    if (manner < 5) return typed.toString().replaceAll("[.,]", "");
    if (manner < 7) return typed.toString().replace(".", "!!!").replace(" ", "  ");
    return typed.toString().strip();
  }

  private static String wrong(String word, Random chance) {
    if (word.length() < 3) return word;
    var at = chance.nextInt(word.length() - 1);
    return switch (chance.nextInt(3)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private static String pick(List<String> from, Random chance) {
    return from.get(chance.nextInt(from.size()));
  }

  /** Its first two sentences, as they go into the line of a point. */
  FormLetter inShort() {
    return new FormLetter(
        sentences.subList(0, 2), otherWords, greetings, schools, own, closings, hand);
  }

  /** As people sign it who take more trouble. */
  FormLetter rewordedMore() {
    return new FormLetter(sentences, otherWords, greetings, schools, own, closings, HEAVY);
  }
}
