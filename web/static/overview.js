// The strip under the chart: how many events there are when, and a window on it that can be moved, and each of its ends.

import { brush, shifted } from "./brush.js";
import { momentAt, placeOf, rangeOf, spoken } from "./moments.js";

const STEP = 0.02; // of the width, for an arrow key
const LEAST = 2; // px of a window
const LATER = 250; // ms without a key before the chart follows
const MOVES = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5, Home: -100, End: 100 };

/** Draw the strip of a chart's first figure, and let it and the chart follow each other. */
export function drawOverview(element, chart) {
  const strip = element.querySelector(".overview");
  const handles = [...strip.querySelectorAll("[role=slider]")];
  const places = [0, 0];
  let drawn;
  let panels = [];
  let late;

  function draw() {
    const { columns, panels: steps } = (drawn = chart.overview());
    panels = steps;
    strip.hidden = columns.length < 2;
    const height = strip.clientHeight;
    const bars = columns.map(([left, share]) => `M${left + 0.5} ${height}v${-Math.max(share * height, 2)}h3V${height}z`);
    strip.querySelector("path").setAttribute("d", bars.join(""));
  }

  /** The strip of the chart as it is, and the window where the chart's stretch is. */
  function follow() {
    if (chart.overview() !== drawn) draw();
    if (!panels.length) return;
    const { start, end } = chart.within();
    places[0] = start === null ? 0 : placeOf(start, panels);
    places[1] = end === null ? strip.clientWidth : placeOf(end, panels);
    place();
  }

  function place() {
    const width = strip.clientWidth; // before anything is moved: asked after, the whole page would be laid out each time
    handles.forEach((handle, which) => {
      const moment = momentAt(places[which], panels);
      handle.style.left = `${places[which]}px`;
      handle.setAttribute("aria-valuenow", Math.round((places[which] / width) * 100));
      handle.setAttribute("aria-valuetext", spoken(moment));
    });
    const window = strip.querySelector(".window");
    window.style.left = `${places[0]}px`;
    window.style.width = `${places[1] - places[0]}px`;
    strip.classList.toggle("full", places[0] <= 0 && places[1] >= width);
  }

  /** Two ends, on the strip and apart from each other. */
  function put(first, last) {
    places[0] = Math.min(Math.max(first, 0), strip.clientWidth - LEAST);
    places[1] = Math.min(Math.max(last, places[0] + LEAST), strip.clientWidth);
    place();
  }

  /** Ask for what lies in the window; an end at the edge of the strip is open. The strip stays under the pointer. */
  async function choose() {
    const range = rangeOf(momentAt(places[0], panels), momentAt(places[1], panels));
    const { top } = strip.getBoundingClientRect();
    await chart.show({ from: places[0] <= 0 ? "" : range.from, to: places[1] >= strip.clientWidth ? "" : range.to });
    scrollBy(0, strip.getBoundingClientRect().top - top);
  }

  handles.forEach((handle, which) => {
    handle.addEventListener("keydown", (event) => {
      if (!(event.key in MOVES)) return;
      event.preventDefault();
      const step = MOVES[event.key] * STEP * strip.clientWidth;
      if (event.shiftKey) put(...shifted(places, step, strip.clientWidth));
      else if (which) put(places[0], Math.max(places[1] + step, places[0] + LEAST));
      else put(Math.min(places[0] + step, places[1] - LEAST), places[1]);
      clearTimeout(late);
      late = setTimeout(choose, LATER);
    });
  });
  brush(strip, { ends: () => [...places], put, choose, restore: follow });
  chart.onDrawn(follow);
  follow();
}
