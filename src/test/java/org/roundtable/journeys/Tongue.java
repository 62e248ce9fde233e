package org.roundtable.journeys;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The language in which a journey is walked. Its steps are written in English; in Spanish each
 * stands for the sentences that have that English one as their counterpart in the message bundles.
 * What no bundle knows is somebody's own words, and stays.
 */
enum Tongue {
  ENGLISH,
  SPANISH;

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[^{}]*(?:\\{[^{}]*}[^{}]*)*}");
  private static final ResourceBundle EN = bundle("en");
  private static final ResourceBundle ES = bundle("es");
  private static final String UNTRANSLATED = ES.getString("words.untranslated");

  /** What a page shows, whole, where a step says {@code english}; maybe marked as untranslated. */
  Pattern exactly(String english) {
    return any(english, "^\\s*", "(?:\\s*" + literally(UNTRANSLATED) + ")?\\s*$");
  }

  /** The same as a part of what a page shows. */
  Pattern within(String english) {
    return any(english, "", "");
  }

  /** Of somebody's own words in both languages, those that a page shows. */
  String of(String english, String spanish) {
    return this == SPANISH ? spanish : english;
  }

  private Pattern any(String english, String before, String after) {
    return Pattern.compile(
        said(english).stream()
            .map(Tongue::literally)
            .collect(Collectors.joining("|", before + "(?:", ")" + after)));
  }

  private Set<String> said(String english) {
    var all = new LinkedHashSet<String>();
    if (this == SPANISH)
      for (var key : EN.keySet()) {
        whole(text(EN, key), text(ES, key), english, all);
        part(text(EN, key), text(ES, key), english, all);
      }
    all.add(english);
    return all;
  }

  /** A whole sentence with its arguments put in, or a label with the language of its field. */
  private static void whole(String sentence, String spanish, String english, Set<String> all) {
    var named = english.split(" · ", 2);
    var match = Pattern.compile(pattern(sentence), Pattern.DOTALL).matcher(named[0]);
    var own = ARGUMENT.matcher(sentence).replaceAll("").length();
    if (own * 3 < named[0].length() || !match.matches()) return;
    var put =
        ARGUMENT
            .matcher(spanish)
            .replaceAll(a -> Matcher.quoteReplacement(given(match, a.group(1))));
    if (named.length == 1) all.add(put);
    else for (var language : SPANISH.said(named[1])) all.add(put + " · " + language);
  }

  /** A piece of a sentence: the longest piece of its counterpart stands for it. */
  private static void part(String sentence, String spanish, String english, Set<String> all) {
    if (sentence.contains(english))
      ARGUMENT
          .splitAsStream(spanish)
          .map(String::strip)
          .max(Comparator.comparingInt(String::length))
          .ifPresent(all::add);
  }

  private static String pattern(String sentence) {
    var regex = new StringBuilder();
    int from = 0;
    var arguments = ARGUMENT.matcher(sentence);
    for (var seen = new LinkedHashSet<String>(); arguments.find(); from = arguments.end()) {
      regex.append(literally(sentence.substring(from, arguments.start())));
      var name = "a" + arguments.group(1);
      regex.append(seen.add(name) ? "(?<" + name + ">.+?)" : "\\k<" + name + ">");
    }
    return regex.append(literally(sentence.substring(from))).toString();
  }

  private static String given(Matcher whole, String argument) {
    try {
      return whole.group("a" + argument);
    } catch (IllegalArgumentException notNamedInEnglish) {
      return "";
    }
  }

  /** As both Java's and the browser's patterns take it. */
  private static String literally(String text) {
    return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
  }

  private static String text(ResourceBundle bundle, String key) {
    return bundle.getString(key).replace("''", "'");
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "messages",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
