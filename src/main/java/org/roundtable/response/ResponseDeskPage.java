package org.roundtable.response;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.FormPage;

/** Where staff see all themes of one response, what is still without an answer, and publish. */
@Named
@ViewScoped
public class ResponseDeskPage extends FormPage {
  @Inject Responses responses;
  private transient Responses.Desk desk;
  private String initiative;

  public Responses.Desk getDesk() {
    if (initiative == null) initiative = visit.name("initiative");
    if (desk == null) desk = responses.desk(visit.districtId(), visit.getCaller(), initiative);
    return desk;
  }

  public void publish() {
    attempt(
        () -> {
          responses.publish(visit.districtId(), visit.getCaller(), initiative);
          return done(w.here("/desk/response/" + initiative), "response.published");
        });
  }
}
