package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java and a Maven that only say what they were asked: what it finds, builds and hands over. */
class LauncherTest {

  private static final String JAVA = "#!/bin/sh\nfor a in \"$@\"; do printf '<%s>' \"$a\"; done; echo; cat\n";
  private static final String LEARNING_JAVA =
      """
      #!/bin/sh
      for a in "$@"; do
        case $a in -XX:AOTCacheOutput=*) learnt=${a#*=} ;; esac
        printf '<%s>' "$a"
      done
      [ -z "${learnt:-}" ] || echo "${a##*/}" > "$learnt"
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >> builds
      echo 'words of Maven'
      sleep 1
      mkdir -p target/lib && echo jar > target/kamergraaf.jar
      """;

  @TempDir Path scratch;

  private Path home;
  private Path jdk;
  private Path bin;

  @BeforeEach
  void layOut() throws IOException {
    home = Files.createDirectories(scratch.resolve("a folder with spaces"));
    Files.copy(Path.of("kamergraaf"), home.resolve("kamergraaf"));
    executable(home.resolve("kamergraaf"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    jdk = jdk("jdk of today", "25.0.1");
    bin = Files.createDirectories(scratch.resolve("bin"));
    script(bin.resolve("mvn"), MAVEN);
  }

  @Test
  void buildsOnFirstUseAndHandsOverArgumentsAndInput() throws Exception {
    Outcome first = launch(home, List.of("./kamergraaf", "build", "two words", ""), "a letter");
    assertThat(first.code).isZero();
    assertThat(first.out)
        .isEqualTo(
            "<--enable-native-access=ALL-UNNAMED><-Djava.awt.headless=true><--sun-misc-unsafe-memory-access=allow>"
                + "<-XX:+AutoCreateSharedArchive><-XX:SharedArchiveFile="
                + home.toRealPath()
                + "/target/kamergraaf.jsa><-Xlog:disable><-XX:TieredStopAtLevel=1><-XX:+UseSerialGC><-cp><"
                + home.toRealPath()
                + "/target/kamergraaf.jar><nl.kamergraaf.cli.Main><build><two words><>\na letter");
    assertThat(first.err).isEqualTo("kamergraaf: building for the first use; this takes a minute or two ...\n");

    Outcome second = launch(home, List.of("./kamergraaf", "--version"), "");
    assertThat(second.err).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    launch(home, List.of("./kamergraaf"), "");
    Path data = Files.createDirectories(home.resolve("ontology")).resolve("new.ttl");
    Files.writeString(data, "");
    Files.setLastModifiedTime(data, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(launch(home, List.of("./kamergraaf"), "").err).isEqualTo("kamergraaf: sources have changed, building ...\n");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void forgetsClassesThatAnOlderProgramLoaded() throws Exception {
    launch(home, List.of("./kamergraaf"), "");
    Path classes = home.resolve("target/kamergraaf.jsa");
    Files.writeString(classes, "classes");
    launch(home, List.of("./kamergraaf", "check"), "");
    assertThat(classes).exists();
    Files.setLastModifiedTime(classes, FileTime.from(Files.getLastModifiedTime(home.resolve("target/kamergraaf.jar")).toInstant().minusSeconds(60)));
    launch(home, List.of("./kamergraaf", "check"), "");
    assertThat(classes).doesNotExist();
  }

  @Test
  void takesOverWhatARunOverItsLettersLearnt() throws Exception {
    script(jdk.resolve("bin/java"), LEARNING_JAVA);
    Path learnt = home.toRealPath().resolve("target/kamergraaf.aot");
    String option = "<-XX:AOTCache=" + learnt + "><-Xlog:disable>";
    assertThat(launch(home, List.of("./kamergraaf", "check"), "").out)
        .contains(option + "<-XX:TieredStopAtLevel=1>")
        .doesNotContain("kamergraaf.jsa");
    assertThat(learnt).hasContent("letters");
    assertThat(launch(home, List.of("./kamergraaf", "serve"), "").out).contains(option + "<-XX:+ExitOnOutOfMemoryError>");

    Files.setLastModifiedTime(learnt, FileTime.from(Files.getLastModifiedTime(home.resolve("target/kamergraaf.jar")).toInstant().minusSeconds(60)));
    assertThat(launch(home, List.of("./kamergraaf", "serve"), "").out).doesNotContain("AOTCache");
    assertThat(learnt).doesNotExist();
  }

  @Test
  void learnsNothingOnAJavaThatCannot() throws Exception {
    jdk = jdk("jdk 24", "24.0.2");
    script(jdk.resolve("bin/java"), LEARNING_JAVA);
    assertThat(launch(home, List.of("./kamergraaf", "check"), "").out).contains("/target/kamergraaf.jsa>");
    assertThat(home.resolve("target/kamergraaf.aot")).doesNotExist();
  }

  @Test
  void worksFromElsewhereThroughALink() throws Exception {
    Path elsewhere = Files.createDirectories(scratch.resolve("elsewhere"));
    Path first = Files.createSymbolicLink(scratch.resolve("first link"), Path.of("a folder with spaces/kamergraaf"));
    Files.createSymbolicLink(elsewhere.resolve("kg"), first);
    Outcome run = launch(elsewhere, List.of("./kg", "serve"), "");
    assertThat(run.code).isZero();
    assertThat(run.out).contains("<-XX:+ExitOnOutOfMemoryError>").contains("<nl.kamergraaf.cli.Main><serve>");
    assertThat(home.resolve("target/kamergraaf.jar")).exists();
  }

  @Test
  void twoFirstStartsBuildOnce() throws Exception {
    CompletableFuture<Outcome> other = CompletableFuture.supplyAsync(() -> launch(home, List.of("./kamergraaf", "one"), ""));
    Outcome mine = launch(home, List.of("./kamergraaf", "two"), "");
    assertThat(mine.code).isZero();
    assertThat(mine.out).endsWith("<two>\n");
    assertThat(other.get().code).isZero();
    assertThat(other.get().out).endsWith("<one>\n");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void takesOverTheLockOfAStartThatDied() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.createDirectories(home.resolve(".building"));
    Files.writeString(home.resolve(".building/pid"), gone.pid() + "\n");
    Files.createDirectories(home.resolve("target/lib"));
    Files.writeString(home.resolve("target/kamergraaf.jar"), "half a jar");
    assertThat(launch(home, List.of("./kamergraaf"), "").code).isZero();
    assertThat(home.resolve("target/kamergraaf.jar")).hasContent("jar");
    assertThat(home.resolve(".building")).doesNotExist();
  }

  @Test
  void showsWhatMavenSaidWhenTheBuildFails() throws Exception {
    script(bin.resolve("mvn"), "#!/bin/sh\necho 'cannot compile'\nexit 1\n");
    Outcome run = launch(home, List.of("./kamergraaf"), "");
    assertThat(run.code).isEqualTo(3);
    assertThat(run.out).isEmpty();
    assertThat(run.err).contains("cannot compile").endsWith("kamergraaf: the build failed; Maven says why above.\n");
    assertThat(home.resolve(".building")).doesNotExist();
  }

  @Test
  void saysWhatToInstallWhenMavenIsMissing() throws Exception {
    Files.delete(bin.resolve("mvn"));
    Outcome run = launch(home, List.of("./kamergraaf"), "");
    assertThat(run.code).isEqualTo(2);
    assertThat(run.err).contains("Maven (mvn, 3.8 or newer) was not found").contains("apt install maven");
  }

  @Test
  void refusesAChosenJavaThatIsTooOld() throws Exception {
    jdk = jdk("jdk of yesterday", "17.0.15");
    Outcome run = launch(home, List.of("./kamergraaf"), "");
    assertThat(run.code).isEqualTo(2);
    assertThat(run.err).isEqualTo("kamergraaf: KAMERGRAAF_JAVA is " + jdk + ", which is no JDK of version 21 or newer.\n");
  }

  @Test
  void leavesOutOptionsThatJava21DoesNotKnow() throws Exception {
    jdk = jdk("jdk 21", "21.0.9");
    assertThat(launch(home, List.of("./kamergraaf"), "").out)
        .startsWith("<--enable-native-access=ALL-UNNAMED><-Djava.awt.headless=true><-cp>");
  }

  private Path jdk(String name, String version) throws IOException {
    Path folder = Files.createDirectories(scratch.resolve(name).resolve("bin")).getParent();
    script(folder.resolve("bin/java"), JAVA);
    script(folder.resolve("bin/javac"), JAVA);
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return folder;
  }

  private int builds() throws IOException {
    return Files.readAllLines(home.resolve("builds")).size();
  }

  private record Outcome(int code, String out, String err) {}

  private Outcome launch(Path from, List<String> command, String input) {
    try {
      Path out = Files.createTempFile(scratch, "out", "");
      Path err = Files.createTempFile(scratch, "err", "");
      ProcessBuilder process = new ProcessBuilder(new ArrayList<>(command)).directory(from.toFile());
      process.environment().putAll(Map.of("KAMERGRAAF_JAVA", jdk.toString(), "PATH", bin + ":" + coreutils()));
      process.environment().remove("KAMERGRAAF_JAVA_OPTS");
      Process running = process.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      running.getOutputStream().write(input.getBytes());
      running.getOutputStream().close();
      return new Outcome(running.waitFor(), Files.readString(out), Files.readString(err));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A folder with what the launcher may use of the system, and no Maven. */
  private Path coreutils() throws IOException {
    Path folder = Files.createTempDirectory(scratch, "system");
    for (String name : List.of("sh", "cat", "sed", "head", "find", "mkdir", "mv", "rm", "sleep", "dirname", "readlink")) {
      Path found = Stream.of("/bin", "/usr/bin").map(from -> Path.of(from, name)).filter(Files::exists).findFirst().orElseThrow();
      script(folder.resolve(name), "#!/bin/sh\nexec " + found + " \"$@\"\n");
    }
    return folder;
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    executable(file);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
