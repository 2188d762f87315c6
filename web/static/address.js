// The address of the page holds the stretch that the chart shows, so that it can be passed on, and Back returns.

/** Let the address follow a chart, and the chart the address. */
export function followAddress(chart) {
  chart.onShown((range) => {
    const url = new URL(location.href);
    for (const name of ["from", "to"]) {
      if (range[name]) url.searchParams.set(name, range[name]);
      else url.searchParams.delete(name);
    }
    if (url.href !== location.href) history.pushState(null, "", url);
  });
  addEventListener("popstate", () => {
    const asked = new URL(location.href).searchParams;
    chart.show({ from: asked.get("from") ?? "", to: asked.get("to") ?? "" }, true);
  });
}
