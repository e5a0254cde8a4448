/*
 * Keeps the answers to one self-check in the browser's tab, so that they survive a reload and a change of language, and forgets
 * them when nobody has touched the page for 30 minutes: the next person at a shared computer does not inherit them.
 *
 * They are kept as ids, together with the shape of the check that they answer; another shape is another check. Where the browser
 * offers no storage, the page's own memory is all there is.
 */
(() => {
  "use strict";

  const name = "aftercare-answers";
  const patience = 30 * 60 * 1000;
  const often = 10 * 1000;

  function storage() {
    try {
      return window.sessionStorage;
    } catch (refused) {
      return null;
    }
  }

  /* check: the id of the check; shape: its questions, answers and where they lead; forget: called when the time is over. */
  window.keptAnswers = (check, shape, forget) => {
    const store = storage();
    let kept = null;
    let touched = Date.now();

    function isOver(time) {
      const age = Date.now() - time;
      return age < 0 || age > patience;
    }

    function save() {
      try {
        if (kept) {
          store.setItem(name, JSON.stringify({ check: check, shape: shape, at: touched, kept: kept }));
        } else {
          store.removeItem(name);
        }
      } catch (refused) {
        /* Full, or closed by the reader's settings: they are in memory. */
      }
    }

    function stored() {
      try {
        return JSON.parse(store.getItem(name));
      } catch (unreadable) {
        return null;
      }
    }

    function write(what) {
      kept = what;
      touched = Date.now();
      save();
    }

    /* What was kept for this check; what is too old, or another check's, is deleted. */
    function read() {
      const found = stored();
      const isOurs = found && found.check === check && found.shape === shape && !isOver(found.at);
      kept = isOurs ? found.kept : null;
      touched = Date.now();
      save();
      return kept;
    }

    function look() {
      if (kept && isOver(touched)) {
        write(null);
        forget();
      }
    }

    function touch() {
      look();
      touched = Date.now();
    }

    ["pointerdown", "touchstart", "keydown", "wheel", "scroll"].forEach((kind) => {
      document.addEventListener(kind, touch, { capture: true, passive: true });
    });
    addEventListener("pagehide", () => {
      kept = kept && isOver(touched) ? null : kept;
      save();
    });
    addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    setInterval(look, often);
    return { read: read, write: write };
  };
})();
