package org.roundtable.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Puts {@link Kept} text back into the fields that it was typed into, before they are shown. */
public class Refill implements SystemEventListener {

  @Override
  public void processEvent(SystemEvent beforeRendering) {
    var faces = FacesContext.getCurrentInstance();
    var fields = Kept.fields(faces.getExternalContext().getRequestMap());
    if (fields.isEmpty()) return;
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (visit, component) -> {
              var typed = fields.get(component.getClientId(faces));
              if (typed != null && component instanceof EditableValueHolder field)
                field.setSubmittedValue(typed);
              return VisitResult.ACCEPT;
            });
  }

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }
}
