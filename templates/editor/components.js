/* Makes each frame as high as what it shows, and not as high as a long page. Without it all are one height, and scroll. */
(function () {
  "use strict";

  const MOST = 1600;

  function fit(frame) {
    const shown = frame.contentDocument && frame.contentDocument.body;
    if (shown && shown.childElementCount) {
      frame.style.height = Math.min(MOST, Math.ceil(shown.getBoundingClientRect().height) + 2) + "px";
    }
  }

  for (const frame of document.querySelectorAll("iframe")) {
    frame.addEventListener("load", () => fit(frame));
    fit(frame);
  }
  window.addEventListener("resize", () => document.querySelectorAll("iframe").forEach(fit));
})();
