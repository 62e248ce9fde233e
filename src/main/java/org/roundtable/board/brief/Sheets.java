package org.roundtable.board.brief;

import jakarta.enterprise.context.ApplicationScoped;
import org.roundtable.kernel.Settings;
import org.roundtable.paper.Drawn;

/** Briefs as PDF. */
@ApplicationScoped
public class Sheets {
  private final Drawn<Brief> drawn = new Drawn<>(brief -> Sheet.of(brief, Settings.publicUrl()));

  byte[] of(Brief brief) {
    return drawn.of(brief);
  }
}
