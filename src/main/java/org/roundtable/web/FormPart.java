package org.roundtable.web;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One answer of a form that holds files: a field, or a file under the name that it had. It lies in
 * memory, as a slice of the body that it came in, and so nothing of it is ever left on a disk.
 *
 * @param headers by their names in lower case
 * @param fileName null for a field, empty where a file could be chosen and was not
 */
record FormPart(
    String name, String fileName, Map<String, String> headers, byte[] body, int from, int length)
    implements Part {

  boolean isField() {
    return fileName == null;
  }

  String text() {
    return new String(body, from, length, StandardCharsets.UTF_8);
  }

  @Override
  public InputStream getInputStream() {
    return new ByteArrayInputStream(body, from, length);
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getSubmittedFileName() {
    return fileName;
  }

  @Override
  public long getSize() {
    return length;
  }

  @Override
  public String getContentType() {
    return getHeader("Content-Type");
  }

  @Override
  public String getHeader(String header) {
    return headers.get(header.toLowerCase(Locale.ROOT));
  }

  @Override
  public Collection<String> getHeaders(String header) {
    var value = getHeader(header);
    return value == null ? List.of() : List.of(value);
  }

  @Override
  public Collection<String> getHeaderNames() {
    return headers.keySet();
  }

  @Override
  public void write(String file) throws IOException {
    throw new IOException("What people send is not written to files.");
  }

  @Override
  public void delete() {}
}
