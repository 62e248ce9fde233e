package org.roundtable.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Comparator;
import org.roundtable.kernel.Settings;

/** Letters that the portal wrote: in its outbox, or delivered as files into its data folder. */
public final class Letters {
  private Letters() {}

  /** The body of the newest letter to that address. */
  public static String last(String recipient) {
    var waiting =
        Sql.rows(
            "select body from mail where recipient = ? and sent_at is null order by id desc limit 1",
            recipient);
    return waiting.isEmpty() ? delivered(recipient) : (String) waiting.get(0).get(0);
  }

  private static String delivered(String recipient) {
    try (var files = Files.list(Settings.data().resolve("mail"))) {
      return files
          .filter(f -> f.toString().endsWith(".eml"))
          .sorted(Comparator.comparingInt(Letters::number).reversed())
          .map(Letters::read)
          .filter(letter -> letter.contains("To: " + recipient))
          .map(Letters::body)
          .findFirst()
          .orElseThrow(() -> new AssertionError("no letter to " + recipient));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(java.nio.file.Path file) {
    return Integer.parseInt(file.getFileName().toString().replace(".eml", ""));
  }

  private static String read(java.nio.file.Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String body(String letter) {
    var text = letter.substring(letter.indexOf("\r\n\r\n") + 4);
    if (letter.contains("Content-Transfer-Encoding: base64"))
      return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    return letter.contains("Content-Transfer-Encoding: quoted-printable")
        ? text.replace("=\r\n", "").replace("=3D", "=")
        : text;
  }
}
