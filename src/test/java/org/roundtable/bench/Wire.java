package org.roundtable.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One connection that stays open, as long as the server keeps it, and asks one thing after the
 * other. It does as little as a client can, for it shares the machine with what it measures.
 */
final class Wire implements AutoCloseable {
  private static final int LINE = 8_192;
  private final URI address;
  private Socket socket;
  private InputStream in;

  Wire(URI address) throws IOException {
    this.address = address;
    connect();
  }

  private void connect() throws IOException {
    socket = new Socket("127.0.0.1", address.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  /** What came back. */
  record Answer(int status, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  Answer get(String path) throws IOException {
    return ask("GET", path, "", "");
  }

  /**
   * @param headers whole lines, each with its line end
   */
  Answer ask(String method, String path, String headers, String body) throws IOException {
    var content = body.getBytes(StandardCharsets.UTF_8);
    var head = new StringBuilder(200).append(method).append(' ').append(path).append(" HTTP/1.1");
    head.append("\r\nHost: ").append(address.getAuthority()).append("\r\n").append(headers);
    if (!method.equals("GET"))
      head.append("Content-Type: application/json\r\nContent-Length: ").append(content.length);
    if (!method.equals("GET")) head.append("\r\n");
    head.append("\r\n").append(body);
    socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
    return answer();
  }

  private Answer answer() throws IOException {
    var status = Integer.parseInt(line().substring(9, 12));
    int length = 0;
    boolean chunked = false;
    boolean closes = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "content-length:", 0, 15))
        length = Integer.parseInt(header.substring(15).strip());
      if (header.regionMatches(true, 0, "transfer-encoding: chunked", 0, 26)) chunked = true;
      if (header.equalsIgnoreCase("connection: close")) closes = true;
    }
    var answer = new Answer(status, chunked ? chunks() : in.readNBytes(length));
    if (closes) {
      close();
      connect();
    }
    return answer;
  }

  private byte[] chunks() throws IOException {
    var all = new ByteArrayOutputStream();
    for (int size = size(); size > 0; size = size()) {
      all.write(in.readNBytes(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private String line() throws IOException {
    var line = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0 || line.length() > LINE) throw new IOException("The connection was closed");
      if (c != '\r') line.append((char) c);
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
