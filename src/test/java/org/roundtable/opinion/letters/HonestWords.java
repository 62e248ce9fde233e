package org.roundtable.opinion.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Short statements as single families make them: each says something of its own, many begin or end
 * with the phrases that everybody uses.
 */
final class HonestWords {
  private static final List<String> OPENERS =
      List.of(
          "I agree with the district that %s.",
          "I do not agree with the district that %s.",
          "As a parent of two children in this district I believe that %s.",
          "I strongly support this proposal because %s.",
          "I am against this proposal because %s.",
          "The school board should remember that %s.",
          "Please keep in mind that %s. Thank you for reading this.",
          "In my opinion %s, and the board should vote no.",
          "%s. That is what families want.",
          "Our kids deserve better: %s!",
          "%s.",
          "%s, as a teacher I see it every day.");

  private static final List<String> WHO =
      List.of(
          "buses",
          "librarians",
          "report cards",
          "phones in class",
          "school lunches",
          "guards",
          "after-school clubs",
          "substitute teachers",
          "science labs",
          "sports fees",
          "nurses",
          "translated letters",
          "the attendance app",
          "field trips",
          "old textbooks",
          "recess",
          "counselors",
          "test scores",
          "the lunch debt list",
          "summer classes",
          "music lessons",
          "parking lots",
          "the reading tutor",
          "health records",
          "home addresses");

  private static final List<String> SAYS =
      List.of(
          "cost more than anyone has told us",
          "help the quiet children most",
          "ought to be run by the city and not by a vendor",
          "were better ten years ago",
          "matter less than a full night of sleep",
          "need a vote of the families first",
          "do nothing for kids with special needs",
          "belong to the schools and to nobody else",
          "make mornings harder for working parents",
          "can wait until the roof is repaired",
          "should be free for whoever cannot pay",
          "are the reason why we moved here");

  private static final List<String> BECAUSE =
      List.of(
          "my son had to learn that the hard way",
          "winter roads up the canyon are icy",
          "two teachers left us over it",
          "the library closes at three",
          "nobody at the front desk speaks Spanish",
          "we pay for it twice already",
          "a tired child learns nothing",
          "the last vendor went bankrupt",
          "grandparents do most of the driving",
          "the state will cut the money anyway",
          "our street has no sidewalk",
          "kids talk about it at dinner",
          "last year's plan was dropped without a word",
          "small schools always come last",
          "a neighbor saw her file online",
          "the gym floods every spring",
          "band practice starts at six",
          "nobody read the fine print",
          "our doctor asked about it",
          "the vote was on a Friday night",
          "bus nine never comes",
          "I lost my job over pick-up time",
          "the younger ones copy the older ones",
          "it worked in Arvada",
          "it failed in Pueblo",
          "rents have doubled here",
          "the principal told us so in May",
          "a wheelchair does not fit through that door",
          "half of the class was sick");

  private static final Path CONSULTATIONS = Path.of("../shared/data/openData");

  private HonestWords() {}

  /** What people wrote in real consultations; nothing where the folder is missing. */
  static List<String> real() {
    return Stream.of("american-assembly.bowling-green", "15-per-hour-seattle")
        .map(name -> CONSULTATIONS.resolve(name).resolve("comments.csv"))
        .filter(Files::exists)
        .flatMap(HonestWords::column)
        .toList();
  }

  static String missing() {
    System.out.println(
        "Not tried on real statements: there is no " + CONSULTATIONS.toAbsolutePath().normalize());
    return "no real statements";
  }

  /** The last column: a quoted field or what stands behind the seventh comma. */
  private static Stream<String> column(Path file) {
    try {
      var row = Pattern.compile("(?m)^(?:[^,\"\n]*,){7}(?:\"((?:[^\"]|\"\")*)\"|([^\"\n]*))\\R?$");
      return row
          .matcher(Files.readString(file))
          .results()
          .skip(1)
          .map(r -> r.group(1) == null ? r.group(2) : r.group(1).replace("\"\"", "\""))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** So many statements, no two of which share more than a phrase or two. */
  static List<String> many(int number, Random chance) {
    var claims = new ArrayList<String>();
    for (int who = 0; who < WHO.size(); who++)
      for (int says = 0; says < SAYS.size(); says++)
        claims.add(
            WHO.get(who)
                + " "
                + SAYS.get(says)
                + ", "
                + BECAUSE.get((who * 7 + says * 11) % BECAUSE.size()));
    Collections.shuffle(claims, chance);
    return claims.subList(0, number).stream()
        .map(claim -> OPENERS.get(chance.nextInt(OPENERS.size())).formatted(claim))
        .toList();
  }
}
