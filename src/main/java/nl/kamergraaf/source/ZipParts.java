package nl.kamergraaf.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a document that is a zip archive. Only the parts asked for are unpacked, and none beyond a bound. */
final class ZipParts implements AutoCloseable {

  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_PART = 80_000_000;

  private final ZipFile zip;

  ZipParts(byte[] bytes) throws Refusal {
    try {
      zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    } catch (IOException | RuntimeException e) {
      throw new Refusal("", "is a zip archive that is cut off or damaged");
    }
    int entries = 0;
    for (var all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
      if (++entries > MOST_ENTRIES) {
        throw new Refusal("", "is a zip archive of more than " + MOST_ENTRIES + " files");
      }
    }
  }

  /** The bytes of a part, empty where there is none of that name. */
  Optional<byte[]> part(String name) throws Refusal {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Refusal(name, "is protected by a password");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MOST_PART + 1);
      if (bytes.length > MOST_PART) {
        throw new Refusal(name, "unpacks to more than " + MOST_PART + " bytes");
      }
      return Optional.of(bytes);
    } catch (IOException | RuntimeException e) {
      throw new Refusal(name, "cannot be unpacked: the file is damaged");
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException("an archive in memory needs no closing", e);
    }
  }
}
