package org.roundtable.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.roundtable.account.Role;

/**
 * One page: its address, the view that renders it, the view for somebody who is signed in (the same
 * when null), and who may open it at all.
 *
 * @param pattern segments; {@code {name}} takes any one segment
 * @param linkedData what answers those who ask for linked data; null where there is none
 * @param framed may other sites show it in a frame?
 * @param roles empty: {@code open} decides between everybody and anybody signed in
 */
record Route(
    String pattern,
    String view,
    String memberView,
    String linkedData,
    boolean framed,
    boolean open,
    boolean form,
    Role... roles) {

  /** A page that one only reads: it holds no form. */
  static Route everyone(String pattern, String view) {
    return new Route(pattern, view, null, null, false, true, false);
  }

  /** A visitor reads {@code view}, which holds no form; a member works in {@code memberView}. */
  static Route everyone(String pattern, String view, String memberView) {
    return new Route(pattern, view, memberView, null, false, true, false);
  }

  /** A form that anybody may open, such as the one for signing in. */
  static Route openForm(String pattern, String view) {
    return new Route(pattern, view, null, null, false, true, true);
  }

  static Route signedIn(String pattern, String view) {
    return new Route(pattern, view, null, null, false, false, true);
  }

  static Route only(String pattern, String view, Role... roles) {
    return new Route(pattern, view, null, null, false, false, true, roles);
  }

  /** This page, which is also linked data. */
  Route asLinkedData(String servlet) {
    return new Route(pattern, view, memberView, servlet, framed, open, form, roles);
  }

  /** This page, which other sites may show: nobody can be made to press anything in it. */
  Route inFrames() {
    return new Route(pattern, view, memberView, linkedData, true, open, form, roles);
  }

  boolean forMembers(boolean signedIn) {
    return signedIn && memberView != null;
  }

  /** The names in a path that this route leads to, or nothing where it does not. */
  Optional<Map<String, String>> match(String path) {
    var wanted = pattern.split("/", -1);
    var given = path.split("/", -1);
    if (wanted.length != given.length) return Optional.empty();
    var names = new HashMap<String, String>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].startsWith("{")) {
        if (given[i].isEmpty()) return Optional.empty();
        names.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
      } else if (!wanted[i].equals(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(names);
  }
}
