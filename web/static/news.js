// What is changed elsewhere appears in the open page. It asks now and then which edition of everything there is: a held
// connection would take one of a few threads for as long as the page is open, and this takes a thousandth of a second.

import { fetchFresh, freshen, isNew } from "./fresh.js";

const SOON = 5_000; // ms from one look to the next, at first and where something was changed
const LATE = 120_000; // and at most
const LATER = 1.5; // times the last, where nothing is
const SHARE = 20; // times as long as it took to show what is new, so that a store that is always written to has rest

/** Let a page follow what is written. `notice` says what is new, and holds it back from who is reading the list. */
export function followNews(notice, chart) {
  const [status, button] = notice.querySelectorAll("[role=status], button");
  let { edition } = notice.dataset;
  let pause = SOON;
  let isLooking = false;
  let timer;

  async function look() {
    if (document.hidden || isLooking) return;
    isLooking = true;
    const begun = performance.now();
    try {
      const found = await fetchEdition(notice.dataset.asked);
      const isChanged = found !== null && found !== edition;
      if (isChanged && (await update())) edition = found;
      pause = isChanged ? SOON : pause * LATER;
    } finally {
      isLooking = false;
      wait(Math.min(LATE, Math.max(pause, SHARE * (performance.now() - begun)))); // it may have slept meanwhile
    }
  }

  /** Look again after about so long: not all pages at once. */
  function wait(pause) {
    clearTimeout(timer);
    timer = setTimeout(look, pause * (0.9 + 0.2 * Math.random()));
  }

  /** Show what is new; false: that could not be had, or the chart is being moved. */
  async function update() {
    const fresh = await fetchFresh();
    if (!fresh || chart?.isHeld()) return false;
    if (fresh.querySelector(".chart") && !document.querySelector(".chart")) location.reload(); // nothing is lost
    const drawn = chart?.total();
    await chart?.redraw();
    const more = totalOf(fresh) - totalOf(document) || (chart?.total() ?? 0) - (drawn ?? 0);
    if (isNew(fresh) && isInTheMiddle()) offer(wordsFor(more));
    else if (isNew(fresh) || more) show(fresh, wordsFor(more));
    return true;
  }

  function wordsFor(more) {
    const { more: told, changed } = notice.dataset;
    return more > 0 ? told.replace("#", more.toLocaleString("en-GB")) : changed;
  }

  function offer(words) {
    notice.classList.remove("unseen");
    button.hidden = false;
    if (status.textContent !== words) status.textContent = words;
  }

  function show(fresh, words) {
    freshen(fresh);
    status.textContent = words;
  }

  function withdraw() {
    notice.classList.add("unseen");
    button.hidden = true;
    status.textContent = "";
  }

  button.addEventListener("click", async () => {
    const fresh = await fetchFresh();
    if (!fresh) return;
    freshen(fresh);
    document.querySelector("#list").focus({ preventScroll: true });
  });
  document.addEventListener("fresh", withdraw);
  document.addEventListener("visibilitychange", look);
  wait(SOON);
}

async function fetchEdition(address) {
  try {
    const response = await fetch(address, { cache: "no-cache" });
    return response.ok ? (await response.json()).edition : null;
  } catch {
    return null;
  }
}

/** How many events a page tells of; no number where it has not counted all, which only the chart then has. */
const totalOf = (page) => Number(page.querySelector("#numbers").dataset.total || NaN);

/** Whether the list is what one reads: it has come up half the screen, or the focus is on something in it. */
function isInTheMiddle() {
  const list = document.querySelector("#list");
  const { top, bottom } = list.getBoundingClientRect();
  const isFocused = list !== document.activeElement && list.contains(document.activeElement);
  return isFocused || (top < innerHeight / 2 && bottom > 0);
}
