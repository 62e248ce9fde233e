package org.roundtable.notice.codes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.kernel.Words;

/**
 * Every list of choices that a notice is made of. The lists are data: a new code is a line in a
 * file under {@code notice/codes}, with its words in both languages.
 */
public final class Codes {
  private static final List<String> FILES =
      List.of(
          ("purpose prohibited use-answer legal-basis recipient recipient-answer provider-kind"
                  + " controller-type hosting retention-trigger disposition disposition-method"
                  + " transit-encryption rest-encryption key-holder framework agreement"
                  + " agreement-status choice automation role right-of-access family-right subject"
                  + " collected-from grade programme language evidence-level consent-route"
                  + " rating-scheme contact-kind")
              .split(" "));

  private static final Map<String, CodeList> LISTS = load();

  private Codes() {}

  /**
   * @throws IllegalArgumentException where no list has that name
   */
  public static CodeList list(String name) {
    var list = LISTS.get(name);
    if (list == null) throw new IllegalArgumentException("no code list " + name);
    return list;
  }

  public static List<CodeList> all() {
    return List.copyOf(LISTS.values());
  }

  private static Map<String, CodeList> load() {
    var lists = new LinkedHashMap<String, CodeList>();
    for (String name : FILES)
      lists.put(name, CodeList.of(DataPart.bundled("notice/codes/" + name + ".json"), name));
    lists.put("country", countries());
    return Collections.unmodifiableMap(lists);
  }

  /** Countries and their names change with the JDK, so that nobody has to keep a file of them. */
  private static CodeList countries() {
    var codes = new TreeMap<String, Code>();
    for (String code : Locale.getISOCountries()) {
      var country = new Locale.Builder().setRegion(code).build();
      var words =
          Words.english(country.getDisplayCountry(Locale.ENGLISH))
              .with("es", country.getDisplayCountry(Locale.forLanguageTag("es")));
      codes.put(
          code,
          new Code(
              code,
              words,
              Words.NONE,
              "https://w3id.org/dpv/loc#" + code,
              null,
              List.of(),
              List.of()));
    }
    return new CodeList("country", "ISO 3166-1 alpha-2", codes);
  }
}
