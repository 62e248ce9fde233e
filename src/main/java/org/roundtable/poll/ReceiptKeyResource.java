package org.roundtable.poll;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.HexFormat;

/** The public half of the key that signs receipts. */
@Path("v1/receipt-key")
@Produces("application/json")
public class ReceiptKeyResource {
  @Inject SigningKeys keys;

  /**
   * @param publicKey 32 bytes in hexadecimal digits (RFC 8032)
   * @param verifierKey the same as C2SP's signed-note writes it
   */
  public record Item(String name, String algorithm, String publicKey, String verifierKey) {}

  @GET
  public Item show() {
    var key = keys.current();
    return new Item(
        key.name(), "Ed25519", HexFormat.of().formatHex(key.publicKey()), key.verifierKey());
  }
}
