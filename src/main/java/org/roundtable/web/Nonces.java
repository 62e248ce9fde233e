package org.roundtable.web;

import jakarta.faces.FactoryFinder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.LifecycleFactory;
import java.util.Arrays;
import org.primefaces.csp.CspPhaseListener;

/**
 * Keeps PrimeFaces' script nonces to the pages that have forms. Its own listener draws a nonce for
 * every page and so starts a session, and sets a cookie, for somebody who only reads.
 */
public class Nonces implements SystemEventListener {

  @Override
  public void processEvent(SystemEvent started) {
    var factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
    var lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    Arrays.stream(lifecycle.getPhaseListeners())
        .filter(CspPhaseListener.class::isInstance)
        .forEach(
            everywhere -> {
              lifecycle.removePhaseListener(everywhere);
              lifecycle.addPhaseListener(new OnForms(everywhere));
            });
  }

  @Override
  public boolean isListenerForSource(Object source) {
    return true;
  }

  private static final String NONCE = "primefaces.nonce";

  private record OnForms(PhaseListener csp) implements PhaseListener {
    @Override
    public void beforePhase(PhaseEvent event) {
      var faces = event.getFacesContext();
      if (!Front.opensForm(faces.getExternalContext().getRequestMap())) return;
      if (faces.getViewRoot().isTransient()) return;
      forgetIfScriptless(faces);
      csp.beforePhase(event);
    }

    /** A browser without JavaScript sends no nonce back; its whole new page gets a new one. */
    private static void forgetIfScriptless(FacesContext faces) {
      var sent = faces.getExternalContext().getRequestParameterMap().containsKey(NONCE);
      var view = faces.getViewRoot().getViewMap(false);
      if (view != null && !sent && !faces.getPartialViewContext().isAjaxRequest())
        view.remove(NONCE);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
      if (Front.opensForm(event.getFacesContext().getExternalContext().getRequestMap()))
        csp.afterPhase(event);
    }

    @Override
    public PhaseId getPhaseId() {
      return csp.getPhaseId();
    }
  }
}
