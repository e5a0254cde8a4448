/* Shows that a page is overdue for its check, by the date of the reader's device: the page itself may be old. Of the notices,
   each with the last day before it holds, only the plainest that applies is shown. */
(() => {
  "use strict";

  const notices = Array.from(document.querySelectorAll(".standing-overdue"));
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const due = notices.filter((notice) => today > notice.dataset.due).pop();
  if (due) {
    notices.forEach((notice) => {
      notice.hidden = notice !== due;
    });
  }
})();
