package org.roundtable.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Forms post to the address that the reader sees, not to the file of their view. */
public class Addresses extends ViewHandlerWrapper {

  public Addresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    var seen = seen(faces.getExternalContext().getRequestMap());
    return seen == null ? super.getActionURL(faces, viewId) : seen;
  }

  /**
   * The address that the reader sees, with its query but without the word of what was just done;
   * null where nothing was forwarded.
   */
  static String seen(Map<String, Object> request) {
    var path = (String) request.get(RequestDispatcher.FORWARD_REQUEST_URI);
    var query = (String) request.get(RequestDispatcher.FORWARD_QUERY_STRING);
    if (path == null || query == null) return path;
    var rest =
        Arrays.stream(query.split("&"))
            .filter(p -> !p.startsWith("done="))
            .collect(Collectors.joining("&"));
    return rest.isEmpty() ? path : path + "?" + rest;
  }
}
