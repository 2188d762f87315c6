// A marked date is explained where it stands: Escape puts the explanation away, and on a phone a touch does not leave the text.

const text = document.querySelector(".text");
const quiet = (isQuiet) => text?.classList.toggle("quiet", isQuiet);

addEventListener("keydown", (event) => event.key === "Escape" && quiet(true));
text?.addEventListener("focusin", () => quiet(false));
text?.addEventListener("pointerover", (event) => event.target.closest(".said") && quiet(false));
text?.addEventListener("click", (event) => {
  const said = event.target.closest(".expression");
  if (!said || !matchMedia("(width < 700px)").matches) return;
  event.preventDefault();
  said.focus();
});
