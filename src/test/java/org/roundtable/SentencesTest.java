package org.roundtable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person reads: complete in both languages, and nowhere but in the message bundles. */
class SentencesTest {
  private static final Path SENTENCES = Path.of("src/main/resources");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:say|count|done|reason|key)\\(\\s*(?:[^'\"()]*?,\\s*)?['\"]([A-Za-z][\\w.-]*)['\"]");
  private static final Pattern QUOTED =
      Pattern.compile("['\"]([A-Za-z][\\w-]*(?:\\.[\\w-]+)*\\.?)['\"]");

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertEquals(
        bundle("messages.properties").stringPropertyNames(),
        bundle("messages_es.properties").stringPropertyNames());
  }

  @Test
  void bothLanguagesNameTheSameThingsInASentence() throws IOException {
    var english = bundle("messages.properties");
    var spanish = bundle("messages_es.properties");
    var different = new TreeSet<String>();
    for (var key : english.stringPropertyNames())
      if (!arguments(english.getProperty(key)).equals(arguments(spanish.getProperty(key, ""))))
        different.add(key);
    assertEquals(Set.of(), different);
  }

  @Test
  void noKeyStandsTwiceInAFile() throws IOException {
    for (var file : List.of("messages.properties", "messages_es.properties")) {
      var seen = new TreeSet<String>();
      var twice = new TreeSet<String>();
      for (var line : Files.readAllLines(SENTENCES.resolve(file)))
        if (!line.startsWith("#") && line.contains("=")) {
          var key = line.substring(0, line.indexOf('=')).strip();
          if (!seen.add(key)) twice.add(key);
        }
      assertEquals(Set.of(), twice, file);
    }
  }

  /** A lone apostrophe swallows the rest of a sentence with arguments. */
  @Test
  void apostrophesAreDoubled() throws IOException {
    for (var file : List.of("messages.properties", "messages_es.properties")) {
      var bundle = bundle(file);
      var wrong = new TreeSet<String>();
      for (var key : bundle.stringPropertyNames())
        if (bundle.getProperty(key).replace("''", "").contains("'")) wrong.add(key);
      assertEquals(Set.of(), wrong, file);
    }
  }

  @Test
  void everySentenceThatIsSaidExists() throws IOException {
    var keys = bundle("messages.properties").stringPropertyNames();
    var missing = new TreeSet<String>();
    for (var source : sources()) {
      var said = SAID.matcher(Files.readString(source));
      while (said.find()) {
        var key = said.group(1);
        if (key.contains(".") && !key.endsWith(".") && !known(keys, key))
          missing.add(key + " in " + source.getFileName());
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everySentenceIsSaidSomewhere() throws IOException {
    var written = new TreeSet<String>();
    for (var source : sources()) {
      var quoted = QUOTED.matcher(Files.readString(source));
      while (quoted.find()) written.add(quoted.group(1));
    }
    var types = new TreeSet<String>();
    for (var source : sources()) types.add(source.getFileName().toString().replace(".java", ""));
    var unused = new TreeSet<String>();
    for (var key : bundle("messages.properties").stringPropertyNames())
      if (!said(key, written, types)) unused.add(key);
    assertEquals(Set.of(), unused);
  }

  private static boolean known(Set<String> keys, String key) {
    return keys.contains(key)
        || keys.contains("done." + key)
        || keys.contains("refused." + key)
        || keys.contains(key + ".one");
  }

  /** Whole, by its beginning, as a constant of an enum, or as the sentence of an exception. */
  private static boolean said(String key, Set<String> written, Set<String> types) {
    var stem = key.replaceFirst("\\.(one|many)$", "");
    var short_ = stem.replaceFirst("^(done|refused|error|mail)\\.", "");
    var first = stem.contains(".") ? stem.substring(0, stem.indexOf('.')) : stem;
    if (written.contains(stem) || written.contains(short_) || written.contains(key)) return true;
    if (stem.startsWith("refused.") && types.contains(short_)) return true;
    if (stem.startsWith("error.")) return true;
    if (types.contains(first) || Character.isUpperCase(first.charAt(0))) return true;
    return written.stream().anyMatch(w -> w.endsWith(".") && stem.startsWith(w));
  }

  private static Set<String> arguments(String sentence) {
    var arguments = new TreeSet<String>();
    var found = ARGUMENT.matcher(sentence);
    while (found.find()) arguments.add(found.group(1));
    return arguments;
  }

  private static List<Path> sources() throws IOException {
    var sources = new ArrayList<Path>();
    for (var root : List.of("src/main/java", "webapp"))
      try (Stream<Path> all = Files.walk(Path.of(root))) {
        all.filter(f -> f.toString().matches(".*\\.(java|xhtml)")).forEach(sources::add);
      }
    return sources;
  }

  private static Properties bundle(String file) throws IOException {
    var bundle = new Properties();
    try (Reader reader = Files.newBufferedReader(SENTENCES.resolve(file))) {
      bundle.load(reader);
    }
    return bundle;
  }
}
