package org.roundtable.notice.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) into maps, lists and text; numbers and booleans are text too, for a
 * schema's values are not looked at. Its own reader, because it runs in the launcher and in the
 * server, which share no library for it.
 */
final class Json {
  private static final int DEEPEST = 200;

  private final String text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  static Object read(String text) {
    var json = new Json(text);
    var value = json.value();
    json.space();
    if (json.at < text.length()) throw json.broken();
    return value;
  }

  private Object value() {
    space();
    if (at >= text.length()) throw broken();
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object() {
    enter();
    var members = new LinkedHashMap<String, Object>();
    if (!ended('}'))
      do {
        space();
        if (at >= text.length() || text.charAt(at) != '"') throw broken();
        var name = string();
        space();
        expect(':');
        members.put(name, value());
      } while (more('}'));
    depth--;
    return members;
  }

  private List<Object> list() {
    enter();
    var all = new ArrayList<Object>();
    if (!ended(']'))
      do {
        all.add(value());
      } while (more(']'));
    depth--;
    return all;
  }

  private void enter() {
    if (++depth > DEEPEST) throw new Unreadable("tooDeep", DEEPEST);
    at++;
  }

  private boolean ended(char with) {
    space();
    if (at >= text.length() || text.charAt(at) != with) return false;
    at++;
    return true;
  }

  private boolean more(char end) {
    space();
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
      return true;
    }
    expect(end);
    return false;
  }

  private void expect(char c) {
    if (at >= text.length() || text.charAt(at) != c) throw broken();
    at++;
  }

  private String string() {
    int end = ++at;
    while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\') end++;
    var plain = new StringBuilder(text.substring(at, Math.min(end, text.length())));
    for (at = end; at < text.length() && text.charAt(at) != '"'; at++)
      plain.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
    expect('"');
    return plain.toString();
  }

  /** Leaves its last character to the caller's step. */
  private char escaped() {
    if (++at >= text.length()) throw broken();
    char c = text.charAt(at);
    if (c != 'u') {
      int which = "\"\\/bfnrt".indexOf(c);
      if (which < 0) throw broken();
      return "\"\\/\b\f\n\r\t".charAt(which);
    }
    if (at + 4 >= text.length()) throw broken();
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(text.charAt(++at), 16);
      if (digit < 0) throw broken();
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private String word() {
    int start = at;
    while (at < text.length() && "+-.".indexOf(text.charAt(at)) >= 0
        || at < text.length() && Character.isLetterOrDigit(text.charAt(at))) at++;
    var word = text.substring(start, at);
    if (!word.matches("true|false|null|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) throw broken();
    return word;
  }

  private void space() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) at++;
  }

  private Unreadable broken() {
    int end = Math.min(at, text.length());
    return new Unreadable(
        "brokenJson", 1 + text.substring(0, end).chars().filter(c -> c == '\n').count());
  }
}
