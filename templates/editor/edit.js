/* Edits a file of the content beside its page. Served by `aftercare serve` alone; without script there is nothing to edit. */

import { AGAIN_MILLIS, connection } from "/_preview/edit-connection.js";
import { forms } from "/_preview/edit-forms.js";
import { show } from "/_preview/edit-lines.js";
import { completions } from "/_preview/edit-names.js";
import { choose, field, go, mark, put, redo, replace, undo } from "/_preview/edit-text.js";

const { file, report, site } = document.body.dataset;
const of = "file=" + encodeURIComponent(file);
const frame = document.querySelector("iframe");
const state = document.querySelector(".state");
const warning = document.querySelector(".warning");
const MOST_PICTURE = 2 * 1024 * 1024;
/** The answer where a file is not on the disk. */
const MISSING = 410;
/** The answer where a question or answer cannot be added, moved or removed. */
const CANNOT = 422;
const CHANGED = "Changed, not saved";
const UNANSWERED = "The preview did not answer.";
const OTHER_SITE = "Another site is shown at this address now.";
const AS_SAVED = "As on the disk";
const GONE = "Not on the disk";
const STOPPED = "The preview does not answer. Start it again if it was stopped. Your text stays here, and this page goes on by itself.";
let saved = { text: "", hash: "" };
let savedDoc = null;
let names = {};
let view = null;
let questions = null;
let other = null;
/** The address of the page that the file becomes, or of the one that stands in for it. */
let page = document.body.dataset.page;
/** The page that the frame was told to leave. It may load itself again at that moment, and then stays. */
let left = "";
let isSaving = false;
let savesAgain = false;
let saves = 0;
let token = document.body.dataset.token;
/** What was sent to be saved, where no answer came: it may be on the disk, or not. */
let unanswered = null;

function one(selector) {
  return document.querySelector(selector);
}

async function get(what, query) {
  const answer = await fetch("/_edit/" + what + "?" + (query || of), { cache: "no-store" });
  return (await right(answer)).json();
}

/** An answer that is no refusal. A refusal is told in the server's words. */
async function right(answer) {
  if (!answer.ok) {
    throw refusal(await answer.text(), answer.status);
  }
  return answer;
}

/** Sends a body with the token of this page, which no other origin can read. A preview that was started anew has another. */
async function post(what, body, query, headers) {
  const send = () =>
    fetch("/_edit/" + what + "?" + of + (query || ""), {
      method: "POST",
      body,
      headers: { "Aftercare-Token": token, ...headers },
    });
  const used = token;
  const answer = await send();
  return answer.status === 403 && (await hasOtherToken(used)) ? send() : answer;
}

/** Whether there is another token than the one that was refused. Another request may have taken it meanwhile. */
async function hasOtherToken(used) {
  if (token === used) {
    await renew();
  }
  return token !== used;
}

/** Takes the token of a preview that may have been started anew, unless it shows another site: that one's files are not these. */
async function renew() {
  const answer = await fetch("/_edit/?" + of, { cache: "no-store" });
  const now = new DOMParser().parseFromString(await answer.text(), "text/html").body.dataset;
  if (now.token && now.site !== site) {
    throw refusal(OTHER_SITE);
  }
  token = now.token || token;
}

function refusal(words, status) {
  return Object.assign(new Error(words), { isAnswer: true, status });
}

function refuse(words) {
  const box = one(".refusal");
  box.textContent = words;
  box.hidden = words === "";
}

/** Tells what holds until it is mended, beside what is told of the last save. */
function warn(words) {
  warning.textContent = words;
  warning.hidden = words === "";
}

function isChanged() {
  return view !== null && !view.state.doc.eq(savedDoc);
}

/** Whether anything stands here alone: in the text, or in a form from which it waits to be put into the text. */
function isUnsaved() {
  return isChanged() || (questions !== null && questions.isBusy());
}

function tell(words) {
  state.textContent = words;
  state.classList.toggle("is-changed", isChanged());
}

function tellState() {
  if (!isUnsaved() && one(".refusal").textContent.startsWith("Not saved. ")) {
    refuse("");
  }
  tell(isChanged() ? CHANGED : AS_SAVED);
}

