// Draws places on outlines of states, from files of this server alone. A place without coordinates lights up its state, and is not given a point.
"use strict";

const DatelineMap = (() => {
  let loaded;

  function load() {
    loaded ??= Promise.all(["/parts/outlines.json", "/places.json"].map(file => fetch(file).then(answer => answer.json())))
      .then(([topology, places]) => ({ states: states(topology), places }));
    return loaded;
  }

  // TopoJSON: lines are shared between neighbours and stored as steps of a grid, https://github.com/topojson/topojson-specification
  function states(topology) {
    const { scale, translate } = topology.transform;
    const lines = topology.arcs.map(steps => {
      let x = 0, y = 0;
      return steps.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    });
    const line = index => index < 0 ? [...lines[~index]].reverse() : lines[index];
    const ring = indexes => indexes.flatMap((index, i) => i === 0 ? line(index) : line(index).slice(1));
    return topology.objects.world.geometries.filter(geometry => geometry.arcs).map(geometry => ({
      type: "Feature",
      names: names(geometry.properties.name),
      geometry: {
        type: "MultiPolygon",
        coordinates: (geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs).map(polygon => polygon.map(ring)),
      },
    }));
  }

  // "Tanzania, United Republic of" is also "Tanzania" and "United Republic of Tanzania"
  function names(listed) {
    const [short, before] = listed.split(", ");
    return before ? [listed, short, before.replace(/^the /, "") + " " + short] : [listed];
  }

  // marks: [{ place: { state: its names, at: [latitude, longitude] }, label, count, link }]; false where none of them can be drawn
  function draw(element, world, marks) {
    const byState = new Map();
    for (const mark of marks.filter(mark => mark.place.state)) {
      const state = world.states.find(feature => feature.names.some(name => mark.place.state.includes(name)));
      if (state) byState.set(state, [...(byState.get(state) ?? []), mark]);
    }
    const points = marks.filter(mark => mark.place.at);
    if (byState.size === 0 && points.length === 0) return false;
    element.hidden = false;
    const map = L.map(element, { attributionControl: false, zoomSnap: 0.25, minZoom: 1, maxZoom: 9, worldCopyJump: true });
    L.geoJSON(world.states, { style: { className: "land" }, interactive: false }).addTo(map);
    const lit = L.geoJSON([...byState.keys()], { style: feature => ({ className: "state shade" + shade(byState.get(feature), marks) }), onEachFeature: (feature, layer) => tell(layer, byState.get(feature)) }).addTo(map);
    const dots = L.featureGroup(points.map(mark => tell(L.circleMarker(mark.place.at, { radius: 5 + 2 * Math.log2(mark.count), className: "dot" }), [mark]))).addTo(map);
    map.fitBounds((points.length > 0 ? dots : lit).getBounds(), { maxZoom: 6, padding: [24, 24] });
    return true;
  }

  // 1 to 4, by the state's part of all
  function shade(ofState, marks) {
    const sum = some => some.reduce((total, mark) => total + mark.count, 0);
    return Math.ceil(4 * Math.sqrt(sum(ofState) / sum(marks)));
  }

  function tell(layer, marks) {
    const list = document.createElement("ul");
    for (const mark of marks) {
      const item = list.appendChild(document.createElement("li"));
      const text = mark.label + " (" + mark.count + ")";
      const shown = mark.link ? item.appendChild(Object.assign(document.createElement("a"), { href: mark.link })) : item;
      shown.append(text);
    }
    const tip = document.createElement("span");
    tip.textContent = marks.slice(0, 6).map(mark => mark.label).join(", ");
    return layer.bindPopup(list).bindTooltip(tip, { sticky: true });
  }

  // a place's state by its concept in the authority file, its point where the graph has one
  function mark(world, authority, latitude, longitude, label, count, link) {
    const at = latitude && longitude ? [Number(latitude), Number(longitude)] : undefined;
    return { place: { state: at ? undefined : world.places[authority]?.state, at }, label, count, link };
  }

  async function drawList(element, list) {
    const world = await load();
    draw(element, world, [...list.children].map(({ dataset, firstElementChild: link }) =>
      mark(world, dataset.place, dataset.latitude, dataset.longitude, link.textContent, Number(dataset.events), link.getAttribute("href"))));
  }

  // places: [{ name, authority, latitude, longitude, count, link }]; one that only its name tells of is sought in the authority file
  async function drawPlaces(element, places) {
    const world = await load();
    return draw(element, world, places.map(place => {
      const concepts = place.authority || place.latitude ? [] : Object.keys(world.places).filter(concept => world.places[concept].name === place.name);
      return mark(world, place.authority ?? (concepts.length === 1 ? concepts[0] : undefined), place.latitude, place.longitude, place.name, place.count, place.link);
    }));
  }

  return { drawList, drawPlaces };
})();

document.addEventListener("DOMContentLoaded", () => {
  const list = document.getElementById("place-list");
  if (list) DatelineMap.drawList(document.getElementById("map"), list);
});
