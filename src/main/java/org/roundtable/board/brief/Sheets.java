package org.roundtable.board.brief;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.roundtable.kernel.Settings;

/** Briefs as PDF; a sheet is drawn again when what it says has changed. */
@ApplicationScoped
public class Sheets {
  private static final int REMEMBERED = 32;
  private final Map<Brief, byte[]> drawn = new ConcurrentHashMap<>();

  byte[] of(Brief brief) {
    if (drawn.size() > REMEMBERED) drawn.clear();
    return drawn.computeIfAbsent(brief, Sheets::draw);
  }

  private static byte[] draw(Brief brief) {
    try {
      return Sheet.of(brief, Settings.publicUrl());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
