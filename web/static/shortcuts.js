// Keys of one character act at once. Whose hand slips, and who speaks to the computer, can switch them off.

const STORED = "single-keys";

export const areOn = () => localStorage.getItem(STORED) !== "off";

/** Whether what is typed goes into a field. */
export const isWriting = (target) => target.matches("input:not([type=radio], [type=checkbox]), textarea, select");

/** Show a page's check box, which switches them. */
export function showSwitch(box) {
  box.checked = areOn();
  box.addEventListener("change", () => localStorage.setItem(STORED, box.checked ? "on" : "off"));
  box.closest("[hidden]").hidden = false;
}
