/*
 * Keeps an open page as its sources are: changes only what differs, so that scroll and focus stay, and lays the problems of
 * the page over it. Served by `aftercare serve` alone. Where the page's own script has changed a part that differs, the page
 * is loaded again.
 */
(function () {
  "use strict";

  const STORED = "aftercare-preview";
  const AGAIN_MILLIS = 1000;
  let tag = document.currentScript.dataset.tag;
  // Before any script of the page has run: the page as the server sent it.
  let sent = document.cloneNode(true);
  const PAGES = "aftercare-pages";
  const editor = editorAround();
  let source = null;

  /** The document of the editor that shows this page in a frame, and tells what is new; null where there is none. */
  function editorAround() {
    try {
      const around = window.parent.document;
      return window.parent !== window && around.body.hasAttribute("data-token") ? around : null;
    } catch (foreign) {
      return null;
    }
  }

  function parsed(text) {
    return new DOMParser().parseFromString(text, "text/html");
  }

  /** Runs one step at a time; what is asked for meanwhile is done once more afterwards. */
  function inTurn(step) {
    let running = false;
    let again = false;
    return async function () {
      if (running) {
        again = true;
        return;
      }
      running = true;
      try {
        do {
          again = false;
          await step();
        } while (again);
      } catch (lost) {
        // The page is caught up with over a new connection.
      } finally {
        running = false;
      }
    };
  }

  /** The text at an address. If it cannot be had, a new connection follows, which begins by telling what is new. */
  async function textOf(address, headers) {
    try {
      const answer = await fetch(address, { cache: "no-store", headers });
      return await answer.text();
    } catch (lost) {
      connectAgain();
      throw lost;
    }
  }

  const follow = inTurn(async function () {
    const text = await textOf(location.pathname + location.search, { "Aftercare-Known": tag });
    if (text === "=") {
      return;
    }
    const now = parsed(text);
    const script = now.querySelector("script[data-tag]");
    if (!script || !change(now)) {
      reload();
      return;
    }
    tag = script.dataset.tag;
    sent = now;
  });

  function change(now) {
    if (addresses(sent, "script[src]:not([data-tag])") !== addresses(now, "script[src]:not([data-tag])")) {
      return false;
    }
    styles(now);
    document.title = now.title;
    attributes(sent.documentElement, now.documentElement, document.documentElement);
    const focused = document.activeElement && document.activeElement.id;
    const done = patch(sent.body, now.body, document.body);
    if (focused && document.activeElement === document.body) {
      const again = document.getElementById(focused);
      if (again) {
        again.focus({ preventScroll: true });
      }
    }
    return done;
  }

  function addresses(page, selector) {
    return Array.from(page.querySelectorAll(selector), (element) => element.getAttribute("src")).join(" ");
  }

  /** A new style sheet takes the old one's place once it is there, so that the page is never bare. */
  function styles(now) {
    const sheets = "link[rel=stylesheet]";
    const before = sent.querySelectorAll(sheets);
    const live = document.querySelectorAll(sheets);
    now.querySelectorAll(sheets).forEach(function (sheet, index) {
      const old = live[index];
      if (old && before[index] && before[index].getAttribute("href") !== sheet.getAttribute("href")) {
        const fresh = document.importNode(sheet, true);
        fresh.addEventListener("load", () => old.remove());
        old.after(fresh);
      }
    });
  }

  /** Does to the live node what was done to the sent one; false if the two have nothing in common any more. */
  function patch(was, now, live) {
    if (was.isEqualNode(now)) {
      return true;
    }
    if (was.nodeName !== live.nodeName) {
      return false;
    }
    if (was.nodeName !== now.nodeName) {
      live.replaceWith(document.importNode(now, true));
      return true;
    }
    if (was.nodeType !== Node.ELEMENT_NODE) {
      live.nodeValue = now.nodeValue;
      return true;
    }
    attributes(was, now, live);
    return children(Array.from(was.childNodes), Array.from(now.childNodes), Array.from(live.childNodes), live);
  }

  function attributes(was, now, live) {
    for (const name of new Set([...was.getAttributeNames(), ...now.getAttributeNames()])) {
      const value = now.getAttribute(name);
      if (value === was.getAttribute(name)) {
        continue;
      }
      if (value === null) {
        live.removeAttribute(name);
      } else {
        live.setAttribute(name, value);
      }
    }
  }

  function children(was, now, live, parent) {
    if (was.length !== live.length) {
      return was.length === now.length && was.every((node, index) => node.isEqualNode(now[index]));
    }
    const most = Math.min(was.length, now.length);
    let start = 0;
    while (start < most && was[start].isEqualNode(now[start])) {
      start += 1;
    }
    let same = 0;
    while (same < most - start && was[was.length - 1 - same].isEqualNode(now[now.length - 1 - same])) {
      same += 1;
    }
    const paired = most - same;
    for (let index = start; index < paired; index += 1) {
      if (!patch(was[index], now[index], live[index])) {
        return false;
      }
    }
    live.slice(paired, was.length - same).forEach((node) => node.remove());
    const next = same > 0 ? live[was.length - same] : null;
    now.slice(paired, now.length - same).forEach((node) => parent.insertBefore(document.importNode(node, true), next));
    return true;
  }

  function reload() {
    const focused = document.activeElement ? document.activeElement.id : "";
    sessionStorage.setItem(STORED, JSON.stringify({ page: location.pathname, x: scrollX, y: scrollY, focused }));
    location.reload();
  }

  function restore() {
    const stored = JSON.parse(sessionStorage.getItem(STORED) || "{}");
    sessionStorage.removeItem(STORED);
    if (stored.page === location.pathname) {
      const focused = stored.focused && document.getElementById(stored.focused);
      if (focused) {
        focused.focus({ preventScroll: true });
      }
      scrollTo(stored.x, stored.y);
    }
  }

  /* The overlay lives in a tree of its own, so that the page's style and this one leave each other alone. */
  const host = document.createElement("aside");
  const box = document.createElement("div");
  let hiddenSign = "";

  function addOverlay() {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = "/_preview/overlay.css";
    host.id = "aftercare-preview";
    host.setAttribute("aria-label", "Preview");
    host.attachShadow({ mode: "open" }).append(sheet, box);
    document.documentElement.append(host);
    box.addEventListener("click", function (event) {
      const button = event.target.closest("button");
      if (button) {
        show(button.dataset.show === "yes");
      }
    });
    host.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        show(false);
      }
    });
  }

  function show(wanted) {
    const overlay = box.querySelector(".overlay");
    if (overlay) {
      hiddenSign = wanted ? "" : overlay.dataset.sign;
      overlay.hidden = !wanted;
    }
  }

  const tell = inTurn(async function () {
    const fresh = parsed(await textOf("/_preview/problems?of=" + encodeURIComponent(location.pathname), {}));
    const before = box.querySelector(".overlay");
    const now = fresh.querySelector(".overlay");
    if (!now || now.dataset.errors === "0") {
      hiddenSign = "";
    }
    if (now) {
      const isOpen = before && !before.hidden;
      const isNew = now.dataset.errors !== "0" && now.dataset.sign !== hiddenSign;
      now.hidden = !(isOpen || isNew);
    }
    if (box.innerHTML !== fresh.body.innerHTML) {
      box.replaceChildren(...Array.from(fresh.body.childNodes, (node) => document.importNode(node, true)));
    }
  });

  function disconnect() {
    if (source) {
      source.close();
      source = null;
    }
  }

  function connectAgain() {
    if (editor) {
      setTimeout(follow, AGAIN_MILLIS);
      return;
    }
    disconnect();
    host.setAttribute("data-lost", "");
    setTimeout(listen, AGAIN_MILLIS);
  }

  /** A page that nobody sees lets go of its connection, of which a browser has six; it catches up when it is seen. */
  function listen() {
    if (document.hidden) {
      disconnect();
    } else if (!source) {
      source = new EventSource("/_preview/events");
      source.addEventListener("open", () => host.removeAttribute("data-lost"));
      source.addEventListener("error", () => host.setAttribute("data-lost", ""));
      source.addEventListener("pages", function () {
        follow().then(tell);
      });
      source.addEventListener("problems", tell);
    }
  }

  restore();
  if (window.top === window) {
    addOverlay();
  }
  if (editor) {
    // One connection for both: a browser has six, and windows side by side would take them all.
    editor.addEventListener(PAGES, follow);
    window.addEventListener("pagehide", function (event) {
      // A page that the browser keeps may be shown again.
      if (!event.persisted) {
        editor.removeEventListener(PAGES, follow);
      }
    });
    follow();
  } else {
    document.addEventListener("visibilitychange", listen);
    listen();
  }
})();
