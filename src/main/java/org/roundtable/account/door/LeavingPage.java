package org.roundtable.account.door;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roundtable.account.Accounts;
import org.roundtable.account.me.Erasures;
import org.roundtable.account.me.OwnAccount;

/** Deleting one's account: what goes, what stays, and once more the password or a link. */
@Named
@ViewScoped
public class LeavingPage extends AccountPage {
  @Inject Accounts accounts;
  @Inject OwnAccount own;
  private Erasures.Words words = Erasures.Words.LEAVE;
  private String current;
  private boolean password;

  @PostConstruct
  void arrive() {
    password = accounts.own(visit.getCaller()).password();
  }

  public void delete() {
    attempt(
        () -> {
          own.close(visit.getCaller(), words, current, visit.client());
          sayGoodbye();
          return done(w.to("/"), "CLOSE_ACCOUNT");
        });
  }

  public void sendLink() {
    attempt(
        () -> {
          own.sendClosingLink(visit.getCaller(), words);
          return w.to("/link");
        });
  }

  public Map<Erasures.Words, String> getChoices() {
    var all = new LinkedHashMap<Erasures.Words, String>();
    for (var one : Erasures.Words.values()) all.put(one, w.say("leaving.words." + one));
    return all;
  }

  public boolean isPassword() {
    return password;
  }

  public Erasures.Words getWords() {
    return words;
  }

  public void setWords(Erasures.Words words) {
    this.words = words;
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }
}
