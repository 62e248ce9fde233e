package org.roundtable.account.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters really go over SMTP, and into files where there is no mail server. */
class CarrierTest {
  private final Carrier carrier = new Carrier();

  @AfterEach
  void forgetSettings() {
    for (var name : new String[] {"smtp.host", "smtp.port", "mail.from", "data"})
      System.clearProperty("roundtable." + name);
  }

  @Test
  void aLetterArrivesAsItWasWrittenInAnyScript() throws Exception {
    var post = new GreenMail(ServerSetup.SMTP.dynamicPort());
    post.start();
    try {
      server(post.getSmtp().getPort());
      assertTrue(
          carrier.carries(letter("Abra su cuenta ñ 中", "Hola, María:\n\nhttp://x/link?token=a\n")));
      var got = post.getReceivedMessages()[0];
      assertEquals("Abra su cuenta ñ 中", got.getSubject());
      assertEquals("maria@example.org", got.getAllRecipients()[0].toString());
      assertEquals("portal@example.org", got.getFrom()[0].toString());
      assertTrue(
          got.getContent()
              .toString()
              .replace("\r", "")
              .contains("Hola, María:\n\nhttp://x/link?token=a"));
    } finally {
      post.stop();
    }
  }

  @Test
  void aSubjectCannotBecomeAnotherHeader() throws Exception {
    var post = new GreenMail(ServerSetup.SMTP.dynamicPort());
    post.start();
    try {
      server(post.getSmtp().getPort());
      carrier.carries(letter("Hello\r\nBcc: spy@example.org\r\n\r\nother body", "text"));
      for (var got : post.getReceivedMessages()) {
        assertNull(got.getHeader("Bcc"));
        assertEquals(1, got.getAllRecipients().length);
        assertEquals("text", got.getContent().toString().strip());
      }
    } finally {
      post.stop();
    }
  }

  @Test
  void aServerThatDoesNotAnswerLeavesTheLetterInTheBox() {
    server(1);
    assertFalse(carrier.carries(letter("Hello", "text")));
  }

  @Test
  void withoutAServerALetterBecomesAFile(@TempDir Path folder) throws Exception {
    System.setProperty("roundtable.data", folder.toString());
    assertTrue(carrier.carries(letter("Hello", "text")));
    assertTrue(Files.readString(folder.resolve("mail/7.eml")).contains("To: maria@example.org"));
  }

  private static void server(int port) {
    System.setProperty("roundtable.smtp.host", "127.0.0.1");
    System.setProperty("roundtable.smtp.port", Integer.toString(port));
    System.setProperty("roundtable.mail.from", "portal@example.org");
  }

  private static Mails.Letter letter(String subject, String body) {
    return new Mails.Letter(7, "maria@example.org", subject, body, 0, Instant.now(), null);
  }
}
