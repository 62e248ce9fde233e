package org.roundtable.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** The one address and port that the portal answers at. */
record Listener(InetAddress address, int port) {

  private static final int HIGHEST = 65535;
  private static final int PATIENCE_MILLIS = 60_000;

  /**
   * Looks, before anything is started, whether the port can be had.
   *
   * @param port 0 for a free one
   */
  static Listener at(String bind, int port) {
    if (port < 0 || port > HIGHEST) {
      throw new Obstacle("--port must be a number from 0 to %d.".formatted(HIGHEST));
    }
    try (var socket = new ServerSocket()) {
      var address = InetAddress.getByName(bind);
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
      return new Listener(address, socket.getLocalPort());
    } catch (UnknownHostException e) {
      throw new Obstacle(
          "--bind must be an address of this machine, and %s is none.".formatted(bind), e);
    } catch (IOException e) {
      throw new Obstacle(
          "Port %d at %s cannot be had (%s); stop the program that has it or choose another with --port."
              .formatted(port, bind, e.getMessage()),
          e);
    }
  }

  /** Asks as a browser would; the answer's status, or 0 where no answer came. */
  int status(String path) {
    var reachable = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
    try (var socket = new Socket(reachable, port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      var request = new PrintWriter(socket.getOutputStream(), false, StandardCharsets.US_ASCII);
      request.print(
          "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n");
      request.flush();
      var answer = new Scanner(socket.getInputStream(), StandardCharsets.US_ASCII);
      return answer.hasNext() && answer.next().startsWith("HTTP/") ? answer.nextInt() : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
