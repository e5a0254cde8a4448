/* Sorts and filters the desk's table, and loads the desk anew when the preview knows more. The desk is complete without it. */
(function () {
  "use strict";

  const form = document.querySelector(".filter");
  const body = document.querySelector(".pages tbody");

  function shown() {
    const words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kind = form.elements.kind.value;
    const language = form.elements.language ? form.elements.language.value : "";
    let count = 0;
    for (const row of body.rows) {
      const text = row.textContent.toLowerCase();
      const isOfKind = !kind || row.dataset.kinds.split(" ").includes(kind);
      const isOfLanguage = !language || row.dataset.language === language;
      row.hidden = !isOfKind || !isOfLanguage || !words.every((word) => text.includes(word));
      count += row.hidden ? 0 : 1;
    }
    form.querySelector("output").textContent = count + " of " + body.rows.length;
  }

  function value(row, column) {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent.trim() : cell.dataset.value;
  }

  function sort(heading, column) {
    const isDown = heading.getAttribute("aria-sort") === "ascending";
    const order = new Intl.Collator("en", { numeric: true }).compare;
    const rows = Array.from(body.rows).sort((a, b) => order(value(a, column), value(b, column)));
    for (const other of heading.parentElement.cells) {
      other.removeAttribute("aria-sort");
    }
    heading.setAttribute("aria-sort", isDown ? "descending" : "ascending");
    body.append(...(isDown ? rows.reverse() : rows));
  }

  if (form) {
    form.hidden = false;
    form.addEventListener("input", shown);
    form.addEventListener("submit", (event) => event.preventDefault());
    body.closest("table").querySelectorAll("thead th").forEach(function (heading, column) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = heading.textContent;
      button.addEventListener("click", () => sort(heading, column));
      heading.replaceChildren(button);
    });
    shown();
  }

  const frame = document.querySelector("iframe");
  let isFirst = true;
  const events = new EventSource("/_preview/events");
  events.addEventListener("pages", function () {
    if (frame && !isFirst) {
      frame.contentWindow.location.reload();
    }
    isFirst = false;
  });
  events.addEventListener("problems", function () {
    const hasFocus = document.activeElement && document.activeElement.closest("form, details, table");
    if (!frame && !hasFocus) {
      location.reload();
    }
  });
})();
