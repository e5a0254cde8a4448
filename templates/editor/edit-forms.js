/* The questions and outcomes of a self-check as forms. A form replaces one value in the text, and nothing beside it. */

import { put } from "/_preview/edit-text.js";

const PLAIN = /^[\p{L}\p{M}(][^:#"'`{}[\]&*!|<>%@\\\n]*$/u;
const RESERVED = /^(?:true|false|yes|no|on|off|null|~)$/i;

/**
 * Shows the forms.
 *
 * @param box the element that holds them
 * @param view the text field
 * @param ask sends a text, gives its forms
 * @param go puts the cursor at an index of the text
 */
export function forms(box, view, ask, go) {
  let shown = "";
  let known = null;

  async function refresh() {
    const doc = view.state.doc;
    const answer = await ask(doc.toString());
    if (!answer || !view.state.doc.eq(doc)) {
      return false;
    }
    const shape = JSON.stringify([
      answer.targets,
      answer.forms.map((form) => [form.part, form.id, form.fields.map((one) => [one.group, one.name, one.kind])]),
    ]);
    const fields = answer.forms.flatMap((form) => form.fields);
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
    return true;
  }

  function draw(answer) {
    const open = new Set(Array.from(box.querySelectorAll("details[open]"), (one) => one.dataset.id));
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
      details.append(...sets.values());
      if (form.fields.length > 0) {
        const line = document.createElement("button");
        const first = number - form.fields.length;
        line.type = "button";
        line.className = "line";
        line.textContent = "Show in the text";
        line.addEventListener("click", () => go(known.fields[first].from));
        details.append(line);
      }
      return details;
    });
    box.replaceChildren(targets, ...(parts.length > 0 ? parts : ["No question can be read. Mend the text first."]));
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
    input.addEventListener("change", () => write(number, input.value));
    wrapper.append(field.name + " ", input);
    return wrapper;
  }

  async function write(number, value) {
    if (!known.doc.eq(view.state.doc) && !(await refresh())) {
      return;
    }
    const field = known.fields[number];
    if (field && field.value.replace(/\n$/, "") !== value) {
      put(view, field.from, field.to, written(field, value, view.state.doc.sliceString(field.from, field.to)));
      await refresh();
    }
  }

  return { refresh };
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
