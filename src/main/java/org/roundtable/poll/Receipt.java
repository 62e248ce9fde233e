package org.roundtable.poll;

import java.io.Serializable;
import java.util.HexFormat;

/**
 * The portal's signed promise that a ballot is in the count. It names the ballot and its choice,
 * not the voter and no time, and is made anew, byte for byte, from the ballot and the nonce.
 *
 * @param tracker 64 hexadecimal digits
 * @param note what the voter keeps: seven lines, an empty one, and the signature
 */
public record Receipt(String tracker, Choice choice, boolean portalDrew, String note)
    implements Serializable {

  /** Where a poll stands: part of what is signed. */
  public record Place(String district, String initiative, int poll) {}

  static Receipt of(Place place, Choice choice, Nonce nonce, SigningKey key) {
    var tracker = HexFormat.of().formatHex(nonce.tracker(place.poll()));
    var portalDrew = key.drew(nonce);
    var text =
        """
        portal-receipt/v1
        advisory poll
        %s/%s
        poll %d
        tracker %s
        choice %s
        nonce drawn by %s
        """
            .formatted(
                place.district(),
                place.initiative(),
                place.poll(),
                tracker,
                choice.word(),
                portalDrew ? "portal" : "voter");
    return new Receipt(tracker, choice, portalDrew, key.sign(text));
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "receipt";
  }
}
