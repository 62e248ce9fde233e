package org.roundtable.web;

import jakarta.faces.FactoryFinder;
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

  private record OnForms(PhaseListener csp) implements PhaseListener {
    @Override
    public void beforePhase(PhaseEvent event) {
      if (Front.opensForm(event.getFacesContext().getExternalContext().getRequestMap()))
        csp.beforePhase(event);
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
