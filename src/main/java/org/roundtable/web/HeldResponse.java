package org.roundtable.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * An answer that is written into memory, and is not sent before somebody has looked at it. A
 * finished archive is neither looked at nor held: it goes straight to the reader, however large.
 */
final class HeldResponse extends HttpServletResponseWrapper {
  private final Bytes bytes = new Bytes();
  private PrintWriter writer;
  private boolean gone;

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  /** Is it answered already: by an error, a redirect, an archive? */
  boolean gone() {
    return gone || getResponse().isCommitted();
  }

  byte[] body() {
    if (writer != null) writer.flush();
    return bytes.all.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (!archive()) return bytes;
    gone = true;
    return super.getOutputStream();
  }

  private boolean archive() {
    return "application/zip".equals(getContentType());
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null)
      writer =
          new PrintWriter(new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding())));
    return writer;
  }

  @Override
  public void sendError(int status) throws IOException {
    gone = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    gone = true;
    super.sendError(status);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    gone = true;
    super.sendRedirect(location);
  }

  @Override
  public void resetBuffer() {
    bytes.all.reset();
    writer = null;
  }

  @Override
  public void reset() {
    resetBuffer();
    var policy = getHeader("Content-Security-Policy");
    super.reset();
    Headers.set((HttpServletResponse) getResponse());
    setHeader("Content-Security-Policy", policy);
  }

  @Override
  public void flushBuffer() {
    if (writer != null) writer.flush();
  }

  @Override
  public boolean isCommitted() {
    return gone();
  }

  @Override
  public void setBufferSize(int size) {}

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {
    if (archive()) super.setContentLengthLong(length);
  }

  private static final class Bytes extends ServletOutputStream {
    private final ByteArrayOutputStream all = new ByteArrayOutputStream(16_384);

    @Override
    public void write(int one) {
      all.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      all.write(some, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
