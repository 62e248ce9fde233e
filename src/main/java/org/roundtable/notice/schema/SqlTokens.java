package org.roundtable.notice.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a file of SQL, in whatever of the usual dialects: names in double quotes, backticks
 * or brackets, text in quotes, comments. Text longer than a comment may be (rows of data) is passed
 * over.
 */
final class SqlTokens {
  private static final int LONGEST = 2_000;

  /** Whether a token is a word or sign, a name in quotes, or text. */
  enum Kind {
    WORD,
    NAME,
    TEXT,
    SIGN,
    END
  }

  private final String sql;
  private int at;
  private final Map<Integer, String> comments = new HashMap<>();
  private int line;

  private Kind kind = Kind.SIGN;
  private String token = "";
  private int tokenLine;

  SqlTokens(String sql) {
    this.sql = sql;
  }

  Kind kind() {
    return kind;
  }

  String token() {
    return token;
  }

  int line() {
    return tokenLine;
  }

  boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && token.equalsIgnoreCase(word);
  }

  String lower() {
    return token.toLowerCase(Locale.ROOT);
  }

  /** The comment behind what stands on this line, or empty. */
  String commentOn(int where) {
    return comments.getOrDefault(where, "");
  }

  boolean next() {
    skip();
    tokenLine = line;
    if (at >= sql.length()) {
      kind = Kind.END;
      token = "";
      return false;
    }
    char c = sql.charAt(at);
    if (c == '\'') quoted(Kind.TEXT, '\'');
    else if (c == '"') quoted(Kind.NAME, '"');
    else if (c == '`') quoted(Kind.NAME, '`');
    else if (c == '[') quoted(Kind.NAME, ']');
    else if (Character.isLetterOrDigit(c) || c == '_' || c == '#' || c == '@' || c == '$') word();
    else {
      kind = Kind.SIGN;
      token = String.valueOf(c);
      at++;
    }
    return true;
  }

  private void skip() {
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == '\n') line++;
      if (Character.isWhitespace(c)) at++;
      else if (sql.startsWith("--", at)) remark(endOfLine());
      else if (sql.startsWith("/*", at)) {
        int end = sql.indexOf("*/", at + 2);
        remark(end < 0 ? sql.length() : end);
        at = Math.min(at + 2, sql.length());
      } else return;
    }
  }

  private int endOfLine() {
    int end = sql.indexOf('\n', at);
    return end < 0 ? sql.length() : end;
  }

  private void remark(int end) {
    boolean behind = kind != Kind.END && !token.isEmpty() && tokenLine == line;
    if (behind && comments.size() < Schema.MOST_FIELDS)
      comments.put(line, sql.substring(Math.min(at + 2, end), Math.min(end, at + LONGEST)).strip());
    for (; at < end; at++) if (sql.charAt(at) == '\n') line++;
  }

  private void word() {
    int start = at;
    while (at < sql.length()
        && (Character.isLetterOrDigit(sql.charAt(at)) || "_#@$".indexOf(sql.charAt(at)) >= 0)) at++;
    kind = Kind.WORD;
    token = sql.substring(start, Math.min(at, start + LONGEST));
  }

  private void quoted(Kind what, char end) {
    var text = new StringBuilder();
    for (at++; at < sql.length(); at++) {
      char c = sql.charAt(at);
      if (c == '\n') line++;
      if (c == '\\' && what == Kind.TEXT && at + 1 < sql.length() && sql.charAt(at + 1) == '\'') {
        at++;
        c = '\'';
      } else if (c == end) {
        if (at + 1 >= sql.length() || sql.charAt(at + 1) != end) break;
        at++;
      }
      if (text.length() < LONGEST) text.append(c);
    }
    at++;
    kind = what;
    token = text.toString();
  }
}
