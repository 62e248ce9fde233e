package org.roundtable.initiative;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Changes;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.Words;

/** What an initiative says, part by part, each in the languages that somebody wrote it in. */
public record Text(Map<Part, Words> parts) {
  public static final Text NONE = new Text(Map.of());

  public Text {
    var kept = new EnumMap<Part, Words>(Part.class);
    parts.forEach(
        (part, words) -> {
          if (words != null && !words.empty()) kept.put(part, words);
        });
    parts = kept;
  }

  public Words of(Part part) {
    return parts.getOrDefault(part, Words.NONE);
  }

  public boolean has(Part part) {
    return parts.containsKey(part);
  }

  /** As somebody typed it: cleaned, and refused where a part is longer than it may be. */
  static Text typed(Map<Part, Words> typed) {
    var clean = new EnumMap<Part, Words>(Part.class);
    typed.forEach(
        (part, words) -> {
          var kept = Words.NONE;
          for (var text : words.byLanguage().entrySet())
            kept = kept.with(text.getKey(), clean(part, text.getKey(), text.getValue()));
          clean.put(part, kept);
        });
    return new Text(clean);
  }

  /** A title as somebody typed it, which must be there in {@code language}. */
  static Words titled(Words typed, String language) {
    var title = typed(Map.of(Part.TITLE, typed)).of(Part.TITLE);
    if (!title.byLanguage().containsKey(language))
      throw new BadInput(field(Part.TITLE, language), "empty");
    return title;
  }

  private static String clean(Part part, String language, String text) {
    var field = field(part, language);
    return part.line()
        ? PlainText.line(field, text, part.most())
        : PlainText.paragraphs(field, text, part.most());
  }

  /** The name that forms and refusals give to a part in one language. */
  public static String field(Part part, String language) {
    return part.name() + "-" + language;
  }

  /** Families get every part that they ask for, at least in the district's first language. */
  void mustBeComplete(String language) {
    for (var part : Part.values())
      if (part.needed() && !of(part).byLanguage().containsKey(language))
        throw new BadInput(field(part, language), "partMissing");
  }

  /** One part that became different, in one language. */
  public record Difference(Part part, String language, Changes changes) {}

  /** What became of {@code before}, in the order of the page. */
  public List<Difference> since(Text before) {
    return EnumSet.allOf(Part.class).stream()
        .flatMap(
            part -> languages(before.of(part), of(part)).stream().map(l -> at(part, l, before)))
        .filter(difference -> !difference.changes.none())
        .toList();
  }

  private Difference at(Part part, String language, Text before) {
    return new Difference(
        part, language, Changes.between(text(before.of(part), language), text(of(part), language)));
  }

  private static Set<String> languages(Words one, Words other) {
    var all = new TreeSet<>(one.byLanguage().keySet());
    all.addAll(other.byLanguage().keySet());
    return all;
  }

  private static String text(Words words, String language) {
    return words.byLanguage().getOrDefault(language, "");
  }
}
