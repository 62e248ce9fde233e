package org.roundtable.initiative;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.Words;

/** Beginning to write: only the title is asked for. */
@Named
@ViewScoped
public class NewInitiativePage extends FormPage {
  @Inject Drafts drafts;
  private final Map<String, String> title = new HashMap<>();

  public void begin() {
    attempt(
        () -> {
          var language = visit.getDistrict().languages().get(0);
          var slug =
              drafts.begin(visit.districtId(), visit.getCaller(), new Words(title), language);
          return done(w.here("/desk/initiatives/" + slug + "/text"), "initiative.begun");
        });
  }

  public Map<String, String> getTitle() {
    return title;
  }
}
