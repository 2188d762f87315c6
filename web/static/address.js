// The address of the page holds the stretch that the chart shows, so that it can be passed on, and Back returns. What
// else the page tells of its events, the list above all, follows the address.

import { fetchFresh, freshen } from "./fresh.js";

const SETTLED = 400; // ms without another stretch
const PATIENCE = 2; // times as long as what is told took to come, where that is longer

/** Let the address follow a chart, the chart the address, and the page both. */
export function followAddress(chart) {
  let settled;
  const [page] = performance.getEntriesByType("navigation");
  let took = page ? page.responseEnd - page.requestStart : 0; // ms; the page itself told the same

  /** What is told waits until there has been no other stretch for a while, nor is one asked for: the chart goes first. */
  function settle() {
    clearTimeout(settled);
    settled = setTimeout(() => (chart.isLate() ? settle() : bringUpToDate()), Math.max(SETTLED, PATIENCE * took));
  }

  async function bringUpToDate() {
    const start = performance.now();
    const fresh = await fetchFresh();
    took = performance.now() - start;
    if (fresh) freshen(fresh);
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
