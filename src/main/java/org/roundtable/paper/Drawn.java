package org.roundtable.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sheets that were drawn, by what they say: one is drawn again when that has changed.
 *
 * @param <T> what a sheet says; equal things give the same bytes
 */
public final class Drawn<T> {
  private static final int REMEMBERED = 32;
  private final Map<T, byte[]> sheets = new ConcurrentHashMap<>();
  private final Drawing<T> drawing;

  /** Draws a sheet as a PDF. */
  public interface Drawing<T> {
    byte[] of(T said) throws IOException;
  }

  public Drawn(Drawing<T> drawing) {
    this.drawing = drawing;
  }

  public byte[] of(T said) {
    if (sheets.size() > REMEMBERED) sheets.clear();
    return sheets.computeIfAbsent(said, this::draw);
  }

  private byte[] draw(T said) {
    try {
      return drawing.of(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
