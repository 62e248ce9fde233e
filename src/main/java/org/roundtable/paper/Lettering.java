package org.roundtable.paper;

import java.awt.Color;

/**
 * How letters look.
 *
 * @param size in points
 * @param bold drawn with a thin line around, for the sheet has one typeface only
 */
public record Lettering(float size, Color colour, boolean bold) {
  private static final float LEADING = 1.25f;

  /** From one line to the next, in points. */
  public float leading() {
    return LEADING * size;
  }
}
