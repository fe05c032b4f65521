package nl.kamergraaf.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.Inputs;
import nl.kamergraaf.source.LetterReader;
import nl.kamergraaf.source.Outcome;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many official publications in XML are loaded in a second from a folder, by one thread, and whether memory grows with them: one
 * operation loads 8,000 files, "files" and "megabytes" are a second, "heapMegabytes" is what is held when the last has been read. The heap
 * is kept small, so that a run that gathers what it reads would end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx128m")
public class LoadingSpeed {

  private static final int FILES = 8000;

  private Path folder;
  private List<Input> inputs;
  private long bytes;

  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Loaded {
    public double files;
    public double megabytes;
  }

  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Held {
    public double heapMegabytes;
  }

  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("publications");
    for (int i = 0; i < FILES; i++) {
      byte[] xml = publication(i).getBytes(StandardCharsets.UTF_8);
      bytes += xml.length;
      Files.write(folder.resolve("kst-99675-" + i + ".xml"), xml);
    }
    inputs = Inputs.of(List.of(folder.toString()), System.in);
  }

  /** Every tenth is a letter of some forty thousand characters, the others are motions. */
  private static String publication(int number) {
    boolean letter = number % 10 == 0;
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < (letter ? 120 : 8); i++) {
      body.append("<al>overwegende dat de haringstand in vak ").append(i).append(" zich volgens het onderzoek van 3 januari 2025<noot id=\"n").append(i)
          .append("\" type=\"voet\"><noot.nr>").append(i + 1).append("</noot.nr><noot.al>Kamerstuk 99 675, nr. ").append(i + 1)
          .append(".</noot.al></noot> herstelt, en dat de vangst met ruim EUR 25 miljoen is toegenomen ten opzichte van het jaar daarvoor;</al>\n");
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><officiele-publicatie><metadata><meta name=\"DC.identifier\" scheme=\"OVERHEIDop.ParlID\" content=\"kst-99675-" + number
        + "\"/><meta name=\"DCTERMS.issued\" scheme=\"\" content=\"2025-03-03\"/></metadata><kamerstuk><dossier><dossiernummer><dossiernr>99 675</dossiernr></dossiernummer><titel>Visserijbeleid</titel></dossier>"
        + "<stuk><stuknr>Nr. <ondernummer kamer=\"2\">" + number + "</ondernummer></stuknr><titel>" + (letter ? "BRIEF VAN DE MINISTER VAN VISSERIJ" : "MOTIE VAN HET LID KUSTMAN") + "</titel><algemeen><vrije-tekst><tekst>"
        + body + "<al>en gaat over tot de orde van de dag.</al><al>Kustman</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>";
  }

  @Benchmark
  public void officialXml(Loaded loaded, Held held, Blackhole hole) {
    LetterReader reader = new LetterReader();
    for (Input input : inputs) {
      if (reader.read(input) instanceof Outcome.Refused refused) {
        throw new IllegalStateException(refused.message());
      }
      loaded.files++;
    }
    loaded.megabytes += bytes / 1e6;
    System.gc();
    held.heapMegabytes = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    hole.consume(reader);
  }

  @TearDown
  public void remove() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