function kept(now) {
  saved = now;
  savedDoc = view.state.toText(now.text);
}

/** One save at a time; a save that is asked for meanwhile follows it, where there is more to save. */
async function save() {
  savesAgain = isSaving;
  if (other) {
    one("#other-title").focus();
  }
  if (isSaving || other) {
    return;
  }
  isSaving = true;
  try {
    if (questions && questions.isBusy()) {
      tell("Saving, once the preview has answered …");
      await questions.settled();
    }
    do {
      savesAgain = false;
      await saveNow();
    } while (savesAgain && isChanged() && !other);
  } catch (failed) {
    tell(isUnsaved() ? CHANGED : AS_SAVED);
    refuse("Not saved. " + (failed.isAnswer ? failed.message : UNANSWERED));
    lost(failed);
  } finally {
    isSaving = false;
    compare();
  }
}

async function saveNow() {
  const doc = view.state.doc;
  unanswered = doc;
  tell("Saving …");
  const answer = await post("text", doc.toString(), "", { "Aftercare-Base": saved.hash });
  const now = answer.status === 409 || answer.ok ? await answer.json() : null;
  if (answer.status === 409) {
    overtaken(now);
  } else {
    unanswered = null;
    await right(answer);
    refuse("");
    saved = now;
    savedDoc = doc;
    saves += 1;
    tell(isChanged() ? CHANGED : "Saved at " + new Date().toLocaleTimeString());
    one(".problems .told").textContent = "Looking …";
  }
}

/** Whether a text of the disk is the one that was sent, or that stands here; it needs no choice then. */
function isMine(now) {
  const doc = view.state.toText(now.text);
  return doc.eq(view.state.doc) || (unanswered !== null && doc.eq(unanswered));
}

/** The file on the disk is another than the one that was read. */
function overtaken(now) {
  if (isMine(now)) {
    refuse("");
    kept(now);
    unanswered = null;
    if (other) {
      other = null;
      one(".other").hidden = true;
    }
    tellState();
    compare();
    return;
  }
  unanswered = null;
  if (!isChanged()) {
    savedDoc = view.state.toText(now.text);
    saved = now;
    replace(view, now.text);
    tell("The file was changed elsewhere; this is its new text");
    return;
  }
  const isNew = !other;
  other = now;
  one(".other").hidden = false;
  lines(one(".other .differences"), now.text, {
    words: "Take the line of the disk",
    run: (difference) => back(difference, now.text),
  });
  tell("Not saved: changed elsewhere");
  if (isNew) {
    one("#other-title").focus();
  }
}

function settle(isMine) {
  const now = other;
  other = null;
  one(".other").hidden = true;
  kept(now);
  if (!isMine) {
    replace(view, now.text);
  }
  view.focus();
  changed();
}

function lines(box, before, act) {
  show(box, before.split("\n"), view.state.doc.toString().split("\n"), act);
}

/** Makes the lines of one difference those of another text again. */
function back(difference, text) {
  const doc = view.state.doc;
  const before = text.split("\n").slice(difference.fromA, difference.toA);
  const isAtEnd = difference.toB === doc.lines;
  let from = difference.fromB < doc.lines ? doc.line(difference.fromB + 1).from : doc.length;
  const to = isAtEnd ? doc.length : doc.line(difference.toB + 1).from;
  let insert = before.join("\n");
  if (before.length === 0) {
    from = isAtEnd && from > 0 ? from - 1 : from;
  } else if (!isAtEnd) {
    insert += "\n";
  } else if (difference.fromB === doc.lines) {
    insert = "\n" + insert;
  }
  put(view, from, to, insert);
}

let waiting = 0;

function changed() {
  tellState();
  clearTimeout(waiting);
  waiting = setTimeout(function () {
    compare();
    if (other) {
      overtaken(other);
    }
    refreshForms().catch(lost);
    look().catch(lost);
  }, 300);
}

async function refreshForms() {
  if (questions && !one(".forms").hidden) {
    await questions.refresh();
  }
}

function compare() {
  if (!one("#changes").hidden) {
    lines(one("#changes .differences"), saved.text, {
      words: "Take back",
      run: (difference) => back(difference, saved.text),
    });
  }
}

