// The address of the page holds the stretch that the chart shows, so that it can be passed on, and Back returns. What
// else the page tells of its events, the list above all, follows the address.

import { fetchFresh, freshen } from "./fresh.js";

const SETTLED = 400; // ms without another stretch

/** Let the address follow a chart, the chart the address, and the page both. */
export function followAddress(chart) {
  let settled;

  /** What is told waits until there has been no other stretch for a while, nor is one asked for: the chart goes first. */
  function settle() {
    clearTimeout(settled);
    settled = setTimeout(() => (chart.isLate() ? settle() : bringUpToDate()), SETTLED);
  }

  chart.onShown((range) => {
    const url = new URL(location.href);
    for (const name of ["from", "to"]) {
      if (range[name]) url.searchParams.set(name, range[name]);
      else url.searchParams.delete(name);
    }
    if (url.href === location.href) return;
    url.searchParams.delete("cursor"); // it leads on from another list
    history.pushState(null, "", url);
    settle();
  });
  addEventListener("popstate", () => {
    const asked = new URL(location.href).searchParams;
    chart.show({ from: asked.get("from") ?? "", to: asked.get("to") ?? "" }, true);
    bringUpToDate();
  });
}

async function bringUpToDate() {
  const fresh = await fetchFresh();
  if (fresh) freshen(fresh);
}
