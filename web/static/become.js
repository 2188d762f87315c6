// An element becomes like another, in place: what both have stays, with its focus, what is typed and what is open in it.

/** Let an element have the attributes and the children of another. Whether details are open is for the reader to say. */
export function become(element, wanted) {
  takeAttributes(element, wanted);
  const keys = new Set([...wanted.children].map(keyOf).filter(Boolean));
  let next = element.firstChild;
  for (const child of [...wanted.childNodes]) {
    const match = matchOf(child, next);
    while (match && match !== next && !keys.has(keyOf(next))) next = without(next);
    if (!match) element.insertBefore(child, next);
    else if (match === next) next = next.nextSibling;
    else element.insertBefore(match, next);
    if (match?.nodeType === Node.ELEMENT_NODE) become(match, child);
    else if (match) match.data = child.data;
  }
  while (next) next = without(next);
}

function takeAttributes(element, wanted) {
  for (const { name, value } of wanted.attributes) {
    if (name !== "open" && element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const { name } of [...element.attributes]) {
    if (name !== "open" && !wanted.hasAttribute(name)) element.removeAttribute(name);
  }
}

/** The node that is to become like a child: the one that has its key, from `next` on; else `next` where that has none. */
function matchOf(child, next) {
  const key = keyOf(child);
  const isLike = (node) => node.nodeName === child.nodeName && keyOf(node) === key;
  while (key && next && !isLike(next)) next = next.nextSibling;
  return next && isLike(next) ? next : null;
}

const keyOf = (node) => node.id || node.dataset?.key || "";

function without(node) {
  const { nextSibling } = node;
  node.remove();
  return nextSibling;
}
