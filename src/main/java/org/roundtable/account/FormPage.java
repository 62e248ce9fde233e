package org.roundtable.account;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Supplier;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Sentences;

/**
 * What every page with a form does alike: it tries one command, and then either goes on to another
 * address (post, redirect, get) or stays with a plain sentence beside the field that it is about.
 */
public abstract class FormPage implements Serializable {
  @Inject protected Visit visit;
  @Inject protected Wording w;

  /**
   * @param command does the thing and returns the address to go to, or null to stay here
   */
  protected void attempt(Supplier<String> command) {
    try {
      var address = command.get();
      if (address != null) go(address);
    } catch (Refused refused) {
      tell(refused);
    }
  }

  /** Goes to an address inside the portal. */
  protected void go(String address) {
    try {
      var external = FacesContext.getCurrentInstance().getExternalContext();
      external.redirect(address);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** An address that says on arrival what was done: sentence {@code done.KEY}. */
  protected String done(String address, String key) {
    var hash = address.indexOf('#');
    var stem = hash < 0 ? address : address.substring(0, hash);
    return stem
        + (stem.contains("?") ? "&" : "?")
        + "done="
        + key
        + (hash < 0 ? "" : address.substring(hash));
  }

  private void tell(Refused refused) {
    var faces = FacesContext.getCurrentInstance();
    var sentence = Sentences.in(visit.getLocale()).say(refused);
    var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    var field = refused instanceof BadInput bad ? find(faces.getViewRoot(), bad.field()) : null;
    if (field instanceof UIInput input) markWrong(input);
    faces.addMessage(field == null ? null : field.getClientId(faces), message);
    faces.validationFailed();
  }

  /** An input that is marked wrong shows what was submitted, so what was typed goes back there. */
  private static void markWrong(UIInput input) {
    if (input.getValue() instanceof String typed) input.setSubmittedValue(typed);
    input.setValid(false);
  }

  /** Another form of the page may have a field of that name too. */
  private static UIComponent find(UIComponent within, String id) {
    if (within instanceof UIForm form && !form.isSubmitted()) return null;
    if (id.equals(within.getId())) return within;
    for (Iterator<UIComponent> all = within.getFacetsAndChildren(); all.hasNext(); ) {
      var found = find(all.next(), id);
      if (found != null) return found;
    }
    return null;
  }
}
