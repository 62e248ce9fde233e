package org.roundtable.web;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.RecordJson;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Sentences;

/** An error of the JSON interface as RFC 9457 says: type, title, status, detail. */
final class Problem {
  private Problem() {}

  static Response of(Refused refused, Locale locale) {
    var body =
        body(
            refused.status(),
            refused.key().replace("refused.", ""),
            Sentences.in(locale).say(refused));
    if (refused instanceof BadInput bad) body.put("field", RecordJson.named(bad.field()));
    return response(refused.status(), body);
  }

  static Response of(int status, String detail) {
    return response(status, body(status, null, detail));
  }

  /** As text, for answers that JAX-RS has no part in. */
  static String json(int status, String detail) {
    return RecordJson.MAPPER.toJson(body(status, null, detail));
  }

  private static LinkedHashMap<String, Object> body(int status, String type, String detail) {
    var title = Response.Status.fromStatusCode(status);
    var body = new LinkedHashMap<String, Object>();
    body.put("type", type == null ? "about:blank" : "urn:roundtable:refused:" + type);
    body.put(
        "title",
        title == null
            ? (status == 422 ? "Unprocessable Content" : "Error")
            : title.getReasonPhrase());
    body.put("status", status);
    body.put("detail", detail);
    return body;
  }

  private static Response response(int status, Object body) {
    var response = Response.status(status).type("application/problem+json").entity(body);
    if (status == 401) response.header("WWW-Authenticate", "Bearer");
    return response.build();
  }
}
