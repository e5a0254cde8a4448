/* Completes what a text names: sources, signs, pages, pictures, questions and outcomes. */

const CARDS = /^:::\s*(emergency|urgent|soon|pharmacist|self-care)\b/;
const EVIDENCE = ["helps", "may help", "not tested", "does not help"];

/** A source of completions for CodeMirror; `names` is a function that gives what the server knows. */
export function completions(file, names) {
  const isText = file.endsWith(".md");
  return function (context) {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const known = names();
    const wanted = isText && !isInSettings(context.state.doc, line) ? inText(context, line, before, known) : null;
    const found = wanted || inSettings(context, line, before, known);
    if (!found || (found.typed === "" && !context.explicit && !found.isOpen)) {
      return null;
    }
    return { from: context.pos - found.typed.length, options: found.options, validFor: found.valid };
  };
}

function inText(context, line, before, known) {
  const cited = /\[@(?:[^\]]*@)?([a-z0-9-]*)$/.exec(before);
  if (cited) {
    return offer(cited[1], ids(known.sources), true);
  }
  const linked = /(!?)\[[^\]]*\]\(([^)\s]*)$/.exec(before);
  if (linked) {
    const targets = linked[1] ? known.pictures : known.pages;
    return { ...offer(linked[2], ids(targets), true), valid: /^[^)\s]*$/ };
  }
  const graded = /\{([a-z ]*)$/.exec(before);
  if (graded) {
    return { ...offer(graded[1], EVIDENCE.map((label) => ({ label })), true), valid: /^[a-z ]*$/ };
  }
  const listed = /^\s*-\s+([a-z0-9-]*)$/.exec(before);
  if (listed && isInCard(context.state.doc, line.number)) {
    return offer(listed[1], ids(known.signs), true);
  }
  return null;
}

function inSettings(context, line, before, known) {
  const key = keyOf(context.state.doc, line, before);
  const typed = /[a-z0-9-]*$/.exec(before)[0];
  switch (key) {
    case "sources":
      return offer(typed, ids(known.sources), true);
    case "signs":
    case "sign":
      return offer(typed, ids(known.signs), true);
    case "related":
    case "guides":
      return offer(typed, slugs(known.pages, "guides"), true);
    case "self-checks":
      return offer(typed, slugs(known.pages, "self-checks"), true);
    case "to":
    case "none":
    case "unsure":
    case "start":
    case "outcome":
      return offer(typed, steps(context.state.doc), true);
    default:
      return null;
  }
}

/** The key whose value is written at the cursor: on its own line, before a brace, or above a list. */
function keyOf(doc, line, before) {
  const inline = /(?:^|[\s{,-])([a-z-]+):\s*(?:\[[^\]]*|"?[a-z0-9-]*|\{[^}:]*)$/.exec(before);
  if (inline) {
    return inline[1];
  }
  if (!/^\s*-\s+[a-z0-9-]*$/.test(before)) {
    return "";
  }
  const indent = /^\s*/.exec(before)[0].length;
  for (let number = line.number - 1; number > 0; number -= 1) {
    const above = /^(\s*)([a-z-]+):\s*$/.exec(doc.line(number).text);
    if (above && above[1].length <= indent) {
      return above[2];
    }
    if (!/^\s*(?:-.*|#.*)?$/.test(doc.line(number).text)) {
      return "";
    }
  }
  return "";
}

function isInSettings(doc, line) {
  if (doc.line(1).text !== "---") {
    return false;
  }
  for (let number = 2; number < line.number; number += 1) {
    if (doc.line(number).text === "---") {
      return false;
    }
  }
  return true;
}

function isInCard(doc, from) {
  for (let number = from - 1; number > 0; number -= 1) {
    const text = doc.line(number).text;
    if (text.startsWith(":::")) {
      return CARDS.test(text);
    }
  }
  return false;
}

/** The ids of questions and outcomes that stand in the text. */
function steps(doc) {
  const found = [];
  let isPart = false;
  for (const text of doc.iterLines()) {
    if (/^\S/.test(text) && !text.startsWith("#")) {
      isPart = /^(?:questions|outcomes):/.test(text);
    }
    const step = isPart && /^ {2}([a-z0-9-]+):/.exec(text);
    if (step) {
      found.push({ label: step[1] });
    }
  }
  return found;
}

function ids(list) {
  return (list || []).map((one) => ({ label: one.id, info: one.words || undefined }));
}

function slugs(list, kind) {
  return (list || []).filter((one) => one.kind === kind).map((one) => ({ label: one.slug, info: one.words }));
}

function offer(typed, options, isOpen) {
  return { typed, options, isOpen, valid: /^[a-z0-9-]*$/ };
}
