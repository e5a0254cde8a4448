/* Makes a field of each link to the search page. What is typed goes into the address behind "#", which no server sees. */
(() => {
  "use strict";

  document.querySelectorAll("[data-search]").forEach((place, number) => {
    const form = document.createElement("form");
    form.className = "search-field__form";
    form.setAttribute("role", "search");
    const label = document.createElement("label");
    label.className = "search-field__label";
    label.htmlFor = "page-search-" + number;
    label.textContent = place.dataset.label;
    const input = document.createElement("input");
    input.type = "search";
    input.id = label.htmlFor;
    input.autocomplete = "off";
    input.dir = "auto";
    input.maxLength = 200;
    const button = document.createElement("button");
    button.textContent = place.dataset.button;
    form.append(label, input, button);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      location.href = place.dataset.search + (input.value.trim() ? "#q=" + encodeURIComponent(input.value.trim()) : "");
    });
    place.classList.add("search-field--ready");
    place.appendChild(form);
  });
})();
