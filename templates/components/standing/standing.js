/* Shows that a page is overdue for its check, by the date of the reader's device: the page itself may be old. */
(() => {
  "use strict";

  const notice = document.querySelector(".standing-overdue");
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  if (notice && today > notice.dataset.due) {
    notice.hidden = false;
  }
})();