/** Longer texts are checked when they are saved. */
const MOST_CHECKED = 300000;

/** The problems of the text as it stands in the field, else as it was saved last; null where it was changed meanwhile. */
async function problems() {
  const doc = view.state.doc;
  if (!isChanged() || doc.length > MOST_CHECKED) {
    return { ...(await get("problems")), isTyped: false };
  }
  const told = await (await right(await post("check", doc.toString()))).json();
  return view.state.doc.eq(doc) ? { ...told, isTyped: true } : null;
}

let isLooking = false;
let looksAgain = false;

/** One look at a time; what is asked for meanwhile is done once more afterwards. */
async function look() {
  looksAgain = isLooking;
  if (isLooking) {
    return;
  }
  isLooking = true;
  try {
    do {
      looksAgain = false;
      const told = await problems();
      if (told) {
        tellProblems(told);
      }
    } while (looksAgain);
  } finally {
    isLooking = false;
  }
}

function tellProblems(told) {
  if (!told.isTyped) {
    stand(told);
  }
  mark(view, told.problems);
  const counts = ["error", "warning", "info"]
    .map((severity) => [told.problems.filter((problem) => problem.severity === severity).length, severity])
    .filter(([count]) => count > 0)
    .map(([count, severity]) => count + " " + severity + (count === 1 ? "" : "s"));
  one(".problems .told").textContent =
    (counts.join(", ") || "None in this file") +
    (told.errorsElsewhere > 0 ? "; errors in other files: " + told.errorsElsewhere : "") +
    (told.isTyped ? ". Of the text as it stands here, not saved." : isChanged() ? ". Of the text as it was saved last." : ".");
  one(".problems ol").replaceChildren(...told.problems.map(problemItem), ...told.elsewhere.map(elsewhereItem));
}

/** Shows the page of the file once it has one; where it has none, says why. */
function stand(told) {
  one(".absence").hidden = told.absence === "";
  one(".why").textContent = told.absence;
  if (told.page !== page) {
    const isShown = shown(framePath()) === page;
    left = isShown ? page : "";
    document.querySelectorAll(".show").forEach(function (button) {
      if (button.dataset.show === page) {
        button.dataset.show = told.page;
      }
    });
    page = told.page;
    if (isShown) {
      frame.src = page;
    }
  }
}

function problemItem(problem) {
  const item = document.createElement("li");
  item.className = problem.severity === "error" ? "is-error" : "";
  const place = document.createElement("button");
  place.type = "button";
  place.className = "place";
  place.textContent = "Line " + problem.line;
  place.addEventListener("click", function () {
    as("text");
    go(view, problem.line, problem.column);
  });
  const code = document.createElement("strong");
  code.textContent = problem.severity + " " + problem.code;
  item.append(place, " ", code, " ", problem.message);
  if (problem.hint) {
    const hint = document.createElement("p");
    hint.className = "hint";
    hint.textContent = problem.hint;
    item.append(hint);
  }
  return item;
}

function elsewhereItem(problem) {
  const item = document.createElement("li");
  item.className = "is-error";
  const place = document.createElement(problem.file ? "a" : "code");
  place.textContent = problem.place;
  if (problem.file) {
    place.href = "/_edit/?file=" + encodeURIComponent(problem.file) + "&line=" + problem.line;
  }
  item.append(place, " ", problem.message);
  return item;
}

/** Text or questions. */
function as(wanted) {
  if (!questions) {
    return;
  }
  one(".text").hidden = wanted === "forms";
  one(".forms").hidden = wanted !== "forms";
  document.querySelectorAll(".as").forEach((button) => press(button, button.dataset.as === wanted));
  refreshForms().catch(lost);
}

function press(button, isPressed) {
  button.setAttribute("aria-pressed", String(isPressed));
}

/** A place of the text; one inside a picture or link is moved behind it. */
function besideLinks(at) {
  const line = view.state.doc.lineAt(at);
  const pattern = /!?\[[^\]]*\]\([^)]*\)/g;
  for (let link = pattern.exec(line.text); link; link = pattern.exec(line.text)) {
    if (line.from + link.index < at && at < line.from + pattern.lastIndex) {
      return line.from + pattern.lastIndex;
    }
  }
  return at;
}

