package org.roundtable.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the body of a form that holds files (multipart/form-data, RFC 7578), as browsers write it:
 * names in UTF-8, each part whole, the last one closed. What is not so is broken, and nothing of it
 * is guessed.
 */
final class FormBody {
  private static final Pattern TYPE = Pattern.compile("(?i)multipart/form-data\\s*(;.*)?");
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");
  private static final Pattern NAME = parameter("name");
  private static final Pattern FILE = parameter("filename");
  private static final int MOST_PARTS = 2_000;
  private static final int LONGEST_HEAD = 4_000;
  private static final String LINE = "\r\n";

  private FormBody() {}

  /** It cannot be read as a form. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * @param type a Content-Type; may be null
   */
  static boolean isOne(String type) {
    return type != null && TYPE.matcher(type).matches();
  }

  /** The parts in the order of the form. */
  static List<FormPart> parts(String type, byte[] body) throws Broken {
    var boundary = BOUNDARY.matcher(type);
    if (!boundary.find()) throw new Broken();
    var mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
    var text = new String(body, StandardCharsets.ISO_8859_1);
    if (!text.startsWith(mark)) throw new Broken();
    var parts = new ArrayList<FormPart>();
    int at = mark.length();
    while (!text.startsWith("--", at)) {
      var head = head(text, at);
      int from = at + LINE.length() + head.length() + 2 * LINE.length();
      int end = text.indexOf(LINE + mark, from);
      if (end < 0 || parts.size() == MOST_PARTS) throw new Broken();
      parts.add(part(utf8(head), body, from, end - from));
      at = end + LINE.length() + mark.length();
    }
    return parts;
  }

  private static String head(String text, int at) throws Broken {
    int from = at + LINE.length();
    int end = text.indexOf(LINE + LINE, from);
    if (!text.startsWith(LINE, at) || end < 0 || end - from > LONGEST_HEAD) throw new Broken();
    return text.substring(from, end);
  }

  private static FormPart part(String head, byte[] body, int from, int length) throws Broken {
    var headers = new TreeMap<String, String>();
    for (var line : head.split(LINE)) {
      int colon = line.indexOf(':');
      if (colon < 1) throw new Broken();
      headers.put(
          line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip());
    }
    var disposition = headers.getOrDefault("content-disposition", "");
    var name = value(NAME, disposition);
    if (name == null || !disposition.toLowerCase(Locale.ROOT).startsWith("form-data"))
      throw new Broken();
    var file = value(FILE, disposition);
    return new FormPart(
        name, file == null ? null : last(file), Map.copyOf(headers), body, from, length);
  }

  private static Pattern parameter(String name) {
    return Pattern.compile("(?i);\\s*" + name + "=(?:\"([^\"]*)\"|([^\\s;\"]+))");
  }

  /** Browsers write what would end a name as a browser writes it in an address. */
  private static String value(Pattern parameter, String disposition) {
    var found = parameter.matcher(disposition);
    if (!found.find()) return null;
    var value = found.group(1) == null ? found.group(2) : found.group(1);
    return value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
  }

  /** Some send the folders before a file's name too. */
  private static String last(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
