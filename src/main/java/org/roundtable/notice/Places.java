package org.roundtable.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.roundtable.account.Wording;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Path;
import org.roundtable.notice.record.Vocabulary;

/** What the places in a record are called, as readers know them. */
@Named
@RequestScoped
public class Places {
  @Inject Wording w;

  /** "Who else gets it? Colleges, Do they get it?", in the reader's language. */
  public String called(Path path) {
    return w.in(words(path));
  }

  /** The same in each language of the portal. */
  static Words words(Path path) {
    var words = new TreeMap<String, String>();
    for (var language : List.of("en", "es")) words.put(language, called(path, language));
    return new Words(words);
  }

  private static String called(Path path, String language) {
    var sentences = Sentences.in(Locale.forLanguageTag(language));
    var field = path.field();
    var called = new StringBuilder(sentences.say("Field." + field.name()));
    if (path.row() != null)
      called.append(" ").append(Vocabulary.words(field.key().list(), path.row()).in(language));
    if (path.part() != null)
      called
          .append(path.row() == null ? " " : ", ")
          .append(sentences.say("Part." + field.json() + "." + path.part()));
    return called.toString();
  }
}
