// Words as "last week" count from the reader's day, which is another one than the server's for some hours.

import { iso } from "./moments.js";

const WORDS = /[a-z]{3}/i;

/** Let a form say which day it is here, where it is sent with dates in words. */
export function sayToday(form) {
  form.addEventListener("formdata", ({ formData }) => {
    if (!["from", "to"].some((name) => WORDS.test(formData.get(name)))) return;
    const now = new Date();
    formData.set("relative_to", iso(now / 1000 - now.getTimezoneOffset() * 60, false));
  });
}
