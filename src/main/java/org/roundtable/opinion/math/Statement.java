package org.roundtable.opinion.math;

/**
 * What was voted on.
 *
 * @param moderatedOut takes no part in groups, representativeness and consensus
 * @param centre mean vote of all who saw it, -1 to 1; 0 when moderated out
 * @param loading its entries in the two principal components
 * @param projection where somebody would stand who agreed with it and saw nothing else
 * @param counts of the admitted
 * @param groupInformedConsensus product over groups of (agrees + 1) / (seen + 2), 0 to 1; 0 where
 *     there is no group
 * @param priority weight in the draw of the statement to show next
 */
public record Statement(
    long id,
    boolean moderatedOut,
    double centre,
    Point loading,
    Point projection,
    Counts counts,
    double groupInformedConsensus,
    double priority) {}
