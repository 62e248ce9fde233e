package org.roundtable.poll;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.BadInput;

/**
 * Casting a ballot, or replacing its choice. The browser's script draws the secret number; where no
 * script runs, the one that was drawn for this view is used, so that pressing twice is one ballot.
 */
@Named
@ViewScoped
public class BallotPage extends FormPage {
  @Inject Polls polls;
  private String initiative;
  private boolean voted;
  private Nonce spare;
  private Choice choice;
  private Choice newChoice;
  private String drawn;
  private String nonce;

  @PostConstruct
  void open() {
    initiative = visit.name("initiative");
    voted = polls.hasVoted(visit.districtId(), visit.getCaller(), initiative);
    if (!voted && visit.isParent()) spare = polls.draw();
  }

  public void cast() {
    attempt(
        () -> {
          if (choice == null) throw new BadInput("choice", "choice");
          var own = drawn == null || drawn.isBlank() ? spare : new Nonce(drawn);
          return put(choice, own);
        });
  }

  public void replace() {
    attempt(
        () -> {
          if (newChoice == null) throw new BadInput("newChoice", "choice");
          return put(newChoice, new Nonce(nonce));
        });
  }

  private String put(Choice choice, Nonce nonce) {
    var cast = polls.cast(visit.districtId(), visit.getCaller(), initiative, choice, nonce);
    new Handover(visit.getCaller().person(), initiative, cast)
        .leave(FacesContext.getCurrentInstance());
    return w.here("/initiatives/" + initiative + "/receipt");
  }

  public boolean isVoted() {
    return voted;
  }

  public Choice[] getChoices() {
    return Choice.values();
  }

  public Choice getChoice() {
    return choice;
  }

  public void setChoice(Choice choice) {
    this.choice = choice;
  }

  public Choice getNewChoice() {
    return newChoice;
  }

  public void setNewChoice(Choice newChoice) {
    this.newChoice = newChoice;
  }

  public String getDrawn() {
    return drawn;
  }

  public void setDrawn(String drawn) {
    this.drawn = drawn;
  }

  public String getNonce() {
    return nonce;
  }

  public void setNonce(String nonce) {
    this.nonce = nonce;
  }
}
