package nl.kamergraaf.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The inputs behind the arguments of a command, in the order in which they are read: files as given, folders with all that is below
 * them sorted by name, {@code -} for standard input. What cannot be read is listed too, with the reason, so that one bad file hides no
 * good one.
 */
public final class Inputs {

  private Inputs() {}

  /** Inputs for file and folder names; {@code standardInput} is what {@code -} stands for. Never fails. */
  public static List<Input> of(List<String> arguments, InputStream standardInput) {
    List<Input> found = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals("-")) {
        found.add(new Input.Piped("standard input", standardInput));
      } else {
        try {
          add(Path.of(argument), found);
        } catch (InvalidPathException e) {
          found.add(new Input.Unreadable(shown(argument), "not a file name on this system"));
        }
      }
    }
    return found;
  }

  private static void add(Path path, List<Input> found) {
    if (!Files.isDirectory(path)) {
      found.add(single(path));
      return;
    }
    int before = found.size();
    try {
      walk(path, path.toRealPath(), found);
    } catch (IOException e) {
      found.add(new Input.Unreadable(shown(path), "the folder cannot be read"));
    }
    if (found.size() == before) {
      found.add(new Input.Unreadable(shown(path), "no letter in this folder"));
    }
  }

  private static void walk(Path folder, Path root, List<Input> found) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    // by characters, so that the order is the same in every locale
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (name.startsWith(".") || name.equalsIgnoreCase("README.md")) {
        continue;
      }
      if (Files.isSymbolicLink(entry)) {
        found.add(linked(entry, root));
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        try {
          walk(entry, root, found);
        } catch (IOException e) {
          found.add(new Input.Unreadable(shown(entry), "the folder cannot be read"));
        }
      } else {
        found.add(single(entry));
      }
    }
  }

  private static Input linked(Path link, Path root) {
    try {
      Path target = link.toRealPath();
      if (!target.startsWith(root)) {
        return new Input.Unreadable(shown(link), "a link that leads out of the folder is not followed");
      }
      if (Files.isDirectory(target)) {
        return new Input.Unreadable(shown(link), "a link to a folder is not followed");
      }
      return single(link);
    } catch (IOException e) {
      return new Input.Unreadable(shown(link), "a link that leads nowhere");
    }
  }

  private static Input single(Path path) {
    String name = shown(path);
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return new Input.Unreadable(name, "neither a file nor a folder (a pipe or a device is read with \"-\")");
      }
      if (!Files.isReadable(path)) {
        return new Input.Unreadable(name, "no permission to read it");
      }
      return new Input.Document(name, path, attributes.size());
    } catch (IOException e) {
      return new Input.Unreadable(name, Files.notExists(path) ? "there is no such file or folder" : "cannot be read");
    }
  }

  private static String shown(Path path) {
    return shown(path.toString());
  }

  /** A name may hold line ends and terminal codes; a message must not. */
  private static String shown(String name) {
    StringBuilder shown = new StringBuilder();
    name.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
