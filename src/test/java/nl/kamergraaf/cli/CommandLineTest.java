package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

  private static final List<String> COMMANDS = List.of("serve", "build", "load", "remove", "check", "query", "explain", "fetch", "backup", "restore");

  @Test
  void hasTheCommandsAndOptionsThatOtherProgramsCall() {
    Map<String, CommandLine> commands =
        Kamergraaf.on(new Console(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false, false), false)
            .getSubcommands();
    assertThat(commands.keySet()).containsExactlyInAnyOrderElementsOf(COMMANDS);
    assertThat(options(commands.get("serve"))).contains("--db", "--port", "--host", "--base");
    assertThat(options(commands.get("build"))).contains("-o", "--format", "--no-validate", "--threads");
    assertThat(options(commands.get("load"))).contains("--db");
    assertThat(options(commands.get("check"))).contains("--db", "--shapes", "--report");
    assertThat(options(commands.get("query"))).contains("--db", "--in", "--param", "--format");
    assertThat(options(commands.get("explain"))).contains("--json", "--rules");
    assertThat(options(commands.get("fetch"))).contains("--to", "--dossier", "--from", "--until", "--kind", "--since", "--endpoint");
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().optionsMap().keySet().stream().sorted().collect(Collectors.toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "serve", "build", "load", "remove", "check", "query", "explain", "fetch"})
  void helpAndVersionEverywhere(String command) {
    String[] before = command.isEmpty() ? new String[0] : new String[] {command};
    Ran help = Ran.kamergraaf(with(before, "--help"));
    assertThat(help.code()).isZero();
    assertThat(help.out()).startsWith("Usage: kamergraaf").contains("--help", "--version");
    assertThat(help.words()).isEmpty();
    Ran version = Ran.kamergraaf(with(before, "--version"));
    assertThat(version.code()).isZero();
    assertThat(version.out()).startsWith("kamergraaf ");
  }

  private static String[] with(String[] before, String last) {
    String[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = last;
    return all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                            | say what to do",
        "dance                         | Unmatched argument at index 0: 'dance'",
        "build                         | Missing required parameter: 'INPUT'",
        "build x --format=pdf          | Invalid value for option '--format': 'pdf' is none of nquads, trig, turtle, jsonld",
        "query x --format=Word         | Invalid value for option '--format': 'Word' is none of text, csv, tsv, json, xml",
        "build x --threads=0           | --threads is a number from 1 to 1024",
        "build x --base=here           | --base: a base IRI begins with http",
        "load x                        | Missing required option: '--db=DIR'",
        "check                         | say what to check",
        "query                         | Missing required parameter: 'NAME|FILE.rq'",
        "query no-such-question        | no-such-question: is neither a question (kamergraaf query --list shows them) nor a file",
        "explain                       | Missing required parameter: 'INPUT'",
        "serve --port=x                | Invalid value for option '--port'",
        "serve --port=99999            | --port is a number from 0 to 65535",
        "serve --port=-1               | --port is a number from 0 to 65535",
      })
  void wrongUsageIsTwoAndSaysWhatIsWrong(String line, String message) {
    Ran ran = Ran.kamergraaf(line.isBlank() ? new String[0] : line.strip().split(" +"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words()).startsWith("kamergraaf: " + message);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aReaderThatGoesAwayIsNoError() {
    OutputStream gone =
        new StandardOutput(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(new Console(new ByteArrayInputStream(new byte[0]), gone, err, false, false), "build", "letters/1999D00001.txt");
    assertThat(code).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("error");
  }

  @Test
  void aFullDiskIsAnInternalErrorWithoutAStackTrace() {
    OutputStream full =
        new StandardOutput(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("No space left on device");
              }
            });
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(new Console(new ByteArrayInputStream(new byte[0]), full, err, false, false), "build", "letters/1999D00001.txt");
    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device (--debug shows where)").doesNotContain("\tat ");
  }
}
