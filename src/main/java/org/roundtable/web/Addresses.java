package org.roundtable.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Forms post to the address that the reader sees, not to the file of their view. */
public class Addresses extends ViewHandlerWrapper {

  public Addresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    var request = faces.getExternalContext().getRequestMap();
    var path = (String) request.get(RequestDispatcher.FORWARD_REQUEST_URI);
    if (path == null) return super.getActionURL(faces, viewId);
    var query = (String) request.get(RequestDispatcher.FORWARD_QUERY_STRING);
    return query == null ? path : path + "?" + query;
  }
}
