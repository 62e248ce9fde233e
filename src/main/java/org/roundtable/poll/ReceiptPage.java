package org.roundtable.poll;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.FormPage;

/** The receipt: shown once after voting, and again to who types its secret number. */
@Named
@ViewScoped
public class ReceiptPage extends FormPage {
  @Inject Polls polls;
  @Inject SigningKeys keys;
  private String initiative;
  private Polls.Cast cast;
  private String nonce;

  @PostConstruct
  void open() {
    initiative = visit.name("initiative");
    var faces = FacesContext.getCurrentInstance();
    cast = Handover.take(faces, visit.getCaller().mustBeSignedIn(), initiative);
    if (cast == null) polls.of(visit.districtId(), visit.getCaller(), initiative);
  }

  public void show() {
    attempt(
        () -> {
          cast = polls.receipt(visit.districtId(), visit.getCaller(), initiative, new Nonce(nonce));
          nonce = null;
          return null;
        });
  }

  public Receipt getReceipt() {
    return cast == null ? null : cast.receipt();
  }

  public Nonce getSecret() {
    return cast.nonce();
  }

  public String getKey() {
    return keys.current().verifierKey();
  }

  public String getPoll() {
    return w.here("/initiatives/" + initiative + "/poll");
  }

  public String getBack() {
    return w.here("/initiatives/" + initiative);
  }

  public String getNonce() {
    return nonce;
  }

  public void setNonce(String nonce) {
    this.nonce = nonce;
  }
}
