/* The query form becomes an editor where scripts run; without them it stays a form that the server answers. */
(() => {
  "use strict";

  const form = document.getElementById("query-form");
  const place = document.getElementById("editor");
  if (!form || !place || typeof Yasgui === "undefined") {
    return;
  }
  const text = form.querySelector("textarea").value;

  /** Terms that begin with what is typed come first, then those that have it anywhere. */
  const suggest = (terms) => (yasqe, token) => {
    const typed = (token && (token.autocompletionString || token.string) || "").toLowerCase();
    const local = (iri) => iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1).toLowerCase();
    const rank = (iri) => (iri.toLowerCase().startsWith(typed) || local(iri).startsWith(typed) ? 0 : iri.toLowerCase().includes(typed) ? 1 : 2);
    return terms.filter((iri) => rank(iri) < 2).sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  };

  const start = (terms) => {
    const Yasqe = Yasgui.Yasqe;
    Yasqe.defaults.autocompleters = ["variables"];
    Yasqe.forkAutocompleter("class", { name: "own-classes", persistenceId: null, get: suggest(terms.classes) });
    Yasqe.forkAutocompleter("property", { name: "own-properties", persistenceId: null, get: suggest(terms.properties) });
    Yasqe.forkAutocompleter("prefixes", {
      name: "own-prefixes",
      persistenceId: null,
      get: () => Object.entries(terms.prefixes).map(([prefix, namespace]) => prefix + ": <" + namespace + ">"),
    });
    const endpoint = new URL("/sparql", location.href).href;
    const yasgui = new Yasgui(place, {
      autofocus: false,
      persistenceId: null,
      populateFromUrl: false,
      copyEndpointOnNewTab: true,
      requestConfig: { endpoint, method: "POST" },
      endpointCatalogueOptions: { getData: () => [{ endpoint }] },
      yasqe: { value: text, persistenceId: null, prefixCcApi: "", editorHeight: "22rem" },
      yasr: { persistenceId: null, prefixes: terms.prefixes },
    });
    const tab = yasgui.getTab();
    tab.setQuery(text);
    const yasqe = tab.getYasqe();
    // Tab leads on to what comes next, as everywhere else
    yasqe.setOption("extraKeys", { ...yasqe.getOption("extraKeys"), Tab: false, "Shift-Tab": false });
    yasqe.getInputField().setAttribute("aria-label", form.querySelector("label").textContent);
    tab.getYasr().on("drawn", () => {
      const sizes = place.querySelector(".tableSizer");
      if (sizes) {
        sizes.setAttribute("aria-label", sizes.previousElementSibling.textContent.trim());
      }
    });
    form.hidden = true;
    place.classList.add("ready");
    // links of things in answers lead to this server's pages
    place.addEventListener("click", (event) => {
      const link = event.target.closest && event.target.closest("a.iri");
      if (link) {
        event.preventDefault();
        window.open("/doc?iri=" + encodeURIComponent(link.getAttribute("href")), "_blank", "noopener");
      }
    });
  };

  fetch(form.dataset.terms)
    .then((answer) => (answer.ok ? answer.json() : { prefixes: {}, classes: [], properties: [] }))
    .then(start)
    .catch(() => {
      form.hidden = false;
    });
})();
