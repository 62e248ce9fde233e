package org.roundtable.notice.child;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.roundtable.kernel.BadInput;
import org.roundtable.notice.record.Vocabulary;

/**
 * What a reader says of a child: no name, and nothing that is kept. It lives as long as the answer
 * takes to be made.
 *
 * @param school its name; empty for any
 * @param grade a code of the list {@code grade}; empty for any
 * @param programmes codes of the list {@code programme}; empty for none
 */
public record Child(String school, String grade, Set<String> programmes) {
  static final String GRADE = "grade";
  static final String PROGRAMME = "programme";
  private static final int LONGEST = 60;

  public Child {
    programmes = Set.copyOf(programmes);
  }

  /**
   * The child that was asked about; refuses what can be no choice.
   *
   * @param schools of the district
   */
  static Child of(
      String school, String grade, Collection<String> programmes, List<String> schools) {
    return new Child(school(school, schools), code("grade", GRADE, grade), programmes(programmes));
  }

  private static String school(String named, List<String> schools) {
    if (named == null || named.isBlank()) return "";
    return schools.stream()
        .filter(one -> same(one, named))
        .findFirst()
        .orElseThrow(() -> unknown("school", named));
  }

  private static Set<String> programmes(Collection<String> chosen) {
    var programmes = new LinkedHashSet<String>();
    for (var one : chosen) programmes.add(code("programmes", PROGRAMME, one));
    programmes.remove("");
    return programmes;
  }

  private static String code(String field, String list, String chosen) {
    if (chosen == null || chosen.isBlank()) return "";
    if (!Vocabulary.has(list, chosen.strip())) throw unknown(field, chosen);
    return chosen.strip();
  }

  private static BadInput unknown(String field, String typed) {
    var shown = typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed;
    return new BadInput(field, "notice.unknown", shown);
  }

  /** Do both name one school? Capitals, accents and blanks aside. */
  static boolean same(String school, String other) {
    return plain(school).equals(plain(other));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }
}
