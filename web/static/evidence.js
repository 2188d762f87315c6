// The panel beside the chart: the evidence that an event's row in the list holds, then all that its own page says.

/** Make the panel of a page. Gives back a function that opens it on an event, on the left or on the right. */
export function evidencePanel(panel) {
  const heading = panel.querySelector("h2");
  const body = panel.querySelector(".body");
  let opener;
  let current;

  async function open(id, onLeft) {
    opener ??= document.activeElement;
    current = id;
    remember(id);
    const row = document.getElementById(id);
    markCurrent(row);
    const told = row?.querySelector(".evidence");
    if (told) show(row.querySelector(".title"), told.cloneNode(true), onLeft);
    const page = await pageOf(panel.dataset.events + encodeURIComponent(id));
    if (!page || current !== id || body.contains(document.activeElement)) return;
    show(page.querySelector("h1"), page.querySelector(".evidence"), onLeft);
  }

  function show(title, told, onLeft) {
    heading.replaceChildren(...title.cloneNode(true).childNodes);
    body.replaceChildren(told);
    if (!panel.hidden && panel.classList.contains("left") === Boolean(onLeft) && told.matches(".alone")) return;
    panel.classList.toggle("left", onLeft);
    panel.hidden = false;
    panel.scrollTop = 0;
    panel.focus({ preventScroll: true });
  }

  function close() {
    if (panel.hidden) return;
    panel.hidden = true;
    current = undefined;
    markCurrent(null);
    remember(null);
    opener?.focus({ preventScroll: true });
    opener = undefined;
  }

  panel.querySelector(".close").addEventListener("click", close);
  document.addEventListener("keydown", (event) => event.key === "Escape" && close());
  return open;
}

/** The page of an event, or null where it cannot be had: its row says the most of it. */
async function pageOf(address) {
  try {
    const response = await fetch(address);
    return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
  } catch {
    return null;
  }
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
