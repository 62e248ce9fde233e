package org.roundtable.notice.schema;

/**
 * Something that a reader should know about what was read, such as another file that it includes.
 *
 * @param what key of the sentence below {@code schema.remark.}
 * @param about what the sentence names
 */
public record Remark(String what, String about) {}
