package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * An answer that is whole: its status, its headers, its bytes. It can be sent more than once, to
 * each reader as that one can take it: compressed, or not at all where they have it already.
 */
public final class Finished {
  private static final int WORTH_SQUEEZING = 1_000;
  private static final int TAG_BYTES = 12;
  private final int status;
  private final String type;
  private final Map<String, Collection<String>> headers = new LinkedHashMap<>();
  private final byte[] body;
  private final String tag;
  private volatile byte[] squeezed;

  /**
   * @param response with its status and headers, not yet sent
   * @param before the headers that every answer has
   */
  Finished(HttpServletResponse response, Map<String, String> before, byte[] body) {
    this.body = body;
    status = response.getStatus();
    type = response.getContentType();
    for (var name : response.getHeaderNames())
      if (!response.getHeader(name).equals(before.get(name)))
        headers.put(name, List.copyOf(response.getHeaders(name)));
    tag = status == 200 && mayBeKept(response) ? tag(body) : null;
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setStatus(status);
    if (type != null) response.setContentType(type);
    headers.forEach((name, values) -> set(response, name, values));
    if (tag != null) {
      response.setHeader("ETag", tag);
      if (has(request, tag)) {
        response.setStatus(304);
        return;
      }
    }
    var bytes = body;
    if (squeezes(request)) {
      response.setHeader("Content-Encoding", "gzip");
      bytes = squeezed();
    }
    if (text()) response.addHeader("Vary", "Accept-Encoding");
    response.setContentLength(bytes.length);
    // Behind an offer to upgrade the server would lose the type of what leaves before the end.
    if (request.getHeader("Upgrade") != null) response.setBufferSize(bytes.length + 1);
    response.getOutputStream().write(bytes);
  }

  /** How many bytes of memory it takes, about. */
  int size() {
    return body.length + (body.length >> 2);
  }

  boolean isPage() {
    return status == 200 && type != null && type.startsWith("text/html") && tag != null;
  }

  private static void set(HttpServletResponse response, String name, Collection<String> values) {
    var first = true;
    for (var value : values) {
      if (first) response.setHeader(name, value);
      else response.addHeader(name, value);
      first = false;
    }
  }

  private static boolean mayBeKept(HttpServletResponse response) {
    var control = response.getHeader("Cache-Control");
    return control != null && !control.contains("no-store");
  }

  private static String tag(byte[] body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "W/\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean has(HttpServletRequest request, String tag) {
    var had = request.getHeader("If-None-Match");
    return had != null && had.contains(tag.substring(2));
  }

  private boolean squeezes(HttpServletRequest request) {
    var accepted = request.getHeader("Accept-Encoding");
    return accepted != null
        && accepted.contains("gzip")
        && body.length >= WORTH_SQUEEZING
        && text()
        && !headers.containsKey("Content-Encoding");
  }

  private boolean text() {
    return type != null
        && (type.startsWith("text/")
            || type.contains("javascript")
            || type.contains("json")
            || type.contains("xml"));
  }

  private byte[] squeezed() throws IOException {
    if (squeezed == null) {
      var bytes = new ByteArrayOutputStream(body.length / 3);
      try (var gzip = new GZIPOutputStream(bytes)) {
        gzip.write(body);
      }
      squeezed = bytes.toByteArray();
    }
    return squeezed;
  }
}
