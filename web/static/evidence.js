// The panel beside the chart: the same evidence that an event's row in the list holds.

/** Make the panel of a page. Gives back a function that opens it on an event, on the left or on the right. */
export function evidencePanel(panel) {
  const heading = panel.querySelector("h2");
  const body = panel.querySelector(".body");
  let opener;

  function open(id, onLeft) {
    const row = document.getElementById(id);
    if (!row) return;
    opener ??= document.activeElement;
    heading.textContent = row.querySelector(".title").textContent;
    body.replaceChildren(row.querySelector(".evidence").cloneNode(true));
    markCurrent(row);
    remember(id);
    panel.classList.toggle("left", onLeft);
    panel.hidden = false;
    panel.scrollTop = 0;
    panel.focus({ preventScroll: true });
  }

  function close() {
    if (panel.hidden) return;
    panel.hidden = true;
    markCurrent(null);
    remember(null);
    opener?.focus({ preventScroll: true });
    opener = undefined;
  }

  panel.querySelector(".close").addEventListener("click", close);
  document.addEventListener("keydown", (event) => event.key === "Escape" && close());
  return open;
}

function markCurrent(row) {
  document.querySelector(".event.current")?.classList.remove("current");
  row?.classList.add("current");
}

/** The address says which event is open, so that it can be passed on. */
function remember(id) {
  const url = new URL(location.href);
  if (id) url.searchParams.set("event", id);
  else url.searchParams.delete("event");
  history.replaceState(history.state, "", url);
}
