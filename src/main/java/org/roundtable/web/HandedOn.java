package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.regex.Pattern;
import org.roundtable.kernel.Settings;

/**
 * A request that the TLS proxy before the portal hands on: it comes from the address that the proxy
 * names last in X-Forwarded-For; what stands before that anybody could have written. Only a proxy
 * on this very machine is believed, and only where the portal's public address is one of https.
 */
final class HandedOn extends HttpServletRequestWrapper {
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");
  private static final Pattern THIS_MACHINE = Pattern.compile("127\\..*|::1|0:0:0:0:0:0:0:1");
  private final String address;

  private HandedOn(HttpServletRequest request, String address) {
    super(request);
    this.address = address;
  }

  /** The request as it came to the proxy; itself where none handed it on. */
  static HttpServletRequest of(HttpServletRequest request) {
    if (!"https".equals(Settings.publicUrl().getScheme())
        || !THIS_MACHINE.matcher(request.getRemoteAddr()).matches()) return request;
    var named = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
    var last = named.substring(named.lastIndexOf(',') + 1).strip();
    return ADDRESS.matcher(last).matches() ? new HandedOn(request, last) : request;
  }

  @Override
  public String getRemoteAddr() {
    return address;
  }
}
