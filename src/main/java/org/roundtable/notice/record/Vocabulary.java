package org.roundtable.notice.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.Code;
import org.roundtable.notice.codes.Codes;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;

/** The choices of a coded {@link Part}: the code lists, the data elements and their categories. */
public final class Vocabulary {
  private Vocabulary() {}

  public static List<String> codes(String list) {
    return switch (list) {
      case "element" -> Elements.all().stream().map(Element::code).toList();
      case "category" -> codes(Elements.categories().codes());
      default -> codes(Codes.list(list).codes());
    };
  }

  private static List<String> codes(Collection<Code> codes) {
    return codes.stream().map(Code::code).toList();
  }

  public static boolean has(String list, String code) {
    return list.equals("element") ? Elements.get(code).isPresent() : code(list, code).isPresent();
  }

  /** What families read for a code; none for a code that the list does not have. */
  public static Words words(String list, String code) {
    var words =
        list.equals("element")
            ? Elements.get(code).map(Element::words)
            : code(list, code).map(Code::words);
    return words.orElse(Words.NONE);
  }

  /** The plain meaning of a code; none where its words say it all. */
  public static Words means(String list, String code) {
    var means =
        list.equals("element")
            ? Elements.get(code).map(Element::means)
            : code(list, code).map(Code::means);
    return means.orElse(Words.NONE);
  }

  private static Optional<Code> code(String list, String code) {
    return (list.equals("category") ? Elements.categories() : Codes.list(list)).get(code);
  }
}
