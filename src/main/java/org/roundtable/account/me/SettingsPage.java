package org.roundtable.account.me;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roundtable.account.Accounts;
import org.roundtable.account.FormPage;

/** One's name, language and e-mail address. */
@Named
@ViewScoped
public class SettingsPage extends FormPage {
  @Inject Accounts accounts;
  @Inject OwnAccount own;
  private String name;
  private String language;
  private String email;
  private String current;
  private boolean password;
  private String newEmail;

  @PostConstruct
  void arrive() {
    var account = accounts.own(visit.getCaller());
    name = account.name();
    language = account.language() == null ? "" : account.language();
    email = account.email();
    password = account.password();
  }

  public void save() {
    attempt(
        () -> {
          accounts.change(
              visit.getCaller(), name, language == null || language.isEmpty() ? null : language);
          return done("/me/settings", "saved");
        });
  }

  public void changeEmail() {
    attempt(
        () -> {
          own.changeEmail(visit.getCaller(), newEmail, current, visit.client());
          return w.to("/link");
        });
  }

  public Map<String, String> getLanguages() {
    var all = new LinkedHashMap<String, String>();
    all.put("", w.say("settings.language.browser"));
    all.put("en", "English");
    all.put("es", "Español");
    return all;
  }

  public String getEmail() {
    return email;
  }

  public boolean isPassword() {
    return password;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getNewEmail() {
    return newEmail;
  }

  public void setNewEmail(String newEmail) {
    this.newEmail = newEmail;
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }
}
