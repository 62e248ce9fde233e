package org.roundtable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template may do: reads every one of them. */
class TemplatesTest {
  private static final int LONGEST = 150;

  /** Including what an expression names fetched, and ran, a page from another host. */
  @Test
  void noTemplateIsNamedByAnExpression() throws IOException {
    refuse(
        "<(?:ui:include|ui:decorate|ui:composition|f:view)\\b[^>]*\\b(?:src|template)=\"[^\"]*[#$]\\{");
    refuse("<h:output(?:Script|Stylesheet)\\b[^>]*\\b(?:name|library)=\"[^\"]*[#$]\\{");
    refuse("resource\\[[^'\\]]*[a-z]+[.(]");
  }

  /** The content security policy forbids them, so they would silently do nothing. */
  @Test
  void nothingIsStyledOrScriptedInline() throws IOException {
    refuse("\\sstyle=\"");
    refuse("\\son[a-z]+=\"");
    refuse("<script(?![^>]*\\bsrc=)[^>]*>");
    refuse("<style\\b");
    refuse("javascript:");
  }

  @Test
  void textIsNeverShownUnescaped() throws IOException {
    refuse("escape=\"(?!true)");
  }

  @Test
  void nothingComesFromAnotherHost() throws IOException {
    refuse("(?:src|href|action)=\"(?:https?:)?//");
  }

  /**
   * A form in a view without a session would run its action for anybody who sends it. One page has
   * a plain form that runs none: what is chosen there of a child is sent by post so that it stands
   * in no address.
   */
  @Test
  void aPageForReadingHoldsNoForm() throws IOException {
    var wrong = new TreeSet<String>();
    for (var file : templates()) {
      var text = Files.readString(file);
      if (text.contains("layout/reading.xhtml")
          && !file.endsWith("notice/child.xhtml")
          && Pattern.compile("<(?:h:form|p:|h:command|form(?![^>]*method=\"get\"))")
              .matcher(text)
              .find()) wrong.add(file.toString());
    }
    assertEquals(Set.of(), wrong);
  }

  /** What people read stands in the message bundles. */
  @Test
  void noWordStandsInATemplate() throws IOException {
    var wrong = new TreeSet<String>();
    for (var file : templates()) {
      var text =
          Files.readString(file)
              .replaceAll("(?s)<!--.*?-->", "")
              .replaceAll("(?s)<!DOCTYPE[^>]*>", "")
              .replaceAll("#\\{[^}]*\\}", "");
      for (var piece : text.split("<[^>]*>"))
        if (piece.matches("(?s).*\\p{L}{2,}.*") && !piece.strip().matches("Español|English|&\\w+;"))
          wrong.add(file + ": " + piece.strip());
      var said =
          Pattern.compile(
                  "\\b(?:label|value|title|alt|placeholder|aria-label|hint)=\"(\\p{Lu}\\p{L}+[^\"]*)\"")
              .matcher(text);
      while (said.find()) wrong.add(file + ": " + said.group());
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void noTemplateIsLongerThanOneCanReadAtOnce() throws IOException {
    var wrong = new TreeSet<String>();
    for (var file : templates())
      if (Files.readAllLines(file).size() > LONGEST) wrong.add(file.toString());
    assertEquals(Set.of(), wrong);
  }

  private static void refuse(String pattern) throws IOException {
    var wrong = new TreeSet<String>();
    for (var file : templates()) {
      var found = Pattern.compile(pattern).matcher(Files.readString(file));
      while (found.find()) wrong.add(file + ": " + found.group());
    }
    assertEquals(Set.of(), wrong, pattern);
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("webapp"))) {
      return all.filter(f -> f.toString().endsWith(".xhtml")).sorted().toList();
    }
  }
}
