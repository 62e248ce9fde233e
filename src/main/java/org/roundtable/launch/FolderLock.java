package org.roundtable.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to use a data folder's database. The operating system takes it back when the process
 * ends, however it ends; the file says which process holds it, and whether that is a portal that
 * serves already.
 */
final class FolderLock implements AutoCloseable {

  /**
   * Who holds the folder. {@code serving}: its portal is up, so its database may be used beside it.
   */
  record Holder(long process, boolean serving) {
    @Override
    public String toString() {
      return process + (serving ? " serving" : " busy");
    }

    static Holder parse(String line) {
      String[] words = line.strip().split(" ");
      return words.length == 2
          ? new Holder(Long.parseLong(words[0]), words[1].equals("serving"))
          : new Holder(0, false);
    }
  }

  /**
   * Opening a locked file once more in the same process would lose the lock (POSIX), so ask here
   * first.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Empty when somebody else has it. */
  static Optional<FolderLock> take(DataFolder folder) {
    Path file = folder.lock();
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    Optional<FolderLock> taken = Optional.empty();
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
      } else {
        var lock = new FolderLock(file, channel);
        lock.write(false);
        taken = Optional.of(lock);
      }
      return taken;
    } catch (IOException e) {
      throw new Obstacle("The data folder %s cannot be locked.".formatted(folder.root()), e);
    } finally {
      if (taken.isEmpty()) {
        HELD_HERE.remove(file);
      }
    }
  }

  static Holder holder(DataFolder folder) {
    if (HELD_HERE.contains(folder.lock())) {
      return new Holder(ProcessHandle.current().pid(), false);
    }
    try {
      return Holder.parse(Files.readString(folder.lock()));
    } catch (IOException | NumberFormatException e) {
      return new Holder(0, false);
    }
  }

  /** From now on other commands may use this portal's database. */
  void serving() {
    try {
      write(true);
    } catch (IOException e) {
      throw new Obstacle("The data folder's lock cannot be written.", e);
    }
  }

  private void write(boolean serving) throws IOException {
    String line = new Holder(ProcessHandle.current().pid(), serving) + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new Obstacle("The data folder's lock cannot be given back.", e);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
