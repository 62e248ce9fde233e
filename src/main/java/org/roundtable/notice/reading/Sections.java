package org.roundtable.notice.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A text in named sections: each is scored by itself, and all together by the sums of their counts,
 * so that no sentence runs from one section into the next.
 */
public record Sections(List<Read> sections, Counts counts, Optional<Score> score) {

  /** A section as it was given. */
  public record Section(String name, String text) {}

  /** A section as it reads. */
  public record Read(String name, Reading reading) {}

  public static Sections of(String language, List<Section> sections, Collection<String> names) {
    var read = new ArrayList<Read>();
    var all = Counts.NONE;
    var code = "";
    for (var section : sections) {
      var reading = Reading.of(language, section.text(), names);
      read.add(new Read(section.name(), reading));
      all = all.plus(reading.counts());
      code = reading.language();
    }
    return new Sections(List.copyOf(read), all, Score.of(code, all));
  }

  /** Is the whole harder than what may be published without a reason? */
  public boolean aboveLimit() {
    return score.isPresent() && score.get().aboveLimit();
  }
}
