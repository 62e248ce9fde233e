package org.roundtable.notice.label;

import jakarta.enterprise.context.ApplicationScoped;
import org.roundtable.paper.Drawn;

/** Notices as PDF, each on one sheet. */
@ApplicationScoped
public class Labels {
  private final Drawn<LabelSheet.Wanted> drawn = new Drawn<>(LabelSheet::of);

  byte[] of(LabelSheet.Wanted wanted) {
    return drawn.of(wanted);
  }
}
