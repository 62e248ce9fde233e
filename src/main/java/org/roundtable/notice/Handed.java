package org.roundtable.notice;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.roundtable.kernel.BadInput;

/**
 * What somebody gave into a form that takes a file, or the text of one in its place.
 *
 * @param field of the form that it came in
 */
public record Handed(String field, String name, byte[] bytes) {
  private static final int LONGEST_NAME = 200;

  /**
   * @param file null where none was chosen
   * @param called what the text is called
   * @param none the sentence for neither
   */
  public static Handed of(Part file, String text, String called, String none) {
    var typed = text != null && !text.isBlank();
    if (file != null && typed) throw new BadInput("file", "notice.fileAndText");
    if (typed) return new Handed("text", called, text.getBytes(StandardCharsets.UTF_8));
    if (file == null) throw new BadInput("file", none);
    return new Handed("file", name(file.getSubmittedFileName()), bytes(file));
  }

  /** Does something with it; what is wrong with the file is said beside the field. */
  public void to(Consumer<Handed> taker) {
    try {
      taker.accept(this);
    } catch (BadInput wrong) {
      throw wrong.at(field);
    }
  }

  /** Of a very long name its end, which tells the kind of file. */
  private static String name(String whole) {
    return whole.substring(Math.max(0, whole.length() - LONGEST_NAME));
  }

  private static byte[] bytes(Part file) {
    try (var stream = file.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
