// On every page: the key / leads to the search and ? tells the keys, unless one is writing, or has switched single keys off.
// And a form is sent once.

import { areOn, isWriting, showSwitch } from "./shortcuts.js";

const link = document.querySelector(".help");
const dialog = document.querySelector("#keys"); // none on the page of the keys
const box = document.querySelector("#single-keys");
const acts = { "/": () => document.querySelector("#search").focus(), "?": () => link.click() };

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.key in acts)) return;
  if (isWriting(event.target) || !areOn()) return;
  event.preventDefault();
  acts[event.key]();
});

link.addEventListener("click", (event) => {
  if (!dialog || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  dialog.showModal();
});
dialog?.addEventListener("keydown", (event) => event.stopPropagation()); // Escape closes this, and nothing behind it
if (box) showSwitch(box);

// Pressed twice, a button acts once; a page that comes back from history can be used again.
let sent;
addEventListener("submit", (event) => {
  if (event.target.method !== "post") return;
  if (event.target === sent) event.preventDefault();
  sent = event.target;
});
addEventListener("pageshow", () => (sent = undefined));
