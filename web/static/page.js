// On every page: the key / leads to the search, unless one is writing, or has said on the search page not to.

const KEY = "slash";
const isOn = () => localStorage.getItem(KEY) !== "off";

addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !isOn()) return;
  if (event.target.matches("input:not([type=radio], [type=checkbox]), textarea, select")) return;
  document.querySelector("#search").focus();
  event.preventDefault();
});

const choice = document.querySelector("#slash");
if (choice) {
  choice.checked = isOn();
  choice.addEventListener("change", () => localStorage.setItem(KEY, choice.checked ? "on" : "off"));
  choice.closest("[hidden]").hidden = false;
}
