// The parts of the page that tell of its events, `data-live`, become what the page of the address has in them by now.

import { become } from "./become.js";

const FAULTY = 422; // a page too: of everything, with what is wrong in what was asked for

/** The page of the address, whichever event is open in this one; null where it cannot be had, or the address changed. */
export async function fetchFresh() {
  const address = addressOfAll();
  try {
    const response = await fetch(address, { cache: "no-store" });
    const text = await response.text();
    const isPage = response.ok || response.status === FAULTY;
    return isPage && address === addressOfAll() ? new DOMParser().parseFromString(text, "text/html") : null;
  } catch {
    return null; // the network's fault; what is there stays
  }
}

function addressOfAll() {
  const url = new URL(location.href);
  url.searchParams.delete("event");
  return url.href.replace(url.hash, "");
}

/** Whether another page says anything else than this one, whatever is open in it. */
export function isNew(fresh) {
  const told = livingParts(fresh).filter(([part]) => part.dataset.live !== "apart");
  return told.some(([part, wanted]) => contentOf(part) !== contentOf(wanted));
}

/** Let this page say what the other one does. What is open stays open, and what the reader has reached stays in its place. */
export function freshen(fresh) {
  const opened = [...document.querySelectorAll(".event > details[open]")].map((details) => details.parentElement.id);
  const current = document.querySelector(".event.current")?.id;
  holdPlace(() => {
    for (const [part, wanted] of livingParts(fresh)) become(part, wanted);
    for (const id of opened) document.getElementById(id)?.firstElementChild.setAttribute("open", "");
    document.getElementById(current ?? "")?.classList.add("current");
  });
  document.dispatchEvent(new Event("fresh"));
}

/** The parts of this page, each with what it is in another. */
function livingParts(fresh) {
  const parts = [...document.querySelectorAll("[data-live]")].map((part) => [part, fresh.getElementById(part.id)]);
  return parts.filter(([, wanted]) => wanted);
}

function contentOf(part) {
  const copy = part.cloneNode(true);
  copy.querySelectorAll("details[open]").forEach((details) => details.removeAttribute("open"));
  copy.querySelectorAll(".current").forEach((row) => row.classList.remove("current"));
  return copy.innerHTML;
}

/** Who reads in the list goes on reading the same row at the same height of the screen; else the chart stays there. */
function holdPlace(change) {
  const topOf = (element) => element.getBoundingClientRect().top;
  const rows = [...document.querySelectorAll("#list .event")];
  const isReading = rows.length && topOf(rows[0]) < 0;
  const held = isReading ? rows.filter((row) => topOf(row) >= 0) : [...document.querySelectorAll(".chart")];
  const tops = held.map((element) => [element, topOf(element)]).filter(([, top]) => top < innerHeight);
  change();
  const [element, top] = tops.find(([element]) => element.isConnected) ?? [];
  if (element) scrollBy({ top: topOf(element) - top, behavior: "instant" });
}
