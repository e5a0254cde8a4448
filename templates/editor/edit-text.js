/* The text field: CodeMirror with line numbers, problems at their places, completion and undo. */

import { autocompletion, completionKeymap } from "/_edit/modules/codemirror__autocomplete.js";
import { defaultKeymap, history, historyKeymap, redo, undo } from "/_edit/modules/codemirror__commands.js";
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "/_edit/modules/codemirror__language.js";
import { lintGutter, lintKeymap, setDiagnostics } from "/_edit/modules/codemirror__lint.js";
import { highlightSelectionMatches, search, searchKeymap } from "/_edit/modules/codemirror__search.js";
import { EditorState, RangeSetBuilder, Transaction } from "/_edit/modules/codemirror__state.js";
import {
  Decoration,
  EditorView,
  ViewPlugin,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "/_edit/modules/codemirror__view.js";
import { tags } from "/_edit/modules/lezer__highlight.js";

const SETTINGS = [
  [/^#.*/, "comment"],
  [/^[A-Za-z][\w -]*(?=:(\s|$))/, "propertyName"],
  [/^"(?:[^"\\]|\\.)*"?/, "string"],
  [/^'(?:[^']|'')*'?/, "string"],
];
const WORDS = [
  [/^\[@[^\]]*\]/, "atom"],
  [/^\{[a-z ]+\}/, "atom"],
  [/^!?\[[^\]]*\]\([^)]*\)/, "link"],
  [/^\*\*[^*]+\*\*/, "strong"],
];

function token(stream, rules) {
  for (const [pattern, name] of rules) {
    if (stream.match(pattern)) {
      return name;
    }
  }
  stream.next();
  return null;
}

const settings = StreamLanguage.define({
  token: (stream) => (stream.eatSpace() ? null : token(stream, SETTINGS)),
});

const words = StreamLanguage.define({
  startState: () => ({ line: 0, isTop: false }),
  copyState: (state) => ({ ...state }),
  blankLine: (state) => {
    state.line += 1;
  },
  token(stream, state) {
    if (stream.sol()) {
      state.line += 1;
      if (stream.match(/^---$/)) {
        state.isTop = state.line === 1;
        return "processingInstruction";
      }
      if (!state.isTop && stream.match(/^(?:#{1,6} .*|:::.*)/)) {
        return "heading";
      }
    }
    return token(stream, state.isTop ? SETTINGS : WORDS);
  },
});

const colours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "700" },
  { tag: tags.strong, fontWeight: "700" },
  { tag: tags.comment, color: "var(--quiet)" },
  { tag: tags.processingInstruction, color: "var(--quiet)" },
  { tag: tags.propertyName, color: "var(--link)" },
  { tag: tags.string, color: "var(--good)" },
  { tag: tags.link, color: "var(--link)" },
  { tag: tags.atom, color: "var(--accent)" },
]);

const look = EditorView.theme({
  "&": { backgroundColor: "var(--paper)", color: "var(--ink)", height: "100%" },
  "&.cm-focused": { outline: "0.1875rem solid var(--link)", outlineOffset: "-0.1875rem" },
  ".cm-scroller": { fontFamily: "var(--type)", fontSize: "0.9375rem", lineHeight: "1.55" },
  ".cm-content": { caretColor: "var(--ink)", minWidth: "0" },
  ".cm-line": { padding: "0 0.5rem" },
  ".cm-cursor": { borderInlineStartColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--soft)", border: "0", color: "var(--quiet)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--here)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--chosen)",
  },
  ".cm-tooltip, .cm-panels": { backgroundColor: "var(--soft)", border: "1px solid var(--line)", color: "var(--ink)" },
  ".cm-tooltip.cm-completionInfo": { maxWidth: "24rem", padding: "0.375rem 0.625rem" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--link)", color: "var(--paper)" },
  // CodeMirror's own marks are pictures in its style, which the policy of the preview forbids.
  ".cm-lintRange": { backgroundImage: "none !important", textDecoration: "underline wavy var(--warning) 1px" },
  ".cm-lintRange-error": { textDecorationColor: "var(--error)" },
  ".cm-lint-marker": { content: "normal !important", fontWeight: "700", height: "auto", textAlign: "center" },
  ".cm-lint-marker-error": { color: "var(--error)" },
  ".cm-lint-marker-error::before": { content: "'✕'" },
  ".cm-lint-marker-warning": { color: "var(--warning)" },
  ".cm-lint-marker-warning::before": { content: "'!'" },
  ".cm-lint-marker-info": { color: "var(--link)" },
  ".cm-lint-marker-info::before": { content: "'i'" },
  ".cm-diagnostic": { maxWidth: "32rem", whiteSpace: "pre-wrap" },
});

