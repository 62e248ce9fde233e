package org.roundtable.notice.codes;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All kinds of data that a notice can name, by category, in the order of the exhibit. */
public final class Elements {
  private static final DataPart FILE = DataPart.bundled("notice/elements.json");
  private static final CodeList CATEGORIES =
      CodeList.of("category", FILE.text("source"), FILE.parts("categories"));
  private static final Map<String, Element> BY_CODE = load();

  private Elements() {}

  public static Collection<Element> all() {
    return BY_CODE.values();
  }

  public static Optional<Element> get(String code) {
    return Optional.ofNullable(code).map(BY_CODE::get);
  }

  public static CodeList categories() {
    return CATEGORIES;
  }

  public static List<Element> in(String category) {
    return all().stream().filter(e -> e.category().equals(category)).toList();
  }

  private static Map<String, Element> load() {
    FILE.only("source", "categories", "elements");
    var elements = new LinkedHashMap<String, Element>();
    for (DataPart part : FILE.parts("elements")) {
      var element = Element.of(part);
      if (!CATEGORIES.has(element.category())) throw part.wrong("category", "is not known");
      if (!element.programmes().stream().allMatch(Codes.list("programme")::has))
        throw part.wrong("programme", "is not known");
      if (elements.put(element.code(), element) != null)
        throw part.wrong("code", "stands there twice");
    }
    return Collections.unmodifiableMap(elements);
  }
}
