package nl.kamergraaf.letter;

import java.util.List;

/** All that the source says about the letter outside its text. Lists keep the source's order. */
public record Header(
    Identity identity,
    Titles titles,
    List<DossierEntry> dossiers,
    List<Actor> signatories,
    List<Case> cases,
    List<Activity> activities,
    List<String> attachments) {

  public Header {
    dossiers = List.copyOf(dossiers);
    signatories = List.copyOf(signatories);
    cases = List.copyOf(cases);
    activities = List.copyOf(activities);
    attachments = List.copyOf(attachments);
  }
}
