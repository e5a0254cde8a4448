/* Makes each frame as high as what it shows, and not as high as a long page. Without it all are one height, and scroll. */
(function () {
  "use strict";

  const MOST = 1000;

  function fit(frame) {
    const shown = frame.contentDocument;
    if (shown && shown.body && shown.body.childElementCount) {
      frame.style.height = Math.min(MOST, Math.ceil(shown.documentElement.getBoundingClientRect().height) + 2) + "px";
    }
  }

  for (const frame of document.querySelectorAll("iframe")) {
    frame.addEventListener("load", () => fit(frame));
    fit(frame);
  }
  window.addEventListener("resize", () => document.querySelectorAll("iframe").forEach(fit));
})();
