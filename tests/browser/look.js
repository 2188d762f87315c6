// What a person sees at a glance of a page and a program does not; evaluated in the page by test_every_page.py.
({
  /** Whether the chart has been laid out anew for this width. */
  isLaidOut: () => [...document.querySelectorAll(".overview [role=slider]")].every((one) => one.offsetLeft <= innerWidth),

  /** What stands outside of the window, or is cut off by what it stands in, unless that can be scrolled. */
  cutOff() {
    const things = [...document.querySelectorAll("body *")].filter((one) => this.isSeen(one));
    const width = document.documentElement.clientWidth;
    return things.filter((one) => this.isOutside(one, width) || this.isClipped(one)).map((one) => this.name(one));
  },

  isSeen: (one) =>
    one.checkVisibility({ visibilityProperty: true }) &&
    !one.closest(".unseen, .skip, .wide table, svg, [hidden]") &&
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()),

  isOutside(one, width) {
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.left < -0.5 || box.right > width + 0.5);
  },

  isClipped(one) {
    const { overflowX, overflowY } = getComputedStyle(one);
    const clips = (overflow) => ["hidden", "clip"].includes(overflow);
    const isWide = clips(overflowX) && one.scrollWidth > one.clientWidth + 1;
    return isWide || (clips(overflowY) && one.scrollHeight > one.clientHeight + 1);
  },

  /** As far apart as WCAG (1.4.12) lets a reader set the lines, paragraphs, words and letters of a page. */
  setApart() {
    const sheet = new CSSStyleSheet();
    const text = "line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em";
    sheet.replaceSync(`* { ${text.replaceAll(";", " !important;")} !important } p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  },

  /** The words of the chart, which was laid out for their usual width, that are wider now. */
  crowded: () =>
    [...document.querySelectorAll(".plot text")]
      .filter((one) => getComputedStyle(one).letterSpacing !== "normal")
      .map((one) => one.textContent),

  /** What the Tab key stops at without that being seen: no ring, or all of it under something that Escape does not take away. */
  withoutVisibleFocus() {
    const stops = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const scope = document.querySelector("dialog[open], .panel:not([hidden])") ?? document;
    const things = [...scope.querySelectorAll(stops)].filter(
      (one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }),
    );
    return things.filter((one) => !this.showsFocus(one)).map((one) => this.name(one));
  },

  showsFocus(one) {
    one.focus({ focusVisible: true });
    const style = getComputedStyle(one);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && this.isReached(one);
  },

  /** Whether a pointer would hit it somewhere in the part that is in the window. */
  isReached(one) {
    const box = one.getClientRects()[0];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const shares = [0.1, 0.5, 0.9];
    return shares.some((x) =>
      shares.some((y) => {
        const hit = document.elementFromPoint(box.left + x * box.width, top + y * (bottom - top));
        return one.contains(hit) || hit?.control === one;
      }),
    );
  },

  name: (one) => one.outerHTML.slice(0, 160),
})