/** Adds pictures to the content, and their links to the text. */
async function take(files, at) {
  let place = besideLinks(at);
  for (const picture of files) {
    if (picture.size > MOST_PICTURE) {
      refuse(picture.name + " is larger than 2 MiB, too slow on a phone. Make it smaller: 1600 pixels wide is enough.");
      return;
    }
    const answer = await post("picture", picture, "&name=" + encodeURIComponent(picture.name)).catch(lost);
    if (!answer || !answer.ok) {
      refuse(picture.name + ": " + (answer ? await answer.text() : "It was not added, as the preview did not answer. Add it once more."));
      return;
    }
    refuse("");
    const { link } = await answer.json();
    const words = "What it shows";
    put(view, place, place, "![" + words + "](" + link + ")");
    choose(view, place + 2, place + 2 + words.length);
    place += words.length + link.length + 5;
  }
  names = await get("names");
}

async function follow() {
  const before = saves;
  const now = await standing();
  // A save meanwhile makes this answer an old one; another follows it.
  if (now.hash !== saved.hash && !isSaving && before === saves) {
    overtaken(now);
  }
  names = await get("names");
  await look();
  if (report && framePath() === "/" + report) {
    frame.contentWindow.location.reload();
  }
  await refreshForms();
}

/** The file as it is on the disk. Where it is there no more, what stands in the field is all that there is. */
async function standing() {
  try {
    const now = await get("text");
    if (now.site !== site) {
      throw refusal(OTHER_SITE);
    }
    warn("");
    tellThere();
    return now;
  } catch (failed) {
    if (failed.status === MISSING) {
      tell(GONE);
      warn(failed.message + " What stands here is in this window alone: copy it before you leave.");
    } else if (failed.isAnswer) {
      tellThere();
      warn(failed.message + (isUnsaved() ? " What you changed is in this window alone: copy it before you leave." : ""));
    }
    throw failed;
  }
}

/** Takes back that the file is gone. */
function tellThere() {
  if (state.textContent === GONE) {
    tellState();
  }
}

/** Appends a source to fill in. What is left empty is told as a problem, with what to write. */
function addSource() {
  const today = new Date().toISOString().slice(0, 10);
  const id = "name-" + today.slice(0, 4);
  const doc = view.state.doc;
  const gap = doc.length === 0 || doc.line(doc.lines).text === "" ? "\n" : "\n\n";
  const lines = [id + ":", '  title: ""', '  by: ""', "  year: " + today.slice(0, 4), '  url: "https://"'];
  put(view, doc.length, doc.length, gap + [...lines, "  checked: " + today, "  read: not-read", ""].join("\n"));
  const from = doc.length + gap.length;
  choose(view, from, from + id.length);
}

const preview = connection({
  pages: follow,
  problems: look,
  lost: () => warn(STOPPED),
  found() {
    if (one(".refusal").textContent.endsWith(UNANSWERED)) {
      refuse("Not saved. The preview did not answer, and does now: save once more.");
    }
    if (warning.textContent === STOPPED) {
      warn("");
    }
  },
});

/** A request failed: the preview refused it, or did not answer. */
function lost(failed) {
  if (!failed.isAnswer) {
    preview.again();
  }
}

/** The path of the page in the frame; "" where a link led out of the site, as the browser keeps such a page to itself. */
function framePath() {
  try {
    return frame.contentWindow.location.pathname;
  } catch {
    return "";
  }
}

function shown(path) {
  return path.replace(/\/$/, "/index.html");
}

/** Where readers of the frame went on to another page, offers that page's file. */
async function framed() {
  const path = framePath();
  const isBack = left !== "" && shown(path) === left;
  left = "";
  if (isBack) {
    frame.src = page;
    return;
  }
  const link = one(".this");
  link.hidden = true;
  if (path !== "" && !path.startsWith("/_")) {
    one(".whole").href = path;
    const found = await get("file", "of=" + encodeURIComponent(path));
    if (found.file !== "" && found.file !== file) {
      link.href = "/_edit/?" + "file=" + encodeURIComponent(found.file);
      link.textContent = "Edit this page: " + found.file;
      link.hidden = false;
    }
  }
}

