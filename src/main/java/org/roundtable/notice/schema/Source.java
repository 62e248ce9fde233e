package org.roundtable.notice.schema;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The text of a file that came from outside: UTF-8, or what its first bytes or XML line name. */
final class Source {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");
  private static final int PROLOGUE = 300;

  private Source() {}

  static String text(byte[] bytes) {
    if (bytes.length == 0) throw new Unreadable("empty");
    if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6) || starts(bytes, 0x1f, 0x8b))
      throw new Unreadable("packed");
    if (starts(bytes, 0xef, 0xbb, 0xbf)) return decoded(bytes, 3, StandardCharsets.UTF_8);
    if (starts(bytes, 0xfe, 0xff)) return decoded(bytes, 2, StandardCharsets.UTF_16BE);
    if (starts(bytes, 0xff, 0xfe)) return decoded(bytes, 2, StandardCharsets.UTF_16LE);
    return decoded(bytes, 0, declared(bytes));
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) return false;
    for (int i = 0; i < with.length; i++) if ((bytes[i] & 0xff) != with[i]) return false;
    return true;
  }

  private static Charset declared(byte[] bytes) {
    var prologue =
        new String(bytes, 0, Math.min(PROLOGUE, bytes.length), StandardCharsets.ISO_8859_1);
    var named = DECLARED.matcher(prologue);
    if (!named.find()) return StandardCharsets.UTF_8;
    try {
      return Charset.forName(named.group(1));
    } catch (IllegalArgumentException unknown) {
      throw new Unreadable("encoding");
    }
  }

  private static String decoded(byte[] bytes, int from, Charset charset) {
    var text = new String(bytes, from, bytes.length - from, charset);
    boolean doubtful = text.indexOf('\uFFFD') >= 0 && !decodes(bytes, from, charset);
    if (text.indexOf('\0') >= 0) throw new Unreadable("binary");
    if (doubtful) throw new Unreadable(printable(bytes) ? "encoding" : "binary");
    return text;
  }

  private static boolean decodes(byte[] bytes, int from, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return true;
    } catch (CharacterCodingException broken) {
      return false;
    }
  }

  /** Whether it looks like text in some other encoding, rather than a picture or a program. */
  private static boolean printable(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 4096); i++)
      if (bytes[i] >= 0 && bytes[i] < 9) return false;
    return true;
  }
}
