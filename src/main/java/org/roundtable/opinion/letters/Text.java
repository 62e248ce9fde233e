package org.roundtable.opinion.letters;

/**
 * What somebody wrote.
 *
 * @param id the earlier it was written the smaller
 */
public record Text(long id, String words) {}
