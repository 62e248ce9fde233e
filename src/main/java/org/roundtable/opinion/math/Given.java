package org.roundtable.opinion.math;

import java.util.List;
import java.util.SortedMap;

/**
 * Admitted participants and groups that somebody else found, taken as they are in order to compare
 * what follows from them.
 *
 * @param groups members by the group's number
 */
public record Given(List<Long> admitted, SortedMap<Integer, List<Long>> groups) {}
