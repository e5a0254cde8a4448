/*
 * Leaves a sensitive page at once: by its button, or by pressing Shift three times, alone, within five seconds of each other, as
 * the exit component of GOV.UK does. The page goes blank before the other one is there, a self-check's answers are forgotten, and
 * the other page takes the place of this one in the tab's history. In a frame it takes the place of the whole window.
 */
(() => {
  "use strict";

  const PRESSES = 3;
  const PATIENCE = 5000;
  const place = document.querySelector(".leave");
  if (!place) {
    return;
  }
  const button = place.querySelector("a");
  place.appendChild(document.importNode(place.querySelector("template").content, true));
  const state = place.querySelector(".leave__state");
  const key = place.querySelector(".leave__key");
  let presses = 0;
  let isHeld = false;
  let waiting;

  function leave() {
    document.documentElement.classList.add("leaving");
    try {
      sessionStorage.clear();
    } catch (refused) {
      /* Closed by the reader's settings: nothing is kept there. */
    }
    (button.target ? top : window).location.replace(button.href);
  }

  function count(pressed) {
    presses = pressed;
    key.hidden = presses > 0;
    state.textContent = presses ? place.dataset.more.split("|")[presses - 1] : "";
    clearTimeout(waiting);
    waiting = setTimeout(() => count(0), PATIENCE);
  }

  document.querySelectorAll(".leave__button").forEach((one) =>
    one.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    })
  );
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || isHeld) {
      count(0);
    } else if (presses + 1 === PRESSES) {
      leave();
    } else {
      count(presses + 1);
    }
    /* Shift with another key is two releases, the other one's first. */
    isHeld = event.shiftKey;
  });
  /* Back from the other page, where the browser kept this one. */
  window.addEventListener("pageshow", () => document.documentElement.classList.remove("leaving"));
})();