/** Opens another file, by its path below the content folder or as the title shows it. Where there is none, stays and says so. */
async function openFile(typed) {
  const folder = one("h1 code").textContent.slice(0, -file.length);
  const query = "file=" + encodeURIComponent(typed.startsWith(folder) ? typed.slice(folder.length) : typed);
  try {
    await get("text", query);
  } catch (failed) {
    refuse(typed + ": " + (failed.isAnswer ? failed.message : "The preview did not answer. Open it once more."));
    throw failed;
  }
  location.assign("/_edit/?" + query);
}

function buttons() {
  one(".save").addEventListener("click", save);
  one(".undo").addEventListener("click", () => undo(view));
  one(".redo").addEventListener("click", () => redo(view));
  one(".mine").addEventListener("click", () => settle(true));
  one(".theirs").addEventListener("click", () => settle(false));
  one(".compare").addEventListener("click", function (event) {
    const box = one("#changes");
    box.hidden = !box.hidden;
    event.currentTarget.setAttribute("aria-expanded", String(!box.hidden));
    compare();
  });
  one(".open").addEventListener("submit", function (event) {
    event.preventDefault();
    openFile(event.currentTarget.elements.file.value.trim()).catch(lost);
  });
  document.querySelectorAll(".as").forEach((button) => button.addEventListener("click", () => as(button.dataset.as)));
  document.querySelectorAll(".show").forEach(function (button) {
    button.addEventListener("click", function () {
      frame.src = button.dataset.show;
      document.querySelectorAll(".show").forEach((each) => press(each, each === button));
    });
  });
  const sourceButton = one(".source");
  if (sourceButton) {
    sourceButton.addEventListener("click", addSource);
  }
  const picture = one(".picture");
  if (picture) {
    const chosen = one("input.file");
    picture.addEventListener("click", () => chosen.click());
    chosen.addEventListener("change", function () {
      take(Array.from(chosen.files), view.state.selection.main.head).catch(lost);
      chosen.value = "";
    });
  }
  // Also where the focus is in a form, or on a button.
  document.addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key === "s" && !event.defaultPrevented) {
      event.preventDefault();
      if (document.activeElement) {
        document.activeElement.dispatchEvent(new Event("change"));
      }
      save();
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (isUnsaved()) {
      event.preventDefault();
    }
  });
  frame.addEventListener("load", () => framed().catch(lost));
}

async function start() {
  try {
    saved = await get("text");
    names = await get("names");
  } catch (failed) {
    warn(failed.isAnswer ? failed.message : STOPPED);
    if (!failed.isAnswer) {
      setTimeout(start, AGAIN_MILLIS);
    }
    return;
  }
  warn("");
  view = field(one(".text"), {
    file,
    language: file.includes("/") ? file.slice(0, file.indexOf("/")) : "en",
    text: saved.text,
    changed,
    save,
    complete: completions(file, () => names),
    take: file.endsWith(".md") ? (files, at) => take(files, at).catch(lost) : null,
  });
  savedDoc = view.state.doc;
  if (one(".forms")) {
    const ask = async (text) => (await right(await post("questions", text))).json();
    const change = async function (text, what) {
      const answer = await post("change", text, "&" + new URLSearchParams(what));
      if (answer.status === CANNOT) {
        refuse(await answer.text());
        return null;
      }
      await right(answer);
      refuse("");
      return answer.json();
    };
    const waits = function (words) {
      refuse(words === "" ? "" : "Not saved. " + words);
    };
    questions = forms(one(".forms"), view, ask, change, function (index) {
      const line = view.state.doc.lineAt(index);
      as("text");
      go(view, line.number, 1);
    }, { lost, waits });
  }
  buttons();
  document.querySelectorAll("fieldset").forEach((set) => (set.disabled = false));
  tellState();
  const line = Number(new URLSearchParams(location.search).get("line"));
  if (line > 0) {
    go(view, line, 1);
  }
  preview.listen();
  await look();
}

start().catch(lost);
