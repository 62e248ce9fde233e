package org.roundtable.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A form came in whose session is gone (a restart, a long lunch): its reader gets the page anew,
 * with the typed text in it, instead of an error.
 */
public class LostViews extends ExceptionHandlerFactory {

  public LostViews(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {
    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
      for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
        var thrown = events.next().getContext().getException();
        if (thrown instanceof ViewExpiredException) {
          events.remove();
          startAnew(FacesContext.getCurrentInstance());
          return;
        }
      }
      getWrapped().handle();
    }

    private static void startAnew(FacesContext faces) {
      var external = faces.getExternalContext();
      var request = (HttpServletRequest) external.getRequest();
      var address = Addresses.seen(external.getRequestMap());
      CDI.current()
          .select(Kept.class)
          .get()
          .keep(request, (HttpServletResponse) external.getResponse());
      try {
        external.redirect(address + (address.contains("?") ? "&" : "?") + "done=expired");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      faces.responseComplete();
    }
  }
}
