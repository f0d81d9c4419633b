// Makes the query form an editor that completes our terms, and shows results as table, timeline and map. Without it the form still asks.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("ask");
  const area = document.getElementById("query");
  const base = form.dataset.base;
  const terms = area.dataset.terms.split(" ").map(term => "dl:" + term);
  const keywords = ["SELECT", "DISTINCT", "WHERE", "OPTIONAL", "FILTER", "BIND", "UNION", "VALUES", "GROUP BY", "ORDER BY", "LIMIT", "PREFIX", "COUNT", "rdfs:label"];
  const element = id => document.getElementById(id);

  const editor = CodeMirror.fromTextArea(area, {
    mode: "application/sparql-query",
    lineNumbers: true,
    lineWrapping: true,
    viewportMargin: Infinity,
    matchBrackets: true,
    screenReaderLabel: "Query in SPARQL",
    hintOptions: { hint: complete, completeSingle: false },
    // Tab is left to the browser, so that a keyboard user gets out of the editor
    extraKeys: { "Ctrl-Enter": run, "Cmd-Enter": run, "Ctrl-Space": "autocomplete", Tab: false, "Shift-Tab": false },
  });
  form.querySelector("select").parentElement.hidden = true;
  form.querySelector(".hint").hidden = false;
  form.addEventListener("submit", event => { event.preventDefault(); run(); });
  editor.on("inputRead", (_, change) => { if (/[\w:?]/.test(change.text[0])) editor.showHint(); });
  document.querySelectorAll(".views button").forEach(button => button.addEventListener("click", () => show(button.dataset.view)));

  function complete() {
    const cursor = editor.getCursor();
    const typed = editor.getLine(cursor.line).slice(0, cursor.ch).match(/[?\w:-]*$/)[0];
    const variables = [...new Set(editor.getValue().match(/\?\w+/g) ?? [])].filter(name => name !== typed);
    const wanted = typed.toLowerCase();
    const fits = typed === "" ? terms
      : [...variables, ...terms, ...keywords].filter(term => term.toLowerCase().startsWith(wanted) || term.toLowerCase().startsWith("dl:" + wanted));
    return { list: fits, from: CodeMirror.Pos(cursor.line, cursor.ch - typed.length), to: cursor };
  }

  let result = null;

  async function run() {
    const query = editor.getValue();
    const address = form.getAttribute("action") + "?query=" + encodeURIComponent(query);
    element("result").hidden = false;
    element("status").textContent = "Asking …";
    document.querySelector(".views").hidden = true;
    element("table").replaceChildren();
    show("table");
    const csv = element("csv");
    csv.href = address + "&format=csv";
    csv.download = "result.csv";
    csv.hidden = false;
    try {
      const answer = await fetch(address, { headers: { Accept: "application/sparql-results+json, text/turtle;q=0.5" } });
      const text = await answer.text();
      if (!answer.ok) throw new Error(text.trim() || "The server answered " + answer.status);
      tell(answer.headers.get("Content-Type"), text);
    } catch (failure) {
      result = null;
      element("status").textContent = failure.message;
    }
  }

  function tell(type, text) {
    result = type.includes("json") ? JSON.parse(text) : null;
    if (result?.results) {
      const rows = result.results.bindings;
      element("status").textContent = rows.length === 0 ? "Nothing was found." : rows.length + (rows.length === 1 ? " row" : " rows");
      document.querySelector(".views").hidden = rows.length === 0;
      element("table").replaceChildren(...(rows.length === 0 ? [] : [table(result.head.vars, rows)]));
    } else if (result) {
      element("status").textContent = result.boolean ? "Yes." : "No.";
    } else {
      element("status").textContent = "A graph:";
      element("table").replaceChildren(make("pre", text));
    }
  }

  function show(view) {
    element("table").hidden = view !== "table";
    element("result-timeline").hidden = view !== "timeline";
    element("map").hidden = view !== "map";
    document.querySelectorAll(".views button").forEach(button => button.setAttribute("aria-pressed", String(button.dataset.view === view)));
    if (view === "timeline") timeline();
    if (view === "map") map();
  }

  function table(variables, rows) {
    const shown = make("table");
    const head = shown.createTHead().insertRow();
    variables.forEach(variable => head.appendChild(make("th", variable)).scope = "col");
    const body = shown.createTBody();
    for (const row of rows) {
      const line = body.insertRow();
      variables.forEach(variable => line.insertCell().append(value(row[variable])));
    }
    return shown;
  }

  const isDate = cell => /^\d{4}(-\d\d){0,2}/.test(cell?.value ?? "") && /#(date|dateTime|gYearMonth|gYear)$/.test(cell.datatype ?? "");

  function timeline() {
    const dated = result.results.bindings.map(row => ({ row, when: result.head.vars.find(variable => isDate(row[variable])) })).filter(one => one.when);
    const list = make("ol");
    list.className = "timeline";
    dated.sort((one, other) => one.row[one.when].value < other.row[other.when].value ? -1 : 1);
    for (const { row, when } of dated) {
      const item = list.appendChild(make("li"));
      item.appendChild(make("p", row[when].value)).className = "when";
      const text = item.appendChild(make("div")).appendChild(make("p"));
      result.head.vars.filter(variable => row[variable] && !isDate(row[variable])).forEach(variable => text.append(value(row[variable]), " "));
    }
    element("result-timeline").replaceChildren(dated.length > 0 ? list : make("p", "No value of this result is a date."));
  }

  async function map() {
    const rows = result.results.bindings;
    const cells = rows.map(row => Object.values(row).filter(cell => cell.type === "literal" || cell.value.startsWith(base)));
    const places = await located(new Set(cells.flat().map(given)));
    const counts = new Map();
    for (const row of cells) {
      const inRow = row.flatMap(cell => places.get(given(cell)) ?? [{ name: cell.type === "literal" ? cell.value : "" }]);
      for (const place of new Map(inRow.map(place => [place.link ?? place.name, place])).values()) {
        const key = place.link ?? place.name;
        counts.set(key, { ...place, count: (counts.get(key)?.count ?? 0) + 1 });
      }
    }
    const fresh = element("map").cloneNode(false);
    element("map").replaceWith(fresh);
    fresh.className = "map";
    if (!await DatelineMap.drawPlaces(fresh, [...counts.values()])) fresh.replaceChildren(make("p", "No value of this result is a place whose position or state is known."));
  }

  const given = cell => cell.type === "literal" ? JSON.stringify(cell.value) + (cell["xml:lang"] ? "@" + cell["xml:lang"] : "") : "<" + cell.value + ">";

  // what the graph says of the places among a result's values, and of those that its events were at
  async function located(values) {
    const some = [...values].slice(0, 200).join(" ");
    const answer = await fetch(form.getAttribute("action"), {
      method: "POST",
      headers: { Accept: "application/sparql-results+json", "Content-Type": "application/sparql-query" },
      body: `PREFIX dl: <${area.dataset.namespace}> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
SELECT DISTINCT ?given ?place ?name ?authority ?latitude ?longitude WHERE {
  VALUES ?given { ${some} }
  { ?given dl:place ?place } UNION { ?given a dl:Entity BIND(?given AS ?place) } UNION { ?place rdfs:label ?given ; a dl:Entity }
  ?place a dl:Entity ; rdfs:label ?name .
  OPTIONAL { ?place dl:authority ?authority }
  OPTIONAL { ?place wgs84:lat ?latitude ; wgs84:long ?longitude }
  FILTER(BOUND(?authority) || BOUND(?latitude))
}`,
    });
    const places = new Map();
    if (!answer.ok) return places;
    for (const row of (await answer.json()).results.bindings) {
      const place = { name: row.name.value, authority: row.authority?.value, latitude: row.latitude?.value, longitude: row.longitude?.value, link: address(row.place.value) };
      places.set(given(row.given), [...(places.get(given(row.given)) ?? []), place]);
    }
    return places;
  }

  const address = iri => (/^(event|entity|story|article)\/[^/]+$/.test(iri.slice(base.length)) ? "/" : "/data/") + iri.slice(base.length);

  function value(cell) {
    if (!cell) return "";
    if (cell.type !== "uri") return cell.value;
    const ours = cell.value.startsWith(base);
    const local = cell.value.slice(base.length);
    if (!ours && !/^https?:/i.test(cell.value)) return cell.value;
    const link = make("a", ours ? local.replace(/(\w{6})\w{20,}/g, "$1…") : cell.value.replace(/^.*[#/]/, ""));
    link.href = ours ? address(cell.value) : cell.value;
    link.title = cell.value;
    return link;
  }

  function make(name, text) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    return made;
  }
});
