package org.roundtable.board;

import java.io.Serializable;
import org.roundtable.kernel.Words;

/** A member of the board on the day of a meeting. */
public record Seat(int id, String name, Words office) implements Serializable {}
