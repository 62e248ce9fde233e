package org.roundtable.opinion.math;

import java.util.List;

/**
 * People who vote alike.
 *
 * @param id 0 for the largest
 * @param centre mean of the members' points
 * @param members ids, ascending
 * @param counts the members' votes on each statement, in the order of the statements
 * @param representative at most five, agrees before disagrees
 */
public record Group(
    int id,
    Point centre,
    List<Long> members,
    List<Counts> counts,
    List<Representative> representative) {}
