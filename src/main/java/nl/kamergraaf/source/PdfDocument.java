package nl.kamergraaf.source;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text layer of a PDF. Running heads and feet are known by their repetition, notes by their smaller letters at the foot of a page
 * and the raised numbers that lead to them, paragraphs by the distance between lines.
 */
final class PdfDocument {

  private static final int MOST_PAGES = 3000;
  private static final long IN_MEMORY = 64_000_000;
  private static final long ON_DISK = 1_000_000_000;

  /** What the Kamer prints below each page, as {@link PdfLine#pattern} gives it: known on a single page too. */
  private static final Pattern FOOT = Pattern.compile("(Tweede|Eerste) Kamer, vergaderjaar #.#, .*");

  private final Flow flow = new Flow();
  private final List<PdfLine> lines;
  private final float size;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();
  private final Map<String, Float> reach = new HashMap<>();

  private PdfDocument(List<PdfLine> lines) {
    this.lines = lines;
    this.size = usual(lines);
  }

  static Extract read(byte[] bytes) throws Refusal {
    PdfFonts.use();
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Refusal("", "has " + document.getNumberOfPages() + " pages, more than the " + MOST_PAGES + " that are read");
      }
      PdfPages pages = new PdfPages();
      pages.writeText(document, new StringWriter());
      int letters = pages.lines().stream().mapToInt(line -> line.text.length()).sum();
      if (letters < 20 * Math.max(1, document.getNumberOfPages())) {
        throw new Refusal("", "is a scan without a text layer: it has " + document.getNumberOfPages() + " pages and " + letters + " letters");
      }
      return new PdfDocument(pages.lines()).extract();
    } catch (InvalidPasswordException e) {
      throw new Refusal("", "is protected by a password");
    } catch (PdfPages.TooMuch e) {
      throw new Refusal("", "draws more than a document of text does");
    } catch (IOException | RuntimeException e) {
      throw new Refusal("", "is a PDF that is cut off or damaged");
    } catch (StackOverflowError e) {
      // nesting that the library follows without bound
      throw new Refusal("", "is a PDF that leads into itself");
    }
  }

  /** The size in which most letters are set. */
  private static float usual(List<PdfLine> lines) {
    Map<Integer, Integer> letters = new TreeMap<>();
    lines.forEach(line -> letters.merge(Math.round(line.size * 10), line.text.length(), Integer::sum));
    return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 10f).orElse(10f);
  }

  private Extract extract() throws Refusal {
    Set<PdfLine> running = running();
    List<PdfLine> body = lines.stream().filter(line -> !running.contains(line)).toList();
    Set<PdfLine> notes = notes(body);
    PdfLine before = null;
    for (PdfLine line : body) {
      if (!notes.contains(line)) {
        if (before != null && !continues(before, line)) {
          end(before);
        }
        write(line, before != null && continues(before, line));
        before = line;
      }
    }
    if (before != null) {
      end(before);
    }
    writeNotes(body, notes);
    return flow.done();
  }

  private void end(PdfLine last) {
    boolean heading = last.bold && last.text.length() < 130;
    flow.line(Hint.of(heading ? Hint.Kind.HEADING : Hint.Kind.PARAGRAPH));
  }

  /**
   * Lines at the edge of a page that stand there on most pages, numbers apart; of two pages, on both. Elsewhere, lines that stand at one and the
   * same place on most of at least three pages; there the first is kept, since a letter says its date and reference in the margin. And, once, the
   * imprint: small letters at the foot, left of the text.
   */
  private Set<PdfLine> running() {
    Map<String, Set<Integer>> pages = new HashMap<>();
    Map<String, Set<Integer>> places = new HashMap<>();
    int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page;
    lines.stream().filter(PdfLine::atEdge).forEach(line -> pages.computeIfAbsent(line.pattern(), key -> new HashSet<>()).add(line.page));
    lines.forEach(line -> places.computeIfAbsent(line.place(), key -> new HashSet<>()).add(line.page));
    float column = column();
    Set<String> kept = new HashSet<>();
    Set<PdfLine> running = new HashSet<>();
    for (PdfLine line : lines) {
      int on = line.atEdge() ? pages.get(line.pattern()).size() : 0;
      boolean number = line.atEdge() && line.text.length() < 24 && (line.pattern().equals("#") || line.pattern().startsWith("Pagina #"));
      int there = places.get(line.place()).size();
      boolean beside = there >= 3 && there * 2 >= last && !kept.add(line.place());
      boolean imprint = line.atFoot() && (line.size < size * 0.8 && line.right < column || FOOT.matcher(line.pattern()).matches());
      if (on >= 2 && on * 2 >= last || number || beside || imprint) {
        running.add(line);
      }
    }
    return running;
  }

  /** Where most lines of the usual size begin. */
  private float column() {
    Map<Integer, Integer> begin = new TreeMap<>();
    lines.stream().filter(line -> Math.abs(line.size - size) < 0.1).forEach(line -> begin.merge(Math.round(line.left), 1, Integer::sum));
    return begin.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
  }

  /** At the foot of a page, lines in smaller letters from the first that begins with a number, or lines from a raised number on. */
  private Set<PdfLine> notes(List<PdfLine> body) {
    Set<PdfLine> notes = new HashSet<>();
    for (int i = body.size() - 1; i >= 0; i--) {
      boolean foot = i + 1 == body.size() || body.get(i + 1).page != body.get(i).page;
      if (!foot) {
        continue;
      }
      int first = i + 1;
      int start = -1;
      while (first > 0 && body.get(first - 1).page == body.get(i).page && body.get(first - 1).size < size * 0.93) {
        first--;
        start = number(body.get(first)) > 0 ? first : start;
      }
      // in letters of the usual size, from the first raised number that opens a line
      for (int n = i; n >= 0 && body.get(n).page == body.get(i).page; n--) {
        start = body.get(n).opensNote() ? n : start;
      }
      for (int n = start; n >= 0 && n <= i; n++) {
        notes.add(body.get(n));
      }
    }
    return notes;
  }

  /** The number with which a line begins, if words follow it. */
  private static int number(PdfLine line) {
    String text = line.text.toString().strip();
    int end = 0;
    while (end < text.length() && end < 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean followed = end > 0 && end < text.length() && !Character.isDigit(text.charAt(end)) && ".,:-/".indexOf(text.charAt(end)) < 0;
    return followed ? Integer.parseInt(text.substring(0, end)) : 0;
  }

  /** The letter's own number of a note that a page numbers: numbers may begin anew on each page. */
  private int own(int page, int printed) {
    return numbers.computeIfAbsent(page + "/" + printed, key -> {
      int number = printed;
      while (!taken.add(number)) {
        number++;
      }
      return number;
    });
  }

  private boolean continues(PdfLine before, PdfLine line) {
    if (Math.abs(before.size - line.size) > 0.6 || before.bold != line.bold || BlockKinds.listMark(line.text.toString()) > 0) {
      return false;
    }
    String text = before.text.toString().strip();
    boolean closed = !text.isEmpty() && ".?!:;".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (before.page != line.page) {
      return !closed && Character.isLowerCase(line.text.charAt(0));
    }
    float gap = line.baseline - before.baseline;
    boolean wide = gap > line.size * 1.75 || gap <= 0;
    boolean hangs = BlockKinds.listMark(before.text.toString()) > 0; // the words of a list item begin right of its mark, on every line
    boolean indented = line.left > before.left + line.size * (hangs ? 3.5 : 0.8);
    boolean shortBefore = before.right < widest(before) - size * 8;
    return !wide && !indented && !(shortBefore && (closed || !Character.isLowerCase(line.text.charAt(0))));
  }

  /** How far to the right the lines of a column reach. */
  private float widest(PdfLine line) {
    return reach.computeIfAbsent(line.page + "/" + Math.round(line.left / 40), key -> {
      float right = 0;
      for (PdfLine other : lines) {
        boolean same = other.page == line.page && Math.abs(other.left - line.left) < 60;
        right = same ? Math.max(right, other.right) : right;
      }
      return right;
    });
  }

  private void write(PdfLine line, boolean continued) throws Refusal {
    String text = line.text.toString();
    if (continued && !flow.joinHyphen(text)) {
      flow.text(" ");
    }
    int from = 0;
    for (int[] raised : line.raised) {
      flow.text(text.substring(from, raised[0]));
      String digits = text.substring(raised[0], raised[0] + raised[1]);
      boolean power = from == raised[0] || raised[1] > 3 || digits.startsWith("0");
      if (power) {
        flow.text(OfficialXml.raised(digits));
      } else {
        flow.mark(own(line.page, Integer.parseInt(digits)));
      }
      from = raised[0] + raised[1];
    }
    flow.text(text.substring(from));
  }

  private void writeNotes(List<PdfLine> body, Set<PdfLine> notes) throws Refusal {
    boolean open = false;
    for (PdfLine line : body) {
      if (!notes.contains(line)) {
        continue;
      }
      int number = number(line);
      String text = line.text.toString().strip();
      if (number > 0) {
        if (open) {
          flow.endNote();
        }
        flow.note(own(line.page, number));
        open = true;
        flow.text(text.substring(Integer.toString(number).length()).strip());
      } else if (open) {
        flow.text(flow.joinHyphen(text) ? text : " " + text);
      }
    }
    if (open) {
      flow.endNote();
    }
  }
}
