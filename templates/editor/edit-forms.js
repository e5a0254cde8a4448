/* The questions and outcomes of a self-check as forms. A form replaces one value in the text, or adds, removes or moves one part. */

import { put } from "/_preview/edit-text.js";

const PLAIN = /^[\p{L}\p{M}(][^:#"'`{}[\]&*!|<>%@\\\n]*$/u;
const RESERVED = /^(?:true|false|yes|no|on|off|null|~)$/i;

const AGAIN_MILLIS = 1000;

/**
 * Shows the forms.
 *
 * @param box the element that holds them
 * @param view the text field
 * @param ask sends a text, gives its forms
 * @param change sends a text and what to add, remove or move; gives the stretch of the text to replace, or null
 * @param go puts the cursor at an index of the text
 * @param news {lost, waits}: `lost` runs when a step failed: refused, or not answered; `waits` runs with the words of a refusal
 *     because of which a step waits, and with "" when it is done
 */
export function forms(box, view, ask, change, go, news) {
  let shown = "";
  let known = null;
  let last = Promise.resolve();
  let waiting = 0;
  /** What to tell those who wait for the steps, if one is refused. */
  let waiters = [];

  /** Takes one step after the other, so that none is lost because another changes the text that it was asked for. */
  function inTurn(step) {
    waiting += 1;
    last = last.then(() => untilDone(step));
  }

  /** Tries a step again while the preview does not answer, or refuses: what was filled in stands nowhere else. */
  async function untilDone(step) {
    let why = "";
    for (let failed = await failure(step); failed; failed = await failure(step)) {
      news.lost(failed);
      if (failed.isAnswer) {
        tellWaiters(failed);
        if (why !== failed.message) {
          why = failed.message;
          news.waits(why);
        }
      }
      await new Promise((done) => setTimeout(done, AGAIN_MILLIS));
    }
    waiting -= 1;
    if (why !== "") {
      news.waits("");
    }
  }

  async function failure(step) {
    try {
      await step();
      return null;
    } catch (failed) {
      return failed;
    }
  }

  function tellWaiters(refused) {
    waiters.forEach((tell) => tell(refused));
    waiters = [];
  }

  /** Makes the fields known as they are in the text now, which may be changed while that is asked. */
  async function know() {
    while (!known || !known.doc.eq(view.state.doc)) {
      await refresh();
    }
  }

  async function refresh() {
    const doc = view.state.doc;
    const answer = await ask(doc.toString());
    if (!view.state.doc.eq(doc)) {
      return;
    }
    const shape = JSON.stringify([
      answer.targets,
      answer.forms.map((form) => [form.part, form.id, form.lists, form.fields.map((one) => [one.group, one.name, one.kind])]),
    ]);
    const fields = answer.forms.flatMap((form) =>
      form.fields.map((one) => ({ ...one, key: JSON.stringify([form.part, form.id, one.group, one.name]) })),
    );
    known = { doc, fields };
    if (shape === shown) {
      box.querySelectorAll("[data-field]").forEach(function (input) {
        const value = fields[Number(input.dataset.field)].value.replace(/\n$/, "");
        if (input.value !== value && input !== box.ownerDocument.activeElement) {
          input.value = value;
        }
      });
    } else {
      shown = shape;
      draw(answer);
    }
  }

  function draw(answer) {
    const open = new Set(Array.from(box.querySelectorAll("details[open]"), (one) => one.dataset.id));
    const names = Array.from(box.querySelectorAll(".adding input"), (input) => [input.dataset.key, input.value]);
    const focused = box.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
    const targets = document.createElement("datalist");
    targets.id = "targets";
    targets.append(
      ...answer.targets.map(function (id) {
        const option = document.createElement("option");
        option.value = id;
        return option;
      }),
    );
    let number = 0;
    const parts = answer.forms.map(function (form) {
      const details = document.createElement("details");
      details.dataset.id = form.part + " " + form.id;
      details.open = open.has(details.dataset.id);
      const summary = document.createElement("summary");
      const id = document.createElement("code");
      id.textContent = form.id;
      const named = form.fields.find((one) => one.group === "" && (one.name === "ask" || one.name === "title"));
      summary.append(form.part === "questions" ? "Question " : "Outcome ", id, " ", named ? auto(named.value) : "");
      details.append(summary);
      const sets = new Map();
      for (const one of form.fields) {
        if (!sets.has(one.group)) {
          const set = document.createElement("fieldset");
          const legend = document.createElement("legend");
          legend.textContent = one.group === "" ? form.id : one.group;
          set.append(legend);
          sets.set(one.group, set);
        }
        sets.get(one.group).append(label(one, number));
        number += 1;
      }
      details.append(...sets.values(), ...form.lists.map((list) => order(form, list)));
      if (form.fields.length > 0) {
        const line = document.createElement("button");
        const first = number - form.fields.length;
        line.type = "button";
        line.className = "line";
        line.textContent = "Show in the text";
        line.addEventListener("click", () => go(known.fields[first].from));
        details.append(line, ...moves({ part: form.part, id: form.id, list: "", item: "" }, form.id));
      }
      return details;
    });
    if (parts.length === 0) {
      box.replaceChildren("No question can be read. Mend the text first.");
      return;
    }
    box.replaceChildren(
      targets,
      ...parts,
      adding("a question", (id) => ({ part: "questions", id, list: "", item: "" })),
      adding("an outcome", (id) => ({ part: "outcomes", id, list: "", item: "" })),
    );
    restore(new Map(names), focused);
  }

  /** Gives new forms the names that were begun in the old ones, and the focus. */
  function restore(names, focused) {
    box.querySelectorAll("[data-key]").forEach(function (element) {
      const key = element.dataset.key;
      if (names.has(key)) {
        element.value = names.get(key);
      }
      if (key === focused) {
        element.focus();
      }
    });
  }

  /** The answers or signs of a question, to be moved, removed and added. */
  function order(form, list) {
    const set = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.textContent = list.list === "signs" ? "Order of the signs" : "Order of the answers";
    const items = document.createElement("ol");
    items.append(
      ...list.items.map(function (item) {
        const entry = document.createElement("li");
        const id = document.createElement("code");
        id.textContent = item;
        entry.append(id, ...moves({ part: form.part, id: form.id, list: list.list, item }, item));
        return entry;
      }),
    );
    const words = list.list === "signs" ? "a sign" : "an answer";
    const add = adding(words, (item) => ({ part: form.part, id: form.id, list: list.list, item }));
    set.className = "order";
    set.append(legend, items, add);
    return set;
  }

  function moves(what, name) {
    return [
      ["up", "Earlier"],
      ["down", "Later"],
      ["remove", "Remove"],
    ].flatMap(function ([act, words]) {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.act = act;
      button.dataset.key = JSON.stringify([what, act]);
      button.textContent = words;
      button.setAttribute("aria-label", words + ": " + name);
      button.addEventListener("click", () => inTurn(() => run({ ...what, act })));
      return [" ", button];
    });
  }

  /** A field for the name of something new. */
  function adding(words, what) {
    const line = document.createElement("form");
    const wrapper = document.createElement("label");
    const input = document.createElement("input");
    const button = document.createElement("button");
    line.className = "adding";
    input.dataset.key = JSON.stringify(what(""));
    input.pattern = "[a-z0-9]+(-[a-z0-9]+)*";
    input.title = "Small letters, digits, and hyphens between them";
    input.required = true;
    input.autocomplete = "off";
    input.spellcheck = false;
    wrapper.append("Name of " + words + " ", input);
    button.textContent = "Add " + words;
    line.append(wrapper, " ", button);
    line.addEventListener("submit", function (event) {
      event.preventDefault();
      const added = { ...what(input.value), act: "add" };
      inTurn(() => run(added));
      input.value = "";
    });
    return line;
  }

  async function run(what) {
    let doc = null;
    let edit = null;
    do {
      await know();
      doc = view.state.doc;
      edit = await change(doc.toString(), what);
    } while (edit && !view.state.doc.eq(doc));
    if (edit) {
      put(view, edit.from, edit.to, edit.insert);
      await refreshed();
      if (what.act === "add") {
        open(what);
      }
    }
  }

  /** Opens the form that is new, or that something was added to. */
  function open(what) {
    const details = Array.from(box.querySelectorAll("details")).find((one) => one.dataset.id === what.part + " " + what.id);
    if (details) {
      details.open = true;
    }
  }

  function label(field, number) {
    const wrapper = document.createElement("label");
    const isLong = field.kind === "block" || field.value.length > 60;
    const input = document.createElement(isLong ? "textarea" : "input");
    input.dir = "auto";
    input.dataset.field = String(number);
    input.value = field.value.replace(/\n$/, "");
    if (isLong) {
      input.rows = Math.min(8, 1 + Math.ceil(field.value.length / 50));
    } else {
      input.autocomplete = "off";
    }
    if (field.kind === "target") {
      input.setAttribute("list", "targets");
      input.spellcheck = false;
    }
    const key = known.fields[number].key;
    input.dataset.key = key;
    input.addEventListener("change", function () {
      const value = input.value;
      inTurn(() => write(key, value));
    });
    wrapper.append(field.name + " ", input);
    return wrapper;
  }

  async function write(key, value) {
    await know();
    const field = known.fields.find((one) => one.key === key);
    if (field && field.value.replace(/\n$/, "") !== value) {
      put(view, field.from, field.to, written(field, value, view.state.doc.sliceString(field.from, field.to)));
      await refreshed();
    }
  }

  /** Shows the text that a step has changed. Where that fails the step is done all the same, and must not be taken twice. */
  function refreshed() {
    return refresh().catch(news.lost);
  }

  /** Waits for all that was clicked and filled in; fails where the preview refuses it. */
  function settled() {
    return new Promise(function (done, fail) {
      waiters.push(fail);
      last.then(done);
    });
  }

  /** Whether something that was clicked or filled in is not in the text yet. */
  function isBusy() {
    return waiting > 0;
  }

  return { refresh, settled, isBusy };
}

/** The value in the manner of the old one: below a bar, between quotation marks, or plain. */
function written(field, value, old) {
  if (field.kind === "block" && value.trim() !== "") {
    const lines = old.split("\n");
    const indent = /^\s*/.exec(lines.slice(1).find((line) => line.trim() !== "") || "  ")[0];
    const body = value.split("\n").map((line) => (line.trim() === "" ? "" : indent + line));
    return [lines[0].replace(">", "|"), ...body].join("\n") + (old.endsWith("\n") ? "\n" : "");
  }
  const line = value.replace(/\s*\n\s*/g, " ").trim();
  const isPlain = PLAIN.test(line) && !RESERVED.test(line) && !(field.flow && line.includes(","));
  const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(line) && /[a-z]/.test(line) && !RESERVED.test(line);
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(line) && /^-?\d/.test(old);
  const text = (isPlain || isId || isNumber) && !/^["']/.test(old) ? line : quoted(line);
  return text + (field.kind === "block" && old.endsWith("\n") ? "\n" : "");
}

function quoted(text) {
  return '"' + text.replace(/\\/g, "\\\\").replace(/"/g, '\\"') + '"';
}

function auto(text) {
  const element = document.createElement("bdi");
  element.textContent = text;
  return element;
}
