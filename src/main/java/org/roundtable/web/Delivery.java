package org.roundtable.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * Holds an answer back until it is whole: a page that fails half way becomes an error page instead
 * of half a page, a reader who has these very bytes already gets 304, and text travels compressed.
 */
public class Delivery extends HttpFilter {
  private static final int WORTH_SQUEEZING = 1_000;
  private static final int TAG_BYTES = 12;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var held = new HeldResponse(response);
    chain.doFilter(request, held);
    if (held.gone()) return;
    var body = held.body();
    if (held.getStatus() >= 400 && body.length == 0) {
      response.sendError(held.getStatus());
      return;
    }
    if (held.getStatus() == 200 && versioned(request))
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    if (held.getStatus() == 200 && mayBeKept(response)) {
      var tag = tag(body);
      response.setHeader("ETag", tag);
      if (has(request, tag)) {
        response.setStatus(304);
        return;
      }
    }
    if (squeezes(request, held, body)) {
      response.setHeader("Content-Encoding", "gzip");
      body = squeezed(body);
    }
    if (text(held)) response.addHeader("Vary", "Accept-Encoding");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** An address that changes with its bytes. */
  private static boolean versioned(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/jakarta.faces.resource/")
        && request.getParameter("v") != null;
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

  private static boolean squeezes(HttpServletRequest request, HeldResponse held, byte[] body) {
    var accepted = request.getHeader("Accept-Encoding");
    return accepted != null
        && accepted.contains("gzip")
        && body.length >= WORTH_SQUEEZING
        && text(held)
        && held.getHeader("Content-Encoding") == null;
  }

  private static boolean text(HeldResponse held) {
    var type = held.getContentType();
    return type != null
        && (type.startsWith("text/")
            || type.contains("javascript")
            || type.contains("json")
            || type.contains("xml"));
  }

  private static byte[] squeezed(byte[] body) throws IOException {
    var bytes = new ByteArrayOutputStream(body.length / 3);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }
}
