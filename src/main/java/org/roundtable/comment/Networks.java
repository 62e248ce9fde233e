package org.roundtable.comment;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.roundtable.account.Visit;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;

/**
 * Marks of the networks from which people take part, one a day for a person and an initiative. The
 * key that makes them is drawn anew for each district and day and stands in this process's memory
 * alone, so no copy of the database and no key file tells the network, and a restart begins anew.
 * Whoever takes part waits for none of it: marks are written together, a moment later.
 */
@ApplicationScoped
public class Networks {
  private static final System.Logger LOG = System.getLogger(Networks.class.getName());
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int REMEMBERED = 200_000;
  private static final int SECONDS = 2;

  private final SecureRandom random = new SecureRandom();
  private final Map<DistrictId, Key> keys = new ConcurrentHashMap<>();
  private final Set<Came> known = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<Mark> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean writing = new AtomicBoolean();

  @Resource ManagedScheduledExecutorService executor;
  @Inject NetworkMarks marks;
  @Inject Clock clock;

  private record Key(LocalDate day, SecretKeySpec secret) {}

  /** Somebody, somewhere, on a day. */
  record Came(DistrictId district, String initiative, PersonId person, LocalDate day) {}

  /**
   * @param hash what stands for the network on that day
   */
  record Mark(Came came, byte[] hash, Instant at) {}

  /** To be called when somebody has taken part; nothing happens the second time that day. */
  public void note(Visit visit, String initiative) {
    var now = clock.instant();
    var day = LocalDate.ofInstant(now, visit.zone());
    var came = new Came(visit.districtId(), initiative, visit.getCaller().mustBeSignedIn(), day);
    if (known.size() > REMEMBERED) known.clear();
    if (!known.add(came)) return;
    var network = prefix(visit.client().address());
    if (network == null) return;
    waiting.add(new Mark(came, hash(came, network), now));
    if (writing.compareAndSet(false, true))
      executor.schedule(this::write, SECONDS, TimeUnit.SECONDS);
  }

  /**
   * The first 24 bits of an IPv4 address, the first 48 of an IPv6 one; null for this machine
   * itself, which is a proxy that stands for everybody.
   */
  static byte[] prefix(String address) {
    try {
      var parsed = InetAddress.getByName(address);
      if (parsed.isLoopbackAddress() || parsed.isAnyLocalAddress()) return null;
      var bytes = parsed.getAddress();
      return Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 6);
    } catch (UnknownHostException notAnAddress) {
      return null;
    }
  }

  private byte[] hash(Came came, byte[] network) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key(came));
      return mac.doFinal(network);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private SecretKeySpec key(Came came) {
    return keys.compute(
            came.district(),
            (district, key) -> {
              if (key != null && key.day().equals(came.day())) return key;
              var fresh = new byte[KEY_BYTES];
              random.nextBytes(fresh);
              return new Key(came.day(), new SecretKeySpec(fresh, ALGORITHM));
            })
        .secret();
  }

  /** Writes what waits; what cannot be written is lost, and nobody is kept from taking part. */
  void write() {
    writing.set(false);
    List<Mark> some = new ArrayList<>();
    for (var mark = waiting.poll(); mark != null; mark = waiting.poll()) some.add(mark);
    if (some.isEmpty()) return;
    try {
      marks.keep(some);
    } catch (RuntimeException trouble) {
      LOG.log(Level.WARNING, "networks could not be noted: " + trouble.getClass().getName());
    }
  }
}
