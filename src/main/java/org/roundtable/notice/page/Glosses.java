package org.roundtable.notice.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.roundtable.notice.reading.Glossary;

/** The words of a chapter that have a special meaning, each explained where it comes first. */
final class Glosses {
  private final Glossary glossary;
  private final String language;
  private final Set<String> told = new HashSet<>();

  Glosses(String language) {
    this.language = language;
    glossary = Glossary.in(language);
  }

  /** What these texts say that was not explained before. */
  List<Meaning> in(List<Said> texts) {
    var meanings = new ArrayList<Meaning>();
    for (var said : texts) {
      if (!said.means().isEmpty() && told.add(said.text()))
        meanings.add(new Meaning(said.text(), said.means()));
      if (!said.language().equals(language)) continue;
      for (var place : glossary.places(said.text()))
        if (place.term().isExplained() && told.add(place.term().id()))
          meanings.add(new Meaning(place.term().name(), place.term().meaning()));
    }
    return List.copyOf(meanings);
  }
}
