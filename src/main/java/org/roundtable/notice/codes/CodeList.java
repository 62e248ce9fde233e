package org.roundtable.notice.codes;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers that one question of a notice can have, in the order in which they are offered.
 *
 * @param source where the list comes from, for whoever doubts it
 */
public record CodeList(String name, String source, Map<String, Code> byCode) {
  public CodeList {
    byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
  }

  static CodeList of(DataPart file, String name) {
    file.only("list", "source", "codes");
    if (!file.text("list").equals(name)) throw file.wrong("list", "must be " + name);
    return of(name, file.text("source"), file.parts("codes"));
  }

  static CodeList of(String name, String source, List<DataPart> parts) {
    var codes = new LinkedHashMap<String, Code>();
    for (DataPart part : parts) {
      var code = Code.of(part);
      if (codes.put(code.code(), code) != null) throw part.wrong("code", "stands there twice");
    }
    return new CodeList(name, source, codes);
  }

  public Collection<Code> codes() {
    return byCode.values();
  }

  public Optional<Code> get(String code) {
    return Optional.ofNullable(code).map(byCode::get);
  }

  public boolean has(String code) {
    return get(code).isPresent();
  }

  /** The one that somebody means who writes its code, its words, or what others call it. */
  public Optional<Code> named(String text) {
    return byCode.values().stream().filter(code -> code.means(text)).findFirst();
  }
}
