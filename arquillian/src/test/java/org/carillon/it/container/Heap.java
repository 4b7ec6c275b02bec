package org.carillon.it.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is alive in the heap of the server after a full collection. */
final class Heap {
  private static final Pattern LINE =
      Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+)(?: .*)?");

  /** The stack's timers hold a transaction for 32 s after its end, and a dialog a little longer. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

  private Heap() {}

  /**
   * Counts instances until there are as many of each class as expected, or patience ends; returns
   * the last count. Classes of the same name in several class loaders count together.
   */
  static Map<String, Long> until(Map<String, Long> expected, long pid)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE;
    Map<String, Long> found = count(expected, pid);
    while (!found.equals(expected) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(PAUSE);
      found = count(expected, pid);
    }
    return found;
  }

  /** Instances of this class now. */
  static long count(String name, long pid) throws IOException, InterruptedException {
    return count(Map.of(name, 0L), pid).get(name);
  }

  private static Map<String, Long> count(Map<String, Long> of, long pid)
      throws IOException, InterruptedException {
    Map<String, Long> found = new TreeMap<>();
    of.keySet().forEach(name -> found.put(name, 0L));
    histogram(pid)
        .lines()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .forEach(
            line ->
                found.computeIfPresent(
                    line.group(2), (name, sum) -> sum + Long.parseLong(line.group(1))));
    return found;
  }

  private static String histogram(long pid) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process process =
        new ProcessBuilder(jcmd.toString(), String.valueOf(pid), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("no histogram of process " + pid + ": " + text);
    }
    return text;
  }
}
