// The chart: drawn by Plotly from the figure that the API lays out for this width; a zoom asks for a finer figure.

import { rangeBetween, rangeOf } from "./moments.js";

const RESIZED = 24; // px of change in width that are worth a new layout
const SLOW = 400; // ms until a chart that waits says so: a step that is as quick as most does not flicker

/**
 * Draw the chart of a figure element. Resolves to what the keyboard and the evidence need of it; null: no chart.
 * `home` is the stretch that it goes back to: what was asked for, unless all of the time is said.
 */
export async function drawChart(element, onChoose, home) {
  const canvas = element.querySelector(".canvas");
  const plot = element.querySelector(".plot");
  const whole = element.querySelector(".whole");
  const { from = "", to = "", ...others } = JSON.parse(element.dataset.asked);
  const asked = { from, to };
  home ??= asked;
  const listeners = [];
  const followers = [];
  let shown = asked;
  let latest = 0;
  let figure;
  let width;
  let overview; // of this width; a closer look has the same
  let slow;

  /** Show a stretch; what is there stays until it comes. Those who follow hear of it, unless they asked for it. */
  async function show(range, isBack = false) {
    const turn = ++latest;
    width = Math.floor(canvas.clientWidth);
    wait();
    const wanted = overview?.width !== width;
    const found = await fetchFigure(element.dataset, { ...others, ...range, width, overview: wanted });
    if (turn !== latest) return;
    clearTimeout(slow);
    canvas.classList.remove("late", "slow");
    element.classList.toggle("failed", !found);
    if (!found) return;
    shown = range;
    figure = found;
    if (found.overview) overview = { ...found.overview, width };
    whole.hidden = isSame(range, home);
    if (!isBack) followers.forEach((follower) => follower(range));
    await paint();
  }

  /** Not by a transition with a delay: the browser would paint 60 times a second for it, and a step take 5 % longer. */
  function wait() {
    if (!canvas.classList.contains("late")) slow = setTimeout(() => canvas.classList.add("slow"), SLOW);
    canvas.classList.add("late");
  }

  /** The same stretch once more, and the strip, where something may have changed; what cannot be had stays as it is. */
  async function redraw() {
    const turn = ++latest;
    const found = await fetchFigure(element.dataset, { ...others, ...shown, width, overview: true });
    if (turn !== latest || !found) return;
    figure = found;
    overview = { ...found.overview, width };
    await paint();
  }

  async function paint() {
    element.classList.toggle("nothing", !figure.layout.meta.total);
    const { data, layout, config } = inColours(figure);
    layout.dragmode = matchMedia("(pointer: coarse)").matches ? false : "zoom";
    layout.uirevision = Math.random(); // the new figure's range, not the one that was zoomed to
    await Plotly.react(plot, data, layout, config);
    listeners.forEach((listener) => listener());
  }

  /** A bunch is looked at more closely; one that is no closer that way leads to the first of its events. */
  function choose(id) {
    const bunch = figure.layout.meta.bunches[id];
    if (!bunch) return onChoose(id);
    const range = rangeOf(bunch.start, bunch.end);
    if (isSame(range, shown)) onChoose(bunch.first);
    else show(range);
  }

  /** Half as much around x, or twice as much. */
  function zoom(isCloser, x = width / 2) {
    const { panels } = figure.layout.meta;
    if (!panels.length) return;
    if (isCloser) show(rangeBetween(x - width / 4, x + width / 4, panels));
    else move(-0.5, 0.5);
  }

  /** Another stretch: its ends moved by so many times the length of what is shown. */
  function move(first, last) {
    const { panels } = figure.layout.meta;
    if (!panels.length) return;
    const [start, end] = [panels[0].start, panels[panels.length - 1].end];
    show(rangeOf(start + first * (end - start), end + last * (end - start)));
  }

  const reset = () => (isSame(shown, home) ? undefined : show(home));

  await show(asked, true);
  if (!figure) return null;
  plot.on("plotly_click", (click) => choose(click.points[0].customdata));
  plot.on("plotly_doubleclick", reset);
  plot.on("plotly_relayout", (change) => {
    const [left, right] = [change["xaxis.range[0]"], change["xaxis.range[1]"]];
    if (left !== undefined && figure.layout.meta.panels.length) {
      show(rangeBetween(left, right, figure.layout.meta.panels));
    }
  });
  whole.addEventListener("click", reset);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  new ResizeObserver(() => {
    if (Math.abs(canvas.clientWidth - width) > RESIZED) show(shown, true);
  }).observe(canvas);

  return {
    canvas,
    choose,
    show,
    redraw,
    isLate: () => canvas.classList.contains("late"),
    isHeld: () => element.matches(":active"),
    zoom,
    reset,
    overview: () => overview,
    within: () => figure.within,
    pan: (share) => move(share, share),
    marks: () => (figure.marks ??= marksOf(figure)),
    total: () => figure.layout.meta.total,
    order: () => figure.layout.meta.order,
    onDrawn: (listener) => listeners.push(listener),
    onShown: (follower) => followers.push(follower),
  };
}

const isSame = (one, other) => one.from === other.from && one.to === other.to;

/** The figure for what is asked, or null where it, or Plotly, cannot be had. It is asked for before Plotly has to run. */
async function fetchFigure({ figure, plotly }, asked) {
  const url = new URL(figure, location.href);
  for (const [name, value] of Object.entries(asked)) {
    if (value) url.searchParams.set(name, value);
  }
  try {
    const [response] = await Promise.all([fetch(url), import(plotly)]);
    return response.ok ? await response.json() : null;
  } catch {
    return null; // the network's fault; the page says so
  }
}

/** Where the mark of each event and of each bunch is, with its words. */
function marksOf(figure) {
  const marks = new Map();
  for (const trace of figure.data.filter((trace) => trace.customdata)) {
    trace.customdata.forEach((id, place) => {
      const lines = (trace.hovertext ?? trace.text)[place].split("<br>");
      marks.set(id, { x: trace.x[place], y: trace.y[place], lines, isEvent: trace.meta === "event" });
    });
  }
  return marks;
}

/** The figure in the page's own colours, light or dark. */
function inColours(figure) {
  const style = getComputedStyle(document.documentElement);
  const roles = Object.entries(figure.layout.meta.colours);
  return painted(figure, new Map(roles.map(([role, colour]) => [colour, style.getPropertyValue(`--${role}`).trim()])));
}

/** A copy in which some colours are others; lists of plain values, which are the most of it, are the same ones. */
function painted(value, colours) {
  if (typeof value === "string") return colours.get(value) ?? value;
  if (Array.isArray(value)) return typeof value[0] === "object" ? value.map((one) => painted(one, colours)) : value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, painted(one, colours)]));
}
