package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.letter.Activity;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Case;
import nl.kamergraaf.letter.DossierEntry;

/** What the sections of an OpenTK header say, also where a page has lost the labels of some. */
record OpenTkEntries(
    List<DossierEntry> dossiers,
    List<Actor> signatories,
    List<Case> cases,
    List<Activity> activities,
    List<String> attachments,
    Optional<String> publication,
    Optional<String> fileFormat) {

  /** What follows "kst-" in a publication identifier. */
  private static final Pattern PUBLICATION = Pattern.compile("[0-9A-Za-z().-]{1,50}");

  private static final Pattern GLUED = Pattern.compile("(\\d{4,5})-[1-9]\\d{0,4}(?= )");
  private static final Pattern CASE = Pattern.compile("[0-9]{4}Z[0-9]{5}\\b");

  static OpenTkEntries of(List<OpenTkHeader.Section> sections) {
    List<DossierEntry> dossiers = new ArrayList<>();
    List<Actor> signatories = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    List<Activity> activities = new ArrayList<>();
    List<String> attachments = new ArrayList<>();
    Optional<String> publication = Optional.empty();
    Optional<String> format = Optional.empty();
    for (OpenTkHeader.Section section : sections) {
      switch (section.label()) {
        case LINK -> {
          publication = inParentheses(section.value(), "(kst-").filter(text -> PUBLICATION.matcher(text).matches()).map(text -> "kst-" + text);
          format = inParentheses(section.value(), "(.");
        }
        case PERSONS, ATTACHMENTS -> section.items().forEach(item -> person(item, signatories, attachments));
        case DOSSIER -> dossier(section.value()).ifPresent(dossiers::add);
        case CASE -> {
          Matcher number = CASE.matcher(section.value());
          if (number.lookingAt()) {
            add(zaak(number.group(), section, activities), cases);
          }
        }
        case ACTIVITIES -> section.items().forEach(item -> Activities.of(item).ifPresent(activities::add));
        case ANNEX_OF -> {
          // the papers that this one is an annex of say nothing about the letter itself
        }
      }
    }
    return new OpenTkEntries(dossiers, signatories, cases, activities, attachments, publication, format);
  }

  /** {@code (.docx) → docx}. */
  private static Optional<String> inParentheses(String text, String opening) {
    int at = text.indexOf(opening);
    int end = at < 0 ? -1 : text.indexOf(')', at);
    return end < 0 ? Optional.empty() : Optional.of(text.substring(at + opening.length(), end).strip()).filter(words -> !words.isEmpty());
  }

  private static void person(OpenTkHeader.Item item, List<Actor> signatories, List<String> attachments) {
    Optional<Actor> actor = Actors.of(item);
    if (actor.isEmpty()) {
      if (!item.text().isEmpty()) {
        attachments.add(item.text());
      }
    } else if (Lists.LABELS.has("signatory", actor.get().relation())) {
      signatories.add(actor.get());
    }
  }

  /** {@code 36045 -190 Situatie in Oekraïne .}, {@code 21501 20-2279 Europese Raad.}, {@code 36600 V-66 …}. */
  static Optional<DossierEntry> dossier(String value) {
    String words = apart(value.startsWith("s ") ? value.substring(2).strip() : value);
    String[] parts = words.split(" ", 3);
    int dash = parts.length < 2 ? -1 : parts[1].lastIndexOf('-');
    boolean dated = dash >= 0 && sequence(parts[1].substring(dash + 1));
    Optional<DossierHead> head = DossierHead.at(parts[0] + (dated && dash > 0 ? "-" + parts[1].substring(0, dash) : ""));
    Optional<String> sequence = dated ? Optional.of(parts[1].substring(dash + 1)).filter(text -> !text.isEmpty()) : Optional.empty();
    String title = dated ? (parts.length > 2 ? parts[2] : "") : words.substring(Math.min(words.length(), parts[0].length())).strip();
    return head.map(found -> new DossierEntry(found.key(), sequence, trimmed(title)));
  }

  /** "99382-71 Title" as "99382 -71 Title": a number glued to its dossier; "21501-02" is the dossier and its part. */
  private static String apart(String words) {
    Matcher glued = GLUED.matcher(words);
    return glued.lookingAt() ? glued.group(1) + " -" + words.substring(glued.end(1) + 1) : words;
  }

  /** A number, also such as 0A, or a letter of the Senate. */
  private static boolean sequence(String text) {
    return text.length() <= 6 && (!text.isEmpty() && Character.isDigit(text.charAt(0)) || text.length() <= 2 && text.equals(text.toUpperCase(Locale.ROOT)));
  }

  private static Optional<String> trimmed(String title) {
    String words = title.strip();
    if (words.endsWith(".")) {
      words = words.substring(0, words.length() - 1).strip();
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** A case that is listed twice is one. */
  private static void add(Case zaak, List<Case> cases) {
    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i).number().equals(zaak.number())) {
        cases.set(i, cases.get(i).with(zaak));
        return;
      }
    }
    cases.add(zaak);
  }

  private static Case zaak(String number, OpenTkHeader.Section section, List<Activity> activities) {
    List<Actor> actors = new ArrayList<>();
    List<String> lead = new ArrayList<>();
    List<String> following = new ArrayList<>();
    List<String> decisions = new ArrayList<>();
    for (OpenTkHeader.Item item : section.items()) {
      Optional<Activity> activity = Activities.of(item);
      Optional<Actor> actor = Actors.of(item);
      if (activity.isPresent()) {
        activities.add(activity.get());
      } else if (actor.isEmpty()) {
        decisions.add(item.text());
      } else if (Lists.LABELS.has("committee_lead", actor.get().relation())) {
        lead.add(Actors.committee(item));
      } else if (Lists.LABELS.has("committee_following", actor.get().relation())) {
        following.add(Actors.committee(item));
      } else {
        actors.add(actor.get());
      }
    }
    return new Case(number, actors, lead, following, decisions);
  }
}
