// The chart in a frame: a chosen event is named below it, with a link to its evidence.

import { drawChart } from "./chart.js";
import { drawOverview } from "./overview.js";
import { leadByKeys, tell } from "./keys.js";

const figure = document.querySelector(".chart");
const chosen = document.querySelector(".chosen");
let goTo = () => {};

function choose(id) {
  goTo(id);
  const page = new URL(chosen.dataset.page, location.href);
  page.searchParams.set("event", id);
  tell(chosen.querySelector("strong"), chart.marks().get(id) ?? { lines: [] });
  chosen.querySelector("a").href = page;
  chosen.hidden = false;
}

const chart = await drawChart(figure, choose);
if (chart) {
  goTo = leadByKeys(figure, chart);
  drawOverview(figure, chart);
  figure.classList.add("drawn");
}
