// Swagger UI on our document: in the colours that the reader's system has, and told right to who reads by ear or by keys.

const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", follow);
follow();

// A landmark for the head, a heading of the second level before those of the third, and no link within a button.
const Spoken = ({ React: { createElement } }) => ({
  components: { DeepLink: ({ text }) => text },
  wrapComponents: {
    InfoContainer: (Head) => (given) => createElement("div", { role: "banner" }, createElement(Head, given)),
    operations: (Operations) => (given) =>
      createElement("div", {}, createElement("h2", {}, "Calls"), createElement(Operations, given)),
  },
});

const page = document.querySelector("#swagger-ui");
SwaggerUIBundle({
  url: page.dataset.document,
  dom_id: "#swagger-ui",
  deepLinking: true,
  validatorUrl: null,
  plugins: [Spoken],
});
