package org.roundtable.account.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.account.Callers;
import org.roundtable.account.Client;
import org.roundtable.account.LinkOver;
import org.roundtable.account.Secret;
import org.roundtable.account.SignedIn;
import org.roundtable.account.WrongSignIn;
import org.roundtable.account.me.OwnAccount;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Letters;
import org.roundtable.harness.Sql;
import org.roundtable.kernel.BadInput;

/** What only its owner changes in an account, and how the owner learns of it. */
class OwnAccountIT extends InsideIT {
  private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");
  private static final String PASSWORD = "blue lamp over river";
  private static final AtomicInteger NETWORK = new AtomicInteger();

  @Inject Entrance entrance;
  @Inject Doorway doorway;
  @Inject OwnAccount own;
  @Inject Callers callers;
  private final String email =
      "ann." + Secret.fresh().substring(0, 9).toLowerCase() + "@example.org";
  private final Client phone =
      new Client("192.0.2." + NETWORK.incrementAndGet(), "", null, Secret.fresh());
  private SignedIn signedIn;

  @BeforeEach
  void annSignsUp() {
    entrance.signUp(new Entrance.SignUp(email, "Ann Lee", PASSWORD, "en", "/"), phone);
    signedIn = doorway.open(token(email), null, null, null, phone).signedIn();
  }

  @Test
  void aNewAddressIsProvenFromItsOwnMailboxAndTheOldOneIsToldBeforeAndAfter() {
    var wanted = "new-" + email;
    assertThrows(
        BadInput.class, () -> own.changeEmail(ann(), wanted, "not her password", browser()));
    own.changeEmail(ann(), wanted, PASSWORD, browser());
    assertTrue(Letters.last(email).contains("asked to move your account"));
    assertNotNull(entrance.signIn(email, PASSWORD, phone));
    var link = token(wanted);
    assertThrows(WrongSignIn.class, () -> entrance.signIn(wanted, PASSWORD, phone));
    doorway.open(link, null, null, null, phone);
    assertTrue(Letters.last(email).contains("our last letter to this one"));
    assertNotNull(entrance.signIn(wanted, PASSWORD, phone));
    assertThrows(WrongSignIn.class, () -> entrance.signIn(email, PASSWORD, phone));
    assertThrows(LinkOver.class, () -> doorway.open(link, null, null, null, phone));
  }

  @Test
  void theOldAddressCanStopTheChangeByANewPassword() {
    var wanted = "thief-" + email;
    own.changeEmail(ann(), wanted, PASSWORD, browser());
    var link = token(wanted);
    entrance.sendResetLink(email, "en", phone);
    doorway.open(token(email), null, null, "green boat on water", phone);
    assertThrows(LinkOver.class, () -> doorway.open(link, null, null, null, phone));
    assertNotNull(entrance.signIn(email, "green boat on water", phone));
  }

  @Test
  void aNewPasswordNeedsTheOldOneAndSignsTheOthersOut() {
    var tablet = entrance.signIn(email, PASSWORD, new Client("192.0.2.250", "", null, null));
    var ann = ann();
    assertThrows(
        BadInput.class,
        () -> own.changePassword(ann, "not her password", "green boat on water", true, browser()));
    own.changePassword(ann, PASSWORD, "green boat on water", true, browser());
    assertTrue(callers.caller(tablet.secret()).isEmpty());
    assertThrows(WrongSignIn.class, () -> entrance.signIn(email, PASSWORD, phone));
    assertTrue(Letters.last(email).contains("has a new password"));
  }

  /** OWASP Password Storage: Argon2id with 19 MiB, 2 passes, 1 lane; its own salt for each. */
  @Test
  void aPasswordIsKeptByArgon2idAsStrongAsOwaspAsks() {
    var parts = Sql.text("select password_hash from person where email = ?", email).split("\\$");
    assertEquals("argon2id", parts[1]);
    assertEquals("v=19", parts[2]);
    assertEquals("m=19456,t=2,p=1", parts[3]);
    assertEquals(16, Base64.getDecoder().decode(parts[4]).length);
    assertEquals(32, Base64.getDecoder().decode(parts[5]).length);
    own.changePassword(ann(), PASSWORD, PASSWORD, false, browser());
    assertFalse(
        Sql.text("select password_hash from person where email = ?", email).contains(parts[4]));
  }

  private Caller ann() {
    return callers.caller(signedIn.secret()).orElseThrow();
  }

  private Client browser() {
    return new Client(phone.address(), "", signedIn.secret(), phone.device());
  }

  private static String token(String email) {
    var found = TOKEN.matcher(Letters.last(email));
    assertTrue(found.find());
    return found.group(1);
  }
}
