package org.roundtable.account.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.roundtable.kernel.Settings;

/**
 * How a letter leaves: to the mail server that the operator named, or, where none is named, as a
 * file in the data folder.
 */
@ApplicationScoped
public class Carrier {
  private static final System.Logger LOG = System.getLogger(Carrier.class.getName());
  private static final String PATIENCE = "10000";

  /** Was it handed over? A failure is in the log, without the receiver. */
  boolean carries(Mails.Letter letter) {
    try {
      var message = message(letter);
      if (Settings.text("smtp.host") == null) file(letter, message);
      else Transport.send(message);
      return true;
    } catch (MessagingException | IOException trouble) {
      LOG.log(
          Level.WARNING,
          "letter "
              + letter.number()
              + " could not be sent: "
              + trouble.getClass().getSimpleName());
      return false;
    }
  }

  private static MimeMessage message(Mails.Letter letter) throws MessagingException {
    var message = new MimeMessage(session());
    var from = Settings.text("mail.from");
    message.setFrom(
        new InternetAddress(
            from == null ? "roundtable@" + Settings.publicUrl().getHost() : from, false));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.body(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(letter.at()));
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  private static Session session() {
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", orEmpty("smtp.host"));
    properties.setProperty(
        "mail.smtp.port", Settings.text("smtp.port") == null ? "587" : Settings.text("smtp.port"));
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(!onThisMachine()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
      properties.setProperty("mail.smtp." + wait, PATIENCE);
    var user = Settings.text("smtp.user");
    if (user == null) return Session.getInstance(properties);
    properties.setProperty("mail.smtp.auth", "true");
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(user, orEmpty("smtp.password"));
          }
        });
  }

  private static boolean onThisMachine() {
    return List.of("localhost", "127.0.0.1", "::1").contains(orEmpty("smtp.host"));
  }

  private static void file(Mails.Letter letter, MimeMessage message)
      throws IOException, MessagingException {
    var folder = Files.createDirectories(Settings.data().resolve("mail"));
    var half = folder.resolve(letter.number() + ".part");
    try (var out = Files.newOutputStream(half)) {
      message.writeTo(out);
    }
    Files.move(half, folder.resolve(letter.number() + ".eml"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static String orEmpty(String name) {
    var value = Settings.text(name);
    return value == null ? "" : value;
  }
}
