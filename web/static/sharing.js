// The frame to be copied is as high as its chart, laid out for that: so it is asked for when somebody looks at it.

/** Let the frame of a page fit its chart, whatever the page shows by now; what cannot be had stays the usual height. */
export function fitFrame(page) {
  page.addEventListener("toggle", ({ target }) => target.matches(".sharing[open]") && fit(target), true);
  document.addEventListener("fresh", () => {
    const sharing = page.querySelector(".sharing");
    if (sharing) setHeight(sharing, null);
    if (sharing?.open) fit(sharing);
  });
}

async function fit(sharing) {
  const address = sharing.dataset.frame;
  try {
    const response = await fetch(address);
    const told = response.ok ? await response.json() : { height: null };
    if (address === sharing.dataset.frame) setHeight(sharing, told.height);
  } catch {
    return; // the network's fault
  }
}

/** As the page has it, or so high. What was written by a script no longer follows what the page has. */
function setHeight(sharing, height) {
  const snippet = sharing.querySelector("#snippet");
  const usual = snippet.defaultValue;
  snippet.value = height === null ? usual : usual.replace(/height="\d+"/, `height="${height}"`);
}
