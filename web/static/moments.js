// Moments are seconds since 1970 on the wall clock, before year 1 too; addresses hold them as ISO dates.

const DAY = 86400;

/** The ISO text of a moment: a day, or a minute where that is asked for. */
export function iso(moment, timed) {
  const date = new Date(moment * 1000);
  const year = date.getUTCFullYear();
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  const rest = date.toISOString().slice(-20, timed ? -8 : -14);
  return sign + String(Math.abs(year)).padStart(4, "0") + rest;
}

/** The moment that a chart, through its panels, shows at x. */
export function momentAt(x, panels) {
  const panel = panels.findLast((panel) => panel.left <= x) ?? panels[0];
  const share = (x - panel.left) / (panel.right - panel.left);
  return panel.start + Math.min(Math.max(share, 0), 1) * (panel.end - panel.start);
}

/** Where a chart, through its panels, shows a moment. */
export function placeOf(moment, panels) {
  const panel = panels.findLast((panel) => panel.start <= moment) ?? panels[0];
  const share = (moment - panel.start) / (panel.end - panel.start);
  return panel.left + Math.min(Math.max(share, 0), 1) * (panel.right - panel.left);
}

/** A moment's day in the words of the page's language. */
export function spoken(moment) {
  const { lang } = document.documentElement;
  const date = new Date(moment * 1000);
  const era = date.getUTCFullYear() < 1000 ? "short" : undefined;
  const parts = { day: "numeric", month: "long", year: "numeric", era, timeZone: "UTC" };
  return date.toLocaleDateString(`${lang === "en" ? "en-GB" : lang}-u-nu-latn`, parts);
}

/** What to ask for to see from one x to another; ends in minutes when less than three days are left. */
export function rangeBetween(left, right, panels) {
  return rangeOf(momentAt(left, panels), momentAt(right, panels));
}

/** The same for all from one moment up to another. */
export function rangeOf(start, end) {
  const timed = end - start < 3 * DAY;
  return { from: iso(start, timed), to: iso(Math.max(end - 1, start), timed) };
}
