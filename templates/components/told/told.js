/*
 * Fills in what a reader told a self-check, from the words of the page: to look back at, and to hand to a clinician. steps.js
 * says which answers led to the outcome, and where it stands.
 */
(() => {
  "use strict";

  function find(selector, within) {
    return within.querySelector(selector);
  }

  function all(selector, within) {
    return Array.from(within.querySelectorAll(selector));
  }

  function question(link) {
    return link.closest(".question");
  }

  /* label: the word that stands before an answer. */
  window.toldAnswers = (label) => {
    /* template: a copy of it. links: the answers given. result: the outcome's heading. isWhole: whether all answers are known. */
    function fill(template, links, result, isWhole) {
      const why = find(".told-why", template);
      const slip = find(".told", template);
      links.forEach((link) => {
        find("ol", why).appendChild(answer(link, true));
        find("ol", slip).appendChild(answer(link, false));
      });
      find(".told__unknown", slip).hidden = isWhole;
      quote(find(".told__result strong", slip), result);
      decide(find(".told__decided", slip), links);
      date(find(".told__date > [data-form]", slip));
      return { why: why, slip: slip };
    }

    /* The question whose answer led to the outcome. */
    function decide(line, links) {
      const last = links[links.length - 1];
      line.hidden = !last;
      if (last) {
        quote(find(".told__question", line), find("h2", question(last)));
        quote(find(".told__given", line), last);
      }
    }

    /* Today, in the words in which the site writes its dates. */
    function date(span) {
      const today = new Date();
      span.textContent = span.dataset.form
        .replace("{0}", today.getDate())
        .replace("{1}", span.dataset.months.split("|")[today.getMonth()])
        .replace("{2}", today.getFullYear());
    }

    function answer(link, isToChange) {
      const item = document.createElement("li");
      const ask = document.createElement(isToChange ? "a" : "strong");
      quote(ask, find("h2", question(link)));
      if (isToChange) {
        ask.href = "#" + question(link).id;
      }
      item.appendChild(ask);
      if (!isToChange) {
        all(".question__items li", question(link)).forEach((each) => {
          line(item, "told__item", "– ", each);
        });
      }
      line(item, "told__answer", isToChange ? "" : label + " ", link);
      return item;
    }

    function line(item, name, before, from) {
      const part = document.createElement("span");
      part.className = name;
      quote(part, from, before);
      item.appendChild(part);
    }

    /* The words of another place, each in the language that it has there. */
    function quote(part, from, before = "") {
      part.textContent = before;
      const around = from.closest("span[lang]");
      take(around ? part.appendChild(around.cloneNode()) : part, from);
    }

    function take(into, from) {
      from.childNodes.forEach((node) => {
        if (node.nodeType === Node.TEXT_NODE) {
          into.append(node.data);
        } else {
          take(node.matches("span[lang]") ? into.appendChild(node.cloneNode()) : into, node);
        }
      });
    }

    function copy(outcome) {
      const slip = outcome.querySelector(".told__slip");
      const state = outcome.querySelector(".told__state");
      slip.classList.add("told__slip--whole");
      function select() {
        getSelection().selectAllChildren(slip);
        state.textContent = state.dataset.selected;
      }
      function copied() {
        state.textContent = state.dataset.copied;
      }
      if (navigator.clipboard) {
        navigator.clipboard.writeText(slip.innerText).then(copied, select);
      } else {
        select();
      }
    }

    return { fill: fill, quote: quote, copy: copy };
  };
})();
