package org.roundtable.comment;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of comma-separated values, read row by row and strictly as RFC 4180 says: UTF-8 without a
 * single wrong byte, quotes only around whole fields, as many fields in each row as in the header.
 * Lines may end in LF alone; empty lines are passed over. What is wrong is named by its line.
 */
final class ConsultationTable implements AutoCloseable {
  private static final int END = -1;

  private final String name;
  private final InputStream bytes;
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteArrayOutputStream field = new ByteArrayOutputStream();
  private final List<String> header;
  private long line = 1;
  private int ahead;

  /** One row; {@code line} is where it begins. */
  record Row(long line, List<String> fields) {}

  ConsultationTable(Path file) throws IOException {
    this.name = file.getFileName().toString();
    this.bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    skipByteOrderMark();
    ahead = bytes.read();
    var first = next();
    if (first == null) throw new ConsultationBroken(name, 1, "empty");
    header = first.fields();
  }

  private void skipByteOrderMark() throws IOException {
    bytes.mark(3);
    if (bytes.read() != 0xEF || bytes.read() != 0xBB || bytes.read() != 0xBF) bytes.reset();
  }

  List<String> header() {
    return header;
  }

  String name() {
    return name;
  }

  /** Where a column stands. */
  int column(String wanted) {
    var at = header.indexOf(wanted);
    if (at < 0) throw new ConsultationBroken(name, 1, "noColumn", wanted);
    if (at != header.lastIndexOf(wanted))
      throw new ConsultationBroken(name, 1, "columnTwice", wanted);
    return at;
  }

  /** The next row, or null at the end. */
  Row next() throws IOException {
    while (ahead != END) {
      var at = line;
      var fields = new ArrayList<String>(header == null ? 16 : header.size());
      do fields.add(field());
      while (comma());
      endOfLine();
      if (fields.size() == 1 && fields.get(0).isEmpty()) continue;
      if (header != null && fields.size() != header.size())
        throw new ConsultationBroken(name, at, "fields", fields.size(), header.size());
      return new Row(at, fields);
    }
    return null;
  }

  private String field() throws IOException {
    field.reset();
    var at = line;
    if (ahead == '"') quoted(at);
    else
      while (ahead != ',' && ahead != '\n' && ahead != '\r' && ahead != END) {
        if (ahead == '"') throw new ConsultationBroken(name, line, "quoteInside");
        take();
      }
    return text(at);
  }

  private void quoted(long at) throws IOException {
    ahead = bytes.read();
    while (true) {
      if (ahead == END) throw new ConsultationBroken(name, at, "quoteOpen");
      if (ahead == '"') {
        ahead = bytes.read();
        if (ahead != '"') break;
      } else if (ahead == '\n') {
        line++;
      }
      take();
    }
    if (ahead != ',' && ahead != '\n' && ahead != '\r' && ahead != END)
      throw new ConsultationBroken(name, line, "quoteInside");
  }

  private void take() throws IOException {
    field.write(ahead);
    ahead = bytes.read();
  }

  private boolean comma() throws IOException {
    if (ahead != ',') return false;
    ahead = bytes.read();
    return true;
  }

  private void endOfLine() throws IOException {
    if (ahead == '\r') {
      ahead = bytes.read();
      if (ahead != '\n' && ahead != END) throw new ConsultationBroken(name, line, "lineEnd");
    }
    if (ahead == '\n') ahead = bytes.read();
    line++;
  }

  private String text(long at) {
    if (field.size() == 0) return "";
    var in = ByteBuffer.wrap(field.toByteArray());
    var out = CharBuffer.allocate(field.size());
    var result = utf8.reset().decode(in, out, true);
    if (result.isError()) throw new ConsultationBroken(name, at + lineEnds(in), "notUtf8");
    return out.flip().toString();
  }

  /** Line ends before the byte that the decoder stopped at. */
  private static long lineEnds(ByteBuffer stopped) {
    var ends = 0L;
    for (int i = 0; i < stopped.position(); i++) if (stopped.get(i) == '\n') ends++;
    return ends;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
