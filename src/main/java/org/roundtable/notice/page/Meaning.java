package org.roundtable.notice.page;

/** A word with a special meaning, opened in place. */
public record Meaning(String term, String text) {}
