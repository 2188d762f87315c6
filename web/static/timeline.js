// The timeline page: chart, keys and evidence put together. Without it the list says the same.

import { followAddress } from "./address.js";
import { drawChart } from "./chart.js";
import { evidencePanel } from "./evidence.js";
import { drawOverview } from "./overview.js";
import { leadByKeys } from "./keys.js";
import { followNews } from "./news.js";
import { fitFrame } from "./sharing.js";
import { sayToday } from "./today.js";

const figure = document.querySelector(".chart");
const open = figure && evidencePanel(document.querySelector(".panel"));
const canvas = figure?.querySelector(".canvas");
let goTo = () => {};

sayToday(document.querySelector(".filter"));
fitFrame(document.querySelector("#more"));

function choose(id) {
  canvas.focus({ preventScroll: true });
  goTo(id);
  const mark = chart.marks().get(id);
  open(id, mark && mark.x > canvas.clientWidth / 2); // on the side where it does not cover the mark
}

const chart = figure && (await drawChart(figure, choose, { from: "", to: "" }));
if (chart) {
  goTo = leadByKeys(figure, chart);
  drawOverview(figure, chart);
  followAddress(chart);
  const asked = new URL(location.href).searchParams.get("event");
  if (asked) choose(asked);
  figure.classList.add("drawn");
}
followNews(document.querySelector(".news"), chart);
