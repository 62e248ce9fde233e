package org.roundtable.paper;

/** A place on the sheet in points, counted from its lower left corner. */
public record Place(float x, float y) {}
