/*
 * Makes a self-check one question at a time, and shows what the reader answered with its outcome. The page is complete without:
 * answers are links to the next step, so the browser itself goes there, back and forward.
 *
 * The address holds the present step's id, and the browser's history a number for each step that was shown; the answers are in
 * neither. kept.js keeps them in the tab until they are cleared by Start.
 */
(() => {
  "use strict";

  const steps = document.querySelector(".steps");
  const first = steps.querySelector(".start");
  const title = document.title;
  /* The link that was chosen, by question. It stays when the reader goes back, so that later answers are kept. */
  let answers = {};
  /* By number in the browser's history: from which step on the answers are known, and the links that were chosen since. */
  let paths = [];
  let place = -1;
  let entry = steps.dataset.start;
  let here;
  let path;
  let kept = false;
  const told = window.toldAnswers(steps.dataset.answer);
  const keep = window.keptAnswers(steps.dataset.check, shape(), forget);

  function find(selector, within) {
    return (within || here).querySelector(selector);
  }

  function all(selector, within) {
    return Array.from(within.querySelectorAll(selector));
  }

  function target(link) {
    return link.getAttribute("href").slice(1);
  }

  function question(link) {
    return link.closest(".question");
  }

  function copyOf(template) {
    return document.importNode(find(template, steps).content, true);
  }

  /* Every answer and where it leads, the same in all languages. */
  function shape() {
    return all(".answers a", steps)
      .map((link) => [question(link).id, question(link).dataset.redFlags, link.dataset.answer, target(link)].join(" "))
      .join();
  }

  function save() {
    const given = {};
    Object.keys(answers).forEach((id) => {
      given[id] = answers[id].dataset.answer;
    });
    keep.write({ entry: entry, given: given });
  }

  /* What this tab has kept; nothing where nobody answered yet. */
  function restore() {
    const found = keep.read() || { entry: steps.dataset.start, given: {} };
    entry = found.entry;
    answers = {};
    all(".answers a", steps).forEach((link) => {
      if (found.given[question(link).id] === link.dataset.answer) {
        answers[question(link).id] = link;
      }
    });
  }

  /* The step that the address names; none where it names another place on the page. */
  function addressed() {
    const id = location.hash.slice(1);
    const step = id ? document.getElementById(id) : first;
    return step && step.classList.contains("step") ? step : null;
  }

  /* The links chosen from one step to another; none where the answers do not lead there. */
  function walk(from, to) {
    const links = [];
    for (let at = from; at !== to; at = target(answers[at])) {
      if (!answers[at]) {
        return null;
      }
      links.push(answers[at]);
    }
    return { from: from, to: to, links: links };
  }

  /* How the reader came to a step. Where nobody knows, the way begins there. */
  function pathTo(id) {
    const found = walk(steps.dataset.start, id) || walk(entry, id);
    if (!found) {
      entry = id;
    }
    return found || walk(id, id);
  }

  /* Back and forward show a step as it was: its way counts again, and answers after it are kept. */
  function remembered() {
    paths[place].links.forEach((link) => {
      answers[question(link).id] = link;
    });
    return paths[place];
  }

  function isKnown() {
    return path.from === steps.dataset.start;
  }

  function number() {
    if (typeof history.state === "number") {
      place = history.state;
      return;
    }
    place += 1;
    paths.length = place;
    history.replaceState(place, "");
  }

  function arrive(event) {
    number();
    const step = addressed();
    if (!step && here && !paths[place]) {
      /* Elsewhere on the page, as by the skip link: what is shown stays. */
      paths[place] = path;
      return;
    }
    const next = step || (paths[place] && document.getElementById(paths[place].to)) || first;
    if (next !== here) {
      leave();
      here = next;
      path = paths[place] ? remembered() : pathTo(here.id);
      paths[place] = path;
      show();
      if (event || location.hash) {
        (find("h2[tabindex]") || here).focus({ preventScroll: true });
        here.scrollIntoView();
      }
    }
    kept = false;
  }

  function leave() {
    if (here) {
      here.classList.remove("steps__here");
      all(".told, .told-why, .steps__note, .outcome > .first-aid", here).forEach((old) => old.remove());
    }
  }

  function show() {
    const isEnd = here.classList.contains("outcome");
    here.classList.add("steps__here");
    carry();
    steps.classList.toggle("steps--ended", isEnd);
    document.title = (here === first ? "" : find("h2").textContent.trim() + " – ") + title;
    if (here === first) {
      return;
    }
    if (isEnd) {
      tell();
    } else {
      mark();
    }
    /* A screen reader says this with the heading, to which the focus goes. */
    const said = isEnd ? [] : [here.id + "-place"];
    if (!isKnown() || kept) {
      const note = copyOf(isKnown() ? ".steps__kept" : ".steps__midway");
      said.push(note.firstElementChild.id);
      here.insertBefore(note, (isEnd ? find(".care-card") : find("h2")).nextSibling);
    }
    find("h2").setAttribute("aria-describedby", said.join(" "));
  }

  /* The same page in another language opens at the same step. */
  function carry() {
    all("a[hreflang]", document).forEach((link) => {
      if (link.pathname.split("/").pop() === location.pathname.split("/").pop()) {
        link.hash = here === first ? "" : here.id;
      }
    });
  }

  /* On a question: its number, the answer given before it, and the one given to it. */
  function mark() {
    const count = path.links.length;
    const number = find(".question__number");
    number.hidden = !isKnown();
    find(".question__left").hidden = isKnown();
    number.textContent = steps.dataset.question.replace("{0}", count + 1).replace("{1}", count + 1 + Number(here.dataset.left));
    const last = path.links[count - 1];
    find(".question__last").hidden = !last;
    if (last) {
      find(".question__last a").href = "#" + question(last).id;
      told.quote(find(".question__last > span"), last);
    }
    all(".answers a", here).forEach((link) => {
      if (link === answers[here.id]) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  }

  /* On an outcome: the answers that led there, to look back at, and to hand on. */
  function tell() {
    const filled = told.fill(copyOf(".told__templates"), path.links, find("h2"), isKnown());
    if (path.links.length) {
      here.insertBefore(filled.why, find(".care-card").nextSibling);
    }
    here.insertBefore(filled.slip, find(".outcome__again"));
    path.links.forEach((link) => {
      all(".first-aid", link.closest("li")).forEach((lines) => {
        here.insertBefore(lines.cloneNode(true), find(".care-card").nextSibling);
      });
    });
  }

  /* An answer goes on to the next question that has none or asks a red flag, or to the outcome. A double click is one answer. */
  function choose(link, event) {
    if (event.detail > 1) {
      event.preventDefault();
      return;
    }
    answers[question(link).id] = link;
    save();
    let next = target(link);
    while (answers[next] && !question(answers[next]).dataset.redFlags) {
      next = target(answers[next]);
      kept = true;
    }
    if (kept) {
      event.preventDefault();
      location.hash = next;
    }
  }

  function again() {
    answers = {};
    paths = [];
    entry = steps.dataset.start;
    keep.write(null);
  }

  /* Nobody touched the page for long: whoever comes now is perhaps someone else, and begins at the start. */
  function forget() {
    again();
    location.replace("#" + first.id);
    arrive(true);
    here.insertBefore(copyOf(".steps__forgotten"), here.firstElementChild);
  }

  /* A page that the browser held back, and shows once more, may remember what was cleared since. */
  function comeBack(event) {
    if (event.persisted && here) {
      restore();
      paths = [];
      leave();
      path = pathTo(here.id);
      paths[place] = path;
      show();
    }
  }

  document.addEventListener("click", (event) => {
    const control = event.target.closest("a, button");
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (control.closest(".answers")) {
      choose(control, event);
    } else if (control.closest(".start__go, .outcome__again, .question__again, #page-midway")) {
      again();
    } else if (control.matches(".told__copy")) {
      told.copy(here);
    } else if (control.matches(".told__print")) {
      print();
    }
  });

  /* Arrows go from answer to answer, and the space bar chooses: they look like buttons. */
  steps.addEventListener("keydown", (event) => {
    const list = event.target.closest(".answers");
    if (!list) {
      return;
    }
    const links = all("a", list);
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = move && links[links.indexOf(event.target) + move];
    if (next) {
      event.preventDefault();
      next.focus();
    } else if (event.key === " ") {
      event.preventDefault();
      event.target.click();
    }
  });

  /* What is folded is on paper, too. */
  addEventListener("beforeprint", () => {
    all("details", first).forEach((folded) => {
      folded.open = true;
    });
  });

  steps.classList.add("steps--on");
  addEventListener("hashchange", arrive);
  addEventListener("pageshow", comeBack);
  restore();
  arrive();
})();
