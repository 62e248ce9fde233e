package org.roundtable.account.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.roundtable.account.mail.Mails;

/** The letters of a demonstration, for its visitors to open the links in them. */
@Named
@RequestScoped
public class DemoMailPage {
  private static final int MOST = 20;
  private static final Pattern LINK = Pattern.compile("https?://\\S+/link\\?token=\\S+");

  @Inject Mails mails;
  private List<Shown> letters;

  /**
   * @param link the address in the letter that a visitor may open, or null
   */
  public record Shown(Mails.Letter letter, String link) {}

  public List<Shown> getLetters() {
    if (letters == null)
      letters = mails.newest(MOST).stream().map(l -> new Shown(l, link(l.body()))).toList();
    return letters;
  }

  private static String link(String body) {
    var found = LINK.matcher(body);
    return found.find()
        ? URI.create(found.group()).getRawPath() + "?" + URI.create(found.group()).getRawQuery()
        : null;
  }
}
