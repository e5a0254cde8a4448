/* The connection over which the preview tells the editor what is new. One that is lost is made again by itself. */

export const AGAIN_MILLIS = 1000;

/**
 * Makes a connection, which is not open yet.
 *
 * @param news {pages, problems, lost, found}: `pages` and `problems` run when there are new ones, and answer when they are done;
 *     `lost` runs when the preview does not answer, `found` when it has answered everything again
 */
export function connection(news) {
  let source = null;
  let waiting = 0;
  let isLost = false;

  function close() {
    if (source) {
      source.close();
      source = null;
    }
  }

  /** After a request that nobody answered: looks again, until the preview answers. */
  function again() {
    close();
    clearTimeout(waiting);
    waiting = setTimeout(open, AGAIN_MILLIS);
    if (!isLost) {
      isLost = true;
      news.lost();
    }
  }

  function found() {
    if (isLost) {
      isLost = false;
      news.found();
    }
  }

  /** An answer that refuses is an answer, too. */
  async function run(step) {
    try {
      await step();
      found();
    } catch (failed) {
      if (failed.isAnswer) {
        found();
      } else {
        again();
      }
    }
  }

  /** A window that nobody sees lets go of its connection, of which a browser has six. */
  function open() {
    if (document.hidden) {
      close();
    } else if (!source) {
      source = new EventSource("/_preview/events");
      source.addEventListener("error", again);
      // The first one comes at once.
      source.addEventListener("pages", function () {
        // For the page in the frame, which has no connection of its own.
        document.dispatchEvent(new Event("aftercare-pages"));
        run(news.pages);
      });
      source.addEventListener("problems", () => run(news.problems));
    }
  }

  function listen() {
    document.addEventListener("visibilitychange", open);
    open();
  }

  return { listen, again };
}
