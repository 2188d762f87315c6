// The chart by keyboard: one Tab stop; arrow keys move a ring from event to event in reading order, with Shift they move
// the stretch that is shown, and plus, minus and 0 bring it closer, farther and back.

/** Let the keys lead through a chart. Gives back a function that moves the ring to an event. */
export function leadByKeys(element, chart) {
  const ring = element.querySelector(".ring");
  const told = element.querySelector(".told");
  let current;

  function place() {
    const mark = chart.marks().get(current);
    ring.hidden = !mark;
    if (mark) ring.style.transform = `translate(${mark.x}px, ${mark.y}px)`;
    return mark;
  }

  function goTo(id) {
    current = id;
    const mark = place();
    if (mark) tell(told, mark);
  }

  const steps = {
    ArrowRight: (place) => place + 1,
    ArrowLeft: (place) => (place < 0 ? 0 : place - 1),
    Home: () => 0,
    End: () => chart.order().length - 1,
  };

  const looks = {
    "+": () => chart.zoom(true, chart.marks().get(current)?.x),
    "=": () => chart.zoom(true, chart.marks().get(current)?.x),
    "-": () => chart.zoom(false),
    0: chart.reset,
    ShiftArrowLeft: () => chart.pan(-0.5),
    ShiftArrowRight: () => chart.pan(0.5),
  };

  chart.canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const order = chart.order();
    const look = looks[(event.shiftKey && event.key.startsWith("Arrow") ? "Shift" : "") + event.key];
    if (look) {
      look();
    } else if (event.key in steps && order.length) {
      const next = steps[event.key](order.indexOf(current));
      goTo(order[Math.min(Math.max(next, 0), order.length - 1)]);
    } else if (event.key === "Enter" && current) {
      chart.choose(current);
    } else {
      return;
    }
    event.preventDefault();
  });
  chart.canvas.addEventListener("pointerdown", () => chart.canvas.focus({ preventScroll: true })); // Plotly prevents it
  chart.onDrawn(place);
  return goTo;
}

/** Tell in an element what hovering over a mark tells; the title of an event apart, for it may be in another language. */
export function tell(element, mark) {
  const lines = mark.lines.map(plainText);
  const title = mark.isEvent ? lines.shift() : "";
  element.querySelector("bdi").textContent = title;
  element.querySelector("span").textContent = [...(title ? [""] : []), ...lines].join(element.dataset.comma);
}

function plainText(line) {
  return new DOMParser().parseFromString(line, "text/html").body.textContent;
}
