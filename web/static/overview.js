// The strip under the chart: how many events there are when, and a window on it whose two ends can be moved.

import { momentAt, placeOf, rangeOf, spoken } from "./moments.js";

const STEP = 0.02; // of the width, for an arrow key
const LATER = 250; // ms without a key before the chart follows
const MOVES = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5, Home: -100, End: 100 };

/** Draw the strip of a chart's first figure, and let it and the chart follow each other. */
export function drawOverview(element, chart) {
  const strip = element.querySelector(".overview");
  const handles = [...strip.querySelectorAll("[role=slider]")];
  const places = [0, 0];
  let panels = [];
  let late;

  function draw() {
    const { columns, panels: steps } = chart.overview();
    panels = steps;
    strip.hidden = columns.length < 2;
    const height = strip.clientHeight;
    const bars = columns.map(([left, share]) => `M${left + 0.5} ${height}v${-Math.max(share * height, 2)}h3V${height}z`);
    strip.querySelector("path").setAttribute("d", bars.join(""));
    follow();
  }

  /** The window where the chart's stretch is. */
  function follow() {
    const [start, end] = chart.stretch() ?? [panels[0]?.start, panels[panels.length - 1]?.end];
    if (start === undefined) return;
    places[0] = chart.stretch() ? placeOf(start, panels) : 0;
    places[1] = chart.stretch() ? placeOf(end, panels) : strip.clientWidth;
    place();
  }

  function place() {
    handles.forEach((handle, which) => {
      const moment = momentAt(places[which], panels);
      handle.style.left = `${places[which]}px`;
      handle.setAttribute("aria-valuenow", Math.round((places[which] / strip.clientWidth) * 100));
      handle.setAttribute("aria-valuetext", spoken(moment));
    });
    const window = strip.querySelector(".window");
    window.style.left = `${places[0]}px`;
    window.style.width = `${places[1] - places[0]}px`;
  }

  function move(which, x) {
    const [least, most] = which ? [places[0] + 2, strip.clientWidth] : [0, places[1] - 2];
    places[which] = Math.min(Math.max(x, least), most);
    place();
  }

  function choose() {
    if (places[0] <= 0 && places[1] >= strip.clientWidth) chart.show({ from: "", to: "" });
    else chart.show(rangeOf(momentAt(places[0], panels), momentAt(places[1], panels)));
  }

  handles.forEach((handle, which) => {
    handle.addEventListener("keydown", (event) => {
      if (!(event.key in MOVES)) return;
      event.preventDefault();
      move(which, places[which] + MOVES[event.key] * STEP * strip.clientWidth);
      clearTimeout(late);
      late = setTimeout(choose, LATER);
    });
    handle.addEventListener("pointerdown", (event) => handle.setPointerCapture(event.pointerId));
    handle.addEventListener("pointermove", (event) => {
      if (handle.hasPointerCapture(event.pointerId)) move(which, event.clientX - strip.getBoundingClientRect().left);
    });
    handle.addEventListener("pointerup", choose);
  });
  chart.onDrawn(draw);
  draw();
}
