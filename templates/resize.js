/*
 * For a website that shows pages of this one in frames: makes each frame as high as its page. It believes only the website that
 * it was loaded from, only a frame that is really there, and nothing but a number. Its address stays the same for ever.
 */
(() => {
  "use strict";

  const site = new URL(document.currentScript.src).origin;
  const tallest = 20000;

  function frames() {
    return Array.from(document.querySelectorAll("iframe")).filter(
      (frame) => frame.src && new URL(frame.src, location.href).origin === site
    );
  }

  addEventListener("message", (event) => {
    const height = event.data;
    if (event.origin !== site || typeof height !== "number" || !(height > 0 && height <= tallest)) {
      return;
    }
    frames()
      .filter((frame) => frame.contentWindow === event.source)
      .forEach((frame) => {
        frame.style.height = Math.ceil(height) + "px";
      });
  });

  /* A page that was there before this script has said its height already. */
  frames().forEach((frame) => frame.contentWindow.postMessage("height", "*"));
})();
