package org.roundtable.notice.page;

/**
 * Something that a reader reads, in one language.
 *
 * @param language that the text is in, for a screen reader
 * @param untranslated is it in another language than the reader's?
 * @param url where it leads; empty for most
 * @param means its plain meaning, in the reader's language; empty where the words say it all
 */
public record Said(String text, String language, boolean untranslated, String url, String means) {

  boolean empty() {
    return text.isEmpty();
  }

  Said leadingTo(String url) {
    return new Said(text, language, untranslated, url, means);
  }
}
