// The review by keyboard. Keys act while the focus is in the review and not in a field, so they are in nobody's way.

import { areOn, isWriting } from "./shortcuts.js";

const review = document.querySelector(".review");
const written = review.querySelector("#when");

const press = (selector) => review.querySelector(selector)?.click();
const actions = {
  c: () => press("[value=confirm]"),
  r: () => press("[value=reject]"),
  n: () => press(".skipping"),
  u: () => press(".done button"),
  e: () => written?.focus(),
};

/** Take a reading; the focus goes to the button that Enter then presses. */
function choose(number) {
  const radio = review.querySelectorAll("[name=candidate]")[number - 1];
  if (!radio) return;
  radio.checked = true;
  review.querySelector(".told").textContent = radio.labels[0].querySelector("span").textContent;
  review.querySelector(radio.value ? ".correct" : "[value=confirm]").focus();
}

review.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
  const isField = isWriting(event.target);
  if (event.key === "Escape" && isField) review.focus({ preventScroll: true });
  else if (isField || !areOn()) return;
  else if (/^[1-9]$/.test(event.key)) choose(Number(event.key));
  else if (event.key in actions) actions[event.key]();
  else return;
  event.preventDefault();
});

(review.querySelector("input[aria-invalid]") ?? review).focus({ preventScroll: true });
