package nl.kamergraaf.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.Layout;
import nl.kamergraaf.letter.SourceText;
import nl.kamergraaf.record.Mover;
import nl.kamergraaf.record.Publication;

/** The record of a publication's metadata ({@code metadata.xml}): read by itself, or with the publication that it lies beside. */
final class MetadataXml {

  private static final int MOST_BYTES = 1_000_000;

  private MetadataXml() {}

  static PublicationMeta read(byte[] bytes) throws Refusal {
    XmlInput xml = new XmlInput(bytes);
    PublicationMeta meta = new PublicationMeta();
    XmlInput.Event event = xml.next();
    while (event != XmlInput.Event.DONE) {
      if (event == XmlInput.Event.START && (xml.name().equals("metadata") || xml.name().equals("meta"))) {
        meta.add(new PublicationMeta.Item(xml.attribute("name"), xml.attribute("scheme"), xml.attribute("content")));
      }
      event = xml.next();
    }
    return meta;
  }

  /**
   * The metadata of a publication that only points to them: in a folder of the publication's name, or in a file beside it whose name says
   * so. A record that is of another publication, or cannot be read, is none.
   */
  static Optional<PublicationMeta> beside(Optional<Path> file, byte[] publication) throws Refusal {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Path folder = file.get().toAbsolutePath().getParent();
    String stem = file.get().getFileName().toString().replaceFirst("\\.[A-Za-z]{1,5}$", "");
    for (Path place : List.of(folder.resolve(stem).resolve("metadata.xml"), folder.resolve(stem + ".metadata.xml"), folder.resolve(stem + "-metadata.xml"), folder.resolve("metadata.xml"))) {
      Optional<PublicationMeta> meta = of(place);
      if (meta.isPresent() && meta.get().identifier().isPresent() && pointsTo(publication, meta.get().identifier().get())) {
        return meta;
      }
    }
    return Optional.empty();
  }

  private static boolean pointsTo(byte[] publication, String identifier) throws Refusal {
    return OfficialXml.meta(publication).filter(own -> own.external() && own.identifier().filter(identifier::equals).isPresent()).isPresent();
  }

  private static Optional<PublicationMeta> of(Path place) {
    try {
      if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(place.getParent()) || Files.size(place) > MOST_BYTES) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(place);
      return Formats.of(bytes) == Formats.Format.METADATA_XML ? Optional.of(read(bytes)) : Optional.empty();
    } catch (IOException | Refusal e) {
      return Optional.empty();
    }
  }

  /** The record by itself: what its publication is, without the text. */
  static Outcome record(String name, byte[] bytes, String sha256) throws Refusal {
    PublicationMeta meta = read(bytes);
    String identifier = meta.identifier().orElseThrow(() -> new Refusal("", "names no publication (DC.identifier)"));
    Flow flow = new Flow();
    for (PublicationMeta.Item item : meta.all()) {
      flow.text(item.name() + ": " + item.value());
      flow.line(Hint.of(Hint.Kind.FURNITURE));
    }
    OfficialPaper paper = new OfficialPaper(meta, dossiers(meta), meta.first("OVERHEIDop.documenttitel"), Optional.empty(), flow.done(), 0);
    String kind = meta.kind().orElse("");
    Publication.Form form = Headings.form(kind.isEmpty() ? paper.heading().orElse("") : kind);
    List<Mover> movers = new ArrayList<>();
    meta.values("OVERHEIDop.indiener").forEach(who -> movers.add(new Mover(who, paper.stated("OVERHEIDop.indiener", who).stream().map(Line::at).toList())));
    return new Outcome.Recorded(
        List.of(
            new Publication(
                new SourceText(name, Layout.OFFICIAL_XML, paper.text().content(), sha256), identifier + "-metadata", identifier, form, meta.kind(), paper.heading().orElse(kind), paper.heading(),
                paper.dossiers(), meta.issued(), form == Publication.Form.OTHER ? List.of() : movers, false, List.of(), Optional.empty())),
        sha256);
  }

  /** {@code 36410-V} with number 65. */
  static List<DossierEntry> dossiers(PublicationMeta meta) {
    List<DossierEntry> dossiers = new ArrayList<>();
    Optional<String> number = meta.first("OVERHEIDop.ondernummer");
    List<String> titles = meta.values("OVERHEIDop.dossiertitel");
    for (String dossier : meta.values("OVERHEIDop.dossiernummer")) {
      DossierHead.at(dossier).ifPresent(
          head -> dossiers.add(
              new DossierEntry(head.key(), dossiers.isEmpty() ? number : Optional.empty(), dossiers.size() < titles.size() ? Optional.of(titles.get(dossiers.size())) : Optional.empty())));
    }
    return dossiers;
  }
}
