package nl.kamergraaf.cli;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.RdfFormat;
import nl.kamergraaf.store.Loaded;

/**
 * Letters and records on their way into a running server, some at a time, which it writes in one transaction. What became of each is told when
 * the server has said so. If it does not take them together, each is sent by itself, so that one keeps none of the others out.
 */
final class ServerBatch implements AutoCloseable {

  private static final int MOST_LETTERS = 200;
  private static final int MOST_BYTES = 16 << 20;

  private final RunningServer server;
  private final Map<String, Coming> waiting = new LinkedHashMap<>();
  private int bytes;

  private record Coming(byte[] quads, Consumer<Loaded> told) {}

  ServerBatch(RunningServer server) {
    this.server = server;
  }

  void load(LetterGraph letter, Consumer<Loaded> told) {
    if (waiting.containsKey(letter.key())) {
      send();
    }
    byte[] quads = RdfFormat.NQUADS.encode(letter);
    waiting.put(letter.key(), new Coming(quads, told));
    bytes += quads.length;
    if (waiting.size() >= MOST_LETTERS || bytes >= MOST_BYTES) {
      send();
    }
  }

  private void send() {
    Map<String, Coming> sent = new LinkedHashMap<>(waiting);
    waiting.clear();
    bytes = 0;
    Map<String, Loaded> outcomes;
    try {
      outcomes = sent.isEmpty() ? Map.of() : server.load(sent.keySet(), together(List.copyOf(sent.values())));
    } catch (Unusable e) {
      oneByOne(sent, e);
      return;
    }
    sent.forEach((key, coming) -> coming.told().accept(outcomes.get(key)));
  }

  private void oneByOne(Map<String, Coming> sent, Unusable failure) {
    if (sent.size() == 1) {
      throw failure;
    }
    List<Unusable> failures = new ArrayList<>();
    sent.forEach(
        (key, coming) -> {
          try {
            coming.told().accept(server.load(List.of(key), coming.quads()).get(key));
          } catch (Unusable e) {
            failures.add(e);
          }
        });
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
  }

  private static byte[] together(List<Coming> coming) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    coming.forEach(one -> all.writeBytes(one.quads()));
    return all.toByteArray();
  }

  @Override
  public void close() {
    send();
  }
}
