/*
 * In a page that another website shows in a frame: tells that website how high the page is, so that the frame can fit. A number
 * of pixels is all that it ever says; which question is open, or what was answered, it does not.
 */
(() => {
  "use strict";

  if (parent === window) {
    return;
  }

  function tell() {
    parent.postMessage(Math.ceil(document.documentElement.getBoundingClientRect().height), "*");
  }

  addEventListener("load", tell);
  addEventListener("resize", tell);
  addEventListener("hashchange", tell);
  /* The website's script may start later than this one, and asks then. */
  addEventListener("message", (event) => {
    if (event.source === parent) {
      tell();
    }
  });
  if (window.ResizeObserver) {
    new ResizeObserver(tell).observe(document.documentElement);
  }
})();
