/* A source that several places cite leads back to the one that was followed. Without script it lists all of them. */
(() => {
  "use strict";

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) {
      return;
    }
    const source = document.getElementById(link.hash.slice(1));
    if (source && source.matches(".sources li")) {
      const place = link.matches(".cite a") ? link : link.nextElementSibling.querySelector("a");
      source.querySelectorAll(".sources__back").forEach((back) => {
        back.hidden = back.hash !== "#" + place.id;
      });
    } else if (link.matches(".sources__show a")) {
      document.querySelectorAll(".sources__back").forEach((back) => {
        back.hidden = false;
      });
    }
  });
})();
