package org.roundtable.harness;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.account.SignIns;

/**
 * A program that talks to the {@link Portal}: asks as nobody, as the owner of a token, or with the
 * cookie of somebody's browser. Follows no redirect.
 */
public record Http(Map<String, String> headers) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /** What came back. */
  public record Answer(int status, String body, java.net.http.HttpHeaders headers) {
    public JsonObject json() {
      return JsonParser.parseString(body).getAsJsonObject();
    }

    /** The header's first value, or an empty text. */
    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  public static Http visitor() {
    return new Http(Map.of());
  }

  /** With a new personal token. */
  public static Http token(Someone person) {
    return visitor().with("Authorization", "Bearer " + person.token());
  }

  /** As the browser in which that person has just signed in. */
  public static Http cookie(Someone person) {
    return visitor().with("Cookie", SignIns.COOKIE + "=" + person.cookie());
  }

  public Http with(String header, String value) {
    var more = new TreeMap<>(headers);
    more.put(header, value);
    return new Http(more);
  }

  public Answer get(String path) {
    return ask("GET", path, null);
  }

  /** With a JSON body. */
  public Answer post(String path, String json) {
    return with("Content-Type", "application/json").ask("POST", path, json);
  }

  /** With a JSON body. */
  public Answer put(String path, String json) {
    return with("Content-Type", "application/json").ask("PUT", path, json);
  }

  public Answer delete(String path) {
    return ask("DELETE", path, null);
  }

  /** Any method; {@code body} may be null. */
  public Answer ask(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(Portal.address() + path))
            .timeout(Duration.ofSeconds(60))
            .method(
                method,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    headers.forEach(request::header);
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body(), answer.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Sends these very bytes and reads until the portal closes or is silent for five seconds: for
   * requests that no decent client would send.
   */
  public static String raw(String request) {
    try (var socket = new Socket("127.0.0.1", Portal.port())) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      var answer = new StringBuilder();
      var some = new byte[8192];
      try {
        for (int n = socket.getInputStream().read(some); n > 0; ) {
          answer.append(new String(some, 0, n, StandardCharsets.ISO_8859_1));
          n = socket.getInputStream().read(some);
        }
      } catch (java.net.SocketTimeoutException silent) {
        // It keeps the connection open and has said all.
      }
      return answer.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
