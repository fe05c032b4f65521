/* The query editor has English words only; on a Dutch page it says them in Dutch. What queries and answers hold is left as it is. */
(() => {
  "use strict";

  const place = document.getElementById("editor");
  if (!place) {
    return;
  }
  const ATTRIBUTES = ["title", "aria-label", "placeholder"];
  const CONTENT = "td:not(.dt-empty), th, pre, textarea, .CodeMirror-line, .CodeMirror-hints, .redOutline";

  const WORDS = new Map([
    ["Run query", "Stel de vraag"],
    ["Table", "Tabel"],
    ["Response", "Antwoord"],
    ["Shows Table view", "Toon als tabel"],
    ["Shows Response view", "Toon het antwoord zoals het kwam"],
    ["Simple view", "Zonder rijnummers"],
    ["Ellipse", "Ingekort"],
    ["Filter query results", "Zoek in het antwoord"],
    ["Page size:", "Rijen per blad:"],
    ["All", "Alle"],
    ["Show all", "Toon alles"],
    ["Download result", "Bewaar het antwoord"],
    ["Download Results", "Bewaar het antwoord"],
    ["Download not supported", "Dit antwoord kan zo niet worden bewaard"],
    ["No data available in table", "Niets gevonden"],
    ["No matching records found", "Niets gevonden"],
    ["First", "Eerste"],
    ["Last", "Laatste"],
    ["Next", "Volgende"],
    ["Previous", "Vorige"],
    ["cannot render result", "dit antwoord kan niet worden getoond"],
    ["Press CTRL - <spacebar> to autocomplete", "Ctrl en spatie vullen aan"],
    ["Nothing to autocomplete yet!", "Nog niets om aan te vullen"],
    ["Unable to get response from endpoint. Possible reasons:", "Er kwam geen antwoord. Misschien:"],
  ]);
  const dots = (number) => number.replaceAll(",", ".");
  const PHRASES = [
    [/^(\d+) results?(?: in ([\d.]+) seconds?)?$/, (all, rows, time) => rows + (rows === "1" ? " rij" : " rijen") + (time ? " in " + time.replace(".", ",") + " s" : "")],
    [/^Response in ([\d.]+) seconds?$/, (all, time) => "Antwoord in " + time.replace(".", ",") + " s"],
    [/^Showing ([\d,]+) to ([\d,]+) of ([\d,]+) entr(?:ies|y)$/, (all, from, to, of) => "Rij " + dots(from) + " tot " + dots(to) + " van " + dots(of)],
    [/^Showing ([\d,]+) to ([\d,]+) of ([\d,]+) entr(?:ies|y) \(filtered from ([\d,]+) total entr(?:ies|y)\)$/,
      (all, from, to, of, rows) => "Rij " + dots(from) + " tot " + dots(to) + " van " + dots(of) + ", gevonden in " + dots(rows)],
    [/^(.*): Activate to (?:sort|invert sorting)$/, (all, column) => column + ": sorteer"],
    [/^(.*): Activate to remove sorting$/, (all, column) => column + ": sorteer niet"],
    [/^This line is invalid\. Expected: $/, () => "Deze regel klopt niet. Verwacht: "],
    [/^.* \(#(\d+)\)$/, (all, status) => "Fout (" + status + ")"],
  ];

  const dutch = (text) => {
    const words = text.trim();
    const known = WORDS.get(words);
    if (known) {
      return text.replace(words, known);
    }
    const phrase = PHRASES.find(([pattern]) => pattern.test(words));
    return phrase ? words.replace(phrase[0], phrase[1]) : text;
  };

  const change = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.parentElement && !node.parentElement.closest(CONTENT) && dutch(node.data) !== node.data) {
        node.data = dutch(node.data);
      }
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      ATTRIBUTES.filter((name) => node.hasAttribute(name) && dutch(node.getAttribute(name)) !== node.getAttribute(name))
        .forEach((name) => node.setAttribute(name, dutch(node.getAttribute(name))));
      node.childNodes.forEach(change);
    }
  };

  new MutationObserver((changes) =>
    changes.forEach((one) => (one.type === "childList" ? one.addedNodes.forEach(change) : change(one.target))),
  ).observe(place, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
})();
