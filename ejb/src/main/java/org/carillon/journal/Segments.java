package org.carillon.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of the journal, numbered in the order of writing. The last one is being written; used
 * by one thread. What {@code append} has returned from survives the death of the process, what
 * {@code force} has returned from survives a power cut too.
 */
final class Segments {

  private static final String NAME = "calls-%010d.journal";
  private static final String PATTERN = "calls-\\d{10}\\.journal";

  private final Path directory;
  private FileChannel channel;
  private Path current;
  private long number;
  private long size;
  private boolean forced = true;

  private Segments(Path directory, long number) throws IOException {
    this.directory = directory;
    this.number = number;
    this.current = path(number);
    this.channel = create(current);
  }

  /** What earlier runs left behind, oldest first. */
  static List<Path> found(Path directory) throws IOException {
    Files.createDirectories(directory);
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.getFileName().toString().matches(PATTERN)).sorted().toList();
    }
  }

  /** Begins a new file after those found. */
  static Segments after(List<Path> found, Path directory) throws IOException {
    long last = found.isEmpty() ? 0 : number(found.get(found.size() - 1));
    return new Segments(directory, last + 1);
  }

  /** Bytes written to the current file. */
  long size() {
    return size;
  }

  /** Writes lines behind what was written; a failed attempt leaves nothing behind. */
  void append(String lines) throws IOException {
    channel.truncate(size).position(size);
    size += write(channel, lines);
    forced = false;
  }

  /** Waits until the disk has what was written. */
  void force() throws IOException {
    if (!forced) {
      channel.force(false);
      forced = true;
    }
  }

  /**
   * Begins a new file with these lines, and closes the one written so far. If that fails, writing
   * goes on in the old one.
   *
   * @return the closed file
   */
  Path roll(String firstLines) throws IOException {
    force();
    Path next = path(number + 1);
    FileChannel opened = create(next);
    long written = write(opened, firstLines);
    opened.force(true);
    channel.close();
    Path closed = current;
    channel = opened;
    current = next;
    number++;
    size = written;
    return closed;
  }

  /** Writes nothing more. */
  void close() throws IOException {
    force();
    channel.close();
  }

  private Path path(long n) {
    return directory.resolve(String.format(NAME, n));
  }

  private static long number(Path segment) {
    return Long.parseLong(segment.getFileName().toString().replaceAll("\\D", ""));
  }

  private static FileChannel create(Path path) throws IOException {
    return FileChannel.open(
        path,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE);
  }

  private static long write(FileChannel to, String lines) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
    long count = bytes.remaining();
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
    return count;
  }
}
