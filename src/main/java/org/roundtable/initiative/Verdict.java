package org.roundtable.initiative;

import java.time.Instant;

/**
 * What a motion of the board makes of an initiative.
 *
 * @param later does the motion name an earlier one that it replaces? A motion that is sent twice
 *     does not, and so never passes for a later one
 */
public record Verdict(Outcome outcome, boolean later, Instant at) {}
