// The strip under the chart by pointer: its ends and the window between them can be dragged, and a drag beside the window
// draws a new one. A click brings the nearer end there, so that nothing has to be dragged.

const CLICK = 4; // px that a pointer moves in a click at most

/** Let a pointer move the ends of a strip's window: `put` takes both while it moves, `choose` them when it is let go. */
export function brush(strip, { ends, put, choose, restore }) {
  let held;

  const placeOf = (event) => event.clientX - strip.getBoundingClientRect().left;

  strip.addEventListener("pointerdown", (event) => {
    if (event.button || !event.isPrimary) return;
    held = { from: placeOf(event), ends: ends(), target: event.target, isMoved: false };
    strip.setPointerCapture(event.pointerId);
  });
  strip.addEventListener("pointermove", (event) => {
    if (!held) return;
    const x = placeOf(event);
    held.isMoved ||= Math.abs(x - held.from) >= CLICK;
    if (held.isMoved) put(...moved(held, x, strip.clientWidth));
  });
  strip.addEventListener("pointerup", () => {
    if (!held) return;
    if (!held.isMoved && isEnd(held.target)) return (held = undefined);
    if (!held.isMoved) put(...nearer(held));
    held = undefined;
    choose();
  });
  strip.addEventListener("pointercancel", () => {
    held = undefined;
    restore();
  });
}

const isEnd = (target) => target.matches("[role=slider]");

/** Where the ends are, once what is held has been drawn to x. */
function moved({ from, ends: [first, last], target }, x, width) {
  if (isEnd(target)) {
    const isLast = target.previousElementSibling.matches("[role=slider]");
    return isLast ? [first, Math.max(x, first)] : [Math.min(x, last), last];
  }
  if (target.matches(".window")) return shifted([first, last], x - from, width);
  return [Math.min(from, x), Math.max(from, x)];
}

/** Both ends moved as far as there is room. */
export function shifted([first, last], by, width) {
  const step = Math.min(Math.max(by, -first), width - last);
  return [first + step, last + step];
}

function nearer({ from, ends: [first, last] }) {
  return Math.abs(from - first) < Math.abs(from - last) ? [from, last] : [first, from];
}
