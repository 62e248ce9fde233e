package org.roundtable.notice.reading;

/** A stretch of the given text that is read in one go: a list item, a heading, flowing lines. */
record Passage(int start, int end) {}
