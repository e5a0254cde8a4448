/* Shares a guide's address as the device does, or copies it where the device has no way to share. */
(() => {
  "use strict";

  const place = document.querySelector(".share");
  const link = { title: document.title, url: location.href.replace(/#.*/, "") };

  function say(words) {
    place.querySelector(".share__state").textContent = words;
  }

  function copy() {
    const words = place.querySelector(".share__state").dataset.copied;
    const copied = navigator.clipboard ? navigator.clipboard.writeText(link.url) : Promise.reject();
    copied.then(() => say(words)).catch(() => say(link.url));
  }

  if (place && location.protocol !== "file:" && (navigator.share || navigator.clipboard)) {
    place.hidden = false;
    place.querySelector("button").addEventListener("click", () => {
      if (navigator.share) {
        navigator.share(link).catch((refused) => {
          /* Else the reader changed their mind. */
          if (refused.name !== "AbortError") {
            copy();
          }
        });
      } else {
        copy();
      }
    });
  }
})();
