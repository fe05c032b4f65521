package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir Path folder;

  @Test
  void walksFoldersInTheOrderOfNames() throws IOException {
    write("b.txt");
    write("a/z.txt");
    write("B.txt");
    write("README.md");
    write(".hidden.txt");
    write(".git/config");
    assertThat(names()).containsExactly("B.txt", "a/z.txt", "b.txt");
  }

  @Test
  void namesWhatCannotBeRead() throws IOException, InterruptedException {
    write("good.txt");
    Path outside = Files.createTempFile("outside", ".txt");
    Files.createSymbolicLink(folder.resolve("out.txt"), outside);
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone"));
    Files.createDirectory(folder.resolve("sub"));
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start().waitFor()).isZero();
    assertThat(reasons())
        .containsExactly(
            "good.txt: read",
            "nowhere.txt: a link that leads nowhere",
            "out.txt: a link that leads out of the folder is not followed",
            "pipe.txt: neither a file nor a folder (a pipe or a device is read with \"-\")",
            "sub/loop: a link to a folder is not followed");
    Files.delete(outside);
  }

  @Test
  void followsALinkThatIsGivenOrStaysInside() throws IOException {
    write("a.txt");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
    assertThat(reasons()).containsExactly("a.txt: read", "b.txt: read");
    assertThat(of(folder.resolve("b.txt").toString())).hasOnlyElementsOfType(Input.Document.class);
  }

  @Test
  void aNameIsOnlyAName() throws IOException {
    write("-rf.txt");
    write("bad\u001B[31m\n.txt");
    assertThat(of(folder.toString())).extracting(Input::name).containsExactly(folder + "/-rf.txt", folder + "/bad\uFFFD[31m\uFFFD.txt");
  }

  @Test
  void emptyFoldersAndMissingFilesAreNamed() {
    assertThat(of(folder.toString(), folder.resolve("no.txt").toString(), "bad\0name"))
        .extracting(input -> ((Input.Unreadable) input).reason())
        .containsExactly("no letter in this folder", "there is no such file or folder", "not a file name on this system");
  }

  @Test
  void aHyphenIsStandardInput() {
    assertThat(of("-")).singleElement().isInstanceOf(Input.Piped.class);
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "words");
  }

  private List<Input> of(String... arguments) {
    return Inputs.of(List.of(arguments), InputStream.nullInputStream());
  }

  private List<String> names() {
    return of(folder.toString()).stream().map(input -> input.name().substring(folder.toString().length() + 1)).toList();
  }

  private List<String> reasons() {
    return of(folder.toString()).stream()
        .map(input -> input.name().substring(folder.toString().length() + 1) + ": " + (input instanceof Input.Unreadable bad ? bad.reason() : "read"))
        .toList();
  }
}
