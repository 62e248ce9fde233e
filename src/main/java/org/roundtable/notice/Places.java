package org.roundtable.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.Wording;
import org.roundtable.notice.record.Path;
import org.roundtable.notice.record.Vocabulary;

/** What the places in a record are called in the reader's language. */
@Named
@RequestScoped
public class Places {
  @Inject Wording w;

  /** "Who else gets it?: Colleges, Answer". */
  public String called(Path path) {
    var field = path.field();
    var called = new StringBuilder(w.name(field));
    if (path.row() != null)
      called.append(": ").append(w.in(Vocabulary.words(field.key().list(), path.row())));
    if (path.part() != null)
      called
          .append(path.row() == null ? ": " : ", ")
          .append(w.say("Part." + field.json() + "." + path.part()));
    return called.toString();
  }
}
