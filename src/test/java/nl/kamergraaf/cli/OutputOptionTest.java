package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class OutputOptionTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Console console = new Console(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream(), false, false);

  @Test
  void writesToStandardOutputByDefault() throws IOException {
    option().write(console, to -> to.write("abc".getBytes(StandardCharsets.UTF_8)));
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("abc");
  }

  @Test
  void replacesTheFileWhenAllIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.nq"), "old");
    option("-o", file.toString())
        .write(
            console,
            to -> {
              to.write("new".getBytes(StandardCharsets.UTF_8));
              to.flush();
              assertThat(file).hasContent("old");
            });
    assertThat(file).hasContent("new");
    assertThat(files()).containsExactly("graph.nq");
  }

  @Test
  void leavesTheOldFileAndNothingElseWhenWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.nq"), "old");
    OutputOption option = option("-o", file.toString());
    assertThatThrownBy(
            () ->
                option.write(
                    console,
                    to -> {
                      to.write(new byte[100_000]);
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(file).hasContent("old");
    assertThat(files()).containsExactly("graph.nq");
  }

  @Test
  void keepsALinkALink() throws IOException {
    Path file = Files.writeString(folder.resolve("real.nq"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.nq"), file.getFileName());
    option("-o", link.toString()).write(console, to -> to.write('x'));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("x");
  }

  @Test
  void refusesAFolderAndAFolderThatIsNotThere() {
    assertThatThrownBy(() -> option("-o", folder.toString()).write(console, to -> {}))
        .isInstanceOf(Unusable.class)
        .hasMessage(folder + ": is a folder; -o needs a file");
    Path nowhere = folder.resolve("no/such/file.nq");
    assertThatThrownBy(() -> option("-o", nowhere.toString()).write(console, to -> {}))
        .isInstanceOf(Unusable.class)
        .hasMessage(nowhere + ": the folder is not there or not writable");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Command
  private static final class Holder {
    @CommandLine.Mixin private OutputOption output;
  }

  private static OutputOption option(String... arguments) {
    Holder holder = new Holder();
    new CommandLine(holder).parseArgs(arguments);
    return holder.output;
  }
}
