package org.roundtable.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The browser or program at the other end of a request.
 *
 * @param address its network address
 * @param agent what it says that it is
 * @param secret the cookie of its sign-in or its personal token, or null
 * @param device the cookie that it got when its owner signed in here before, or null
 */
public record Client(String address, String agent, String secret, String device) {
  public static final Client UNKNOWN = new Client("0.0.0.0", "", null, null);

  /** What counts as one network: an IPv4 address, or the 64 bits that an IPv6 household has. */
  public String network() {
    try {
      var parsed = InetAddress.getByName(address);
      if (!(parsed instanceof Inet6Address)) return parsed.getHostAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8));
    } catch (UnknownHostException notAnAddress) {
      return address;
    }
  }

  /** "Firefox on Android": enough for its owner to know it again. */
  public String name() {
    var browser =
        first(
            "Edg", "Edge", "OPR", "Opera", "Firefox", "Firefox", "Chrome", "Chrome", "Safari",
            "Safari");
    var system =
        first(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS",
            "Mac",
            "CrOS",
            "Chromebook",
            "Linux",
            "Linux");
    if (browser == null) return system == null ? "" : system;
    return system == null ? browser : browser + " · " + system;
  }

  private String first(String... signsAndNames) {
    for (int i = 0; agent != null && i < signsAndNames.length; i += 2)
      if (agent.contains(signsAndNames[i])) return signsAndNames[i + 1];
    return null;
  }
}