/** Each line runs in the direction of its own words. */
const directions = ViewPlugin.fromClass(
  class {
    constructor(view) {
      this.decorations = directed(view);
    }

    update(update) {
      if (update.docChanged || update.viewportChanged) {
        this.decorations = directed(update.view);
      }
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const AUTO = Decoration.line({ attributes: { dir: "auto" } });

function directed(view) {
  const builder = new RangeSetBuilder();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      builder.add(line.from, line.from, AUTO);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

/**
 * Makes the field.
 *
 * @param host the element that holds it
 * @param options {file, language, text, changed, save, complete, take}: `changed` runs after each change, `take` is given the
 *     pictures that were dropped or pasted, and where
 */
export function field(host, options) {
  const root = host.attachShadow({ mode: "open" });
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = "/_preview/edit-text.css";
  const box = document.createElement("div");
  box.className = options.file.endsWith(".md") ? "words" : "settings";
  root.append(sheet, box);
  const view = new EditorView({ root, parent: box, state: state(options) });
  return view;
}

function state(options) {
  return EditorState.create({
    doc: options.text,
    extensions: [
      lineNumbers(),
      lintGutter(),
      history(),
      drawSelection(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSelectionMatches(),
      search({ top: true }),
      autocompletion({ override: [options.complete] }),
      EditorView.lineWrapping,
      EditorView.perLineTextDirection.of(true),
      directions,
      options.file.endsWith(".md") ? words : settings,
      syntaxHighlighting(colours),
      look,
      EditorView.contentAttributes.of({
        "aria-label": "Text of " + options.file,
        lang: options.language,
        tabindex: "0",
        spellcheck: "true",
        autocorrect: "off",
      }),
      EditorView.updateListener.of(function (update) {
        if (update.docChanged) {
          options.changed();
        }
      }),
      EditorView.domEventHandlers({
        drop: (event, view) => taken(event, event.dataTransfer, view, options),
        paste: (event, view) => taken(event, event.clipboardData, view, options),
      }),
      // Tab leaves the field, so that the keyboard is never caught in it.
      keymap.of([
        { key: "Mod-s", preventDefault: true, run: () => (options.save(), true) },
        ...completionKeymap,
        ...searchKeymap,
        ...lintKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
    ],
  });
}

function taken(event, data, view, options) {
  const files = data ? Array.from(data.files) : [];
  if (files.length === 0 || !options.take) {
    return false;
  }
  event.preventDefault();
  const dropped = event.type === "drop" ? view.posAtCoords({ x: event.clientX, y: event.clientY }) : null;
  options.take(files, dropped === null ? view.state.selection.main.head : dropped);
  return true;
}

/** Puts another text into the field by the one change between the two, so that the cursor stays and undo brings it back. */
export function replace(view, text) {
  const now = view.state.doc.toString();
  let start = 0;
  const shortest = Math.min(now.length, text.length);
  while (start < shortest && now.charCodeAt(start) === text.charCodeAt(start)) {
    start += 1;
  }
  let end = 0;
  while (end < shortest - start && now.charCodeAt(now.length - 1 - end) === text.charCodeAt(text.length - 1 - end)) {
    end += 1;
  }
  put(view, start, now.length - end, text.slice(start, text.length - end));
}

export function put(view, from, to, insert) {
  view.dispatch({ changes: { from, to, insert }, annotations: Transaction.userEvent.of("input") });
}

/** Marks problems at their lines. Columns count whole characters, CodeMirror's places count halves of some. */
export function mark(view, problems) {
  const doc = view.state.doc;
  const marks = problems.map(function (problem) {
    const line = doc.line(Math.min(problem.line, doc.lines));
    const before = Array.from(line.text).slice(0, problem.column - 1).join("").length;
    const from = Math.min(line.from + before, line.to);
    const word = /^(?:!?\[[^\]]*\](?:\([^)]*\))?|\{[^}]*\}|[\p{L}\p{N}_-]+|\S)/u.exec(line.text.slice(before));
    return {
      from,
      to: Math.min(from + (word ? word[0].length : 0), line.to),
      severity: problem.severity,
      source: problem.code,
      message: problem.message + (problem.hint ? "\n" + problem.hint : ""),
    };
  });
  view.dispatch(setDiagnostics(view.state, marks));
}

/** Puts the cursor at a place and the place into view. */
export function go(view, number, column) {
  const line = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
  const before = Array.from(line.text).slice(0, column - 1).join("").length;
  view.dispatch({
    selection: { anchor: Math.min(line.from + before, line.to) },
    effects: EditorView.scrollIntoView(line.from, { y: "center" }),
  });
  view.focus();
}

/** Selects words to write over, near the top, where nothing that is told below covers them. */
export function choose(view, from, to) {
  view.dispatch({
    selection: { anchor: from, head: to },
    effects: EditorView.scrollIntoView(from, { y: "start", yMargin: 60 }),
  });
  view.focus();
}

export { redo, undo };
