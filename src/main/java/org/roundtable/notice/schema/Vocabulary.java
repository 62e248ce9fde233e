package org.roundtable.notice.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes names apart into plain words: "stu_birthdate", "StudentBirthDate" and "STUDOB" all hold
 * student, birth and date. Short forms are written out, plurals made singular, and words that were
 * run together are parted where every part is known.
 */
final class Vocabulary {
  private static final int LONGEST = 40;
  private static final int SHORTEST_PARTED = 6;
  private static final Set<String> SHORT_PARTS = Set.of("id", "of", "cd", "dt", "no", "us", "is");

  /** Between small and capital, before the last capital of several, between letters and digits. */
  private static final Pattern BORDERS =
      Pattern.compile(
          "(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

  /** The data standard's own name, which stands before all of its types. */
  private static final Pattern ED_FI = Pattern.compile("(?i)\\bed-?fi_|\\bedfi\\b");

  private static final Pattern OWNER = Pattern.compile("['’]s\\b");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, List<String>> shortForms = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  void shortForm(String form, String words) {
    shortForms.put(form, List.of(words.split(" ")));
    for (var word : words.split(" ")) known.add(singular(word));
  }

  /** Learns the words of an expression, and gives them as names are given. */
  List<String> learn(String expression) {
    var words = new ArrayList<String>();
    for (var word : expression.strip().split("\\s+")) words.addAll(plain(word));
    known.addAll(words);
    return List.copyOf(words);
  }

  /** The words of a name, in their order. */
  List<String> words(String name) {
    var words = new ArrayList<String>();
    for (var token : tokens(name)) {
      var plain = plain(token);
      if (plain.size() == 1 && !known.contains(plain.get(0)) && token.length() >= SHORTEST_PARTED)
        plain = parted(token);
      words.addAll(plain);
    }
    return referring(words) ? words.subList(1, words.size() - 1) : words;
  }

  /** "RefVisaTypeId" points to a list of visas: it is the visa that is kept. */
  private static boolean referring(List<String> words) {
    return words.size() > 2
        && words.get(0).equals("ref")
        && words.get(words.size() - 1).equals("id");
  }

  private static String[] tokens(String name) {
    var apart =
        BORDERS
            .matcher(ED_FI.matcher(name).replaceAll(" "))
            .replaceAll(" ")
            .toLowerCase(Locale.ROOT);
    return NO_LETTERS
        .matcher(OWNER.matcher(apart).replaceAll(""))
        .replaceAll(" ")
        .strip()
        .split(" ");
  }

  private List<String> plain(String word) {
    if (word.isEmpty()) return List.of();
    var form = shortForms.get(word);
    if (form == null) form = shortForms.get(singular(word));
    return form == null
        ? List.of(singular(word))
        : form.stream().map(Vocabulary::singular).toList();
  }

  private static String singular(String word) {
    int length = word.length();
    if (length <= 3 || !word.endsWith("s") || word.endsWith("us") || word.endsWith("is"))
      return word;
    if (word.endsWith("ies")) return length == 4 ? word : word.substring(0, length - 3) + "y";
    if (word.endsWith("sses")) return word.substring(0, length - 2);
    return word.endsWith("ss") ? word : word.substring(0, length - 1);
  }

  private List<String> parted(String token) {
    if (token.length() > LONGEST) return List.of(token);
    return fewestParts(token);
  }

  private List<String> fewestParts(String token) {
    var best = new ArrayList<List<String>>();
    best.add(List.of());
    for (int end = 1; end <= token.length(); end++) {
      List<String> fewest = null;
      for (int start = 0; start < end; start++) {
        var before = best.get(start);
        var part = token.substring(start, end);
        if (before == null || !isPart(part)) continue;
        if (fewest != null && fewest.size() <= before.size() + 1) continue;
        fewest = new ArrayList<>(before);
        fewest.add(part);
      }
      best.add(fewest);
    }
    var parts = best.get(token.length());
    if (parts == null) return List.of(singular(token));
    var words = new ArrayList<String>();
    for (var part : parts) words.addAll(plain(part));
    return words;
  }

  private boolean isPart(String part) {
    return part.length() < 3
        ? SHORT_PARTS.contains(part)
        : known.contains(singular(part)) || shortForms.containsKey(part);
  }
}
