/*
 * Shows the answer to what is typed, or to the words in the address: search.html#q=stiff%20neck. The index is a script that is
 * asked for when somebody searches; the texts of results are further scripts, asked for when there are results. All works from
 * a disk too, and nothing that is typed is sent anywhere.
 */
(() => {
  "use strict";

  const place = document.querySelector(".search");
  const input = place.querySelector("input");
  const status = place.querySelector(".search__status");
  const cards = place.querySelector(".search__signs");
  const list = place.querySelector(".search__results");
  const folder = place.dataset.index.replace(/assets\/[^/]*$/, "");
  const asked = new Set();
  const texts = [];
  let index;
  let engine;
  let words = "";
  let waiting;

  function ask(address) {
    if (!asked.has(address)) {
      asked.add(address);
      const script = document.createElement("script");
      script.src = address;
      document.head.appendChild(script);
    }
  }

  /* Called by the script of the index. */
  window.aftercareIndex = (data) => {
    index = data;
    engine = window.searchEngine(data);
    show();
  };

  /* Called by a script of texts: the sections of some pages, each with its lines. */
  window.aftercareTexts = (first, pages) => {
    pages.forEach((sections, i) => {
      texts[first + i] = sections;
    });
    if (engine) {
      show();
    }
  };

  function askForText(page) {
    const number = index.from.filter((first) => first <= page).length - 1;
    ask(folder + index.texts[number]);
  }

  function search(typed) {
    words = typed.trim() ? typed : "";
    ask(place.dataset.index);
    if (engine) {
      show();
    }
  }

  function show() {
    const answer = words ? engine.find(words) : { signs: [], hits: [] };
    cards.textContent = "";
    ["emergency", "urgent"].forEach((care) => showSigns(care, answer.signs.filter((sign) => sign.care === care)));
    list.textContent = "";
    answer.hits.forEach((hit) => list.appendChild(item(hit, answer.words)));
    const count = answer.hits.length;
    const said = count ? place.dataset.found.split("|")[count] : place.dataset.none.replace("{0}", words.trim());
    status.textContent = words ? said : "";
  }

  function showSigns(care, signs) {
    if (signs.length) {
      const card = document.importNode(place.querySelector("template[data-care=" + care + "]").content, true);
      const items = card.querySelector("ul");
      signs.forEach((sign) => {
        const line = element("li", "", sign.text);
        if (sign.language) {
          line.lang = sign.language;
          line.dir = "auto";
        }
        items.appendChild(line);
      });
      cards.appendChild(card);
    }
  }

  function element(name, style, text) {
    const made = document.createElement(name);
    made.className = style;
    made.textContent = text;
    return made;
  }

  function item(hit, typed) {
    const made = document.createElement("li");
    const link = element("a", "", hit.title);
    link.href = hit.address;
    made.appendChild(link);
    if (hit.heading) {
      link.append(document.createTextNode(" "), element("span", "search__section", hit.heading));
    }
    const text = element("p", "search__text", "");
    made.appendChild(text);
    const sections = texts[hit.page];
    if (sections) {
      mark(text, sentence(sections[hit.place], typed), typed);
    } else {
      askForText(hit.page);
    }
    return made;
  }

  /* The sentence of a section that has most to do with the words; the first one where none has. */
  function sentence(lines, typed) {
    let best = lines[0] || "";
    let most = 0;
    lines.forEach((line) =>
      (line.match(/[^.!?؟]+(?:[.!?؟](?!\s)[^.!?؟]*)*[.!?؟]*["”’»)]*\s*/g) || [line]).forEach((one) => {
        const found = new Map(one.split(/\s+/).map((word) => engine.telling(word, typed)).map((share) => [share, share]));
        const score = Array.from(found.values()).reduce((sum, share) => sum + share, 0);
        if (score > most) {
          most = score;
          best = one;
        }
      })
    );
    return best.trim();
  }

  function mark(text, shown, typed) {
    shown.split(/(\s+)/).forEach((part) => {
      text.appendChild(engine.telling(part, typed) ? element("mark", "", part) : document.createTextNode(part));
    });
  }

  function fromAddress() {
    const found = /[#&]q=([^&]*)/.exec(location.hash);
    if (found) {
      try {
        input.value = decodeURIComponent(found[1].replace(/\+/g, " "));
      } catch (unreadable) {
        input.value = found[1];
      }
      search(input.value);
    }
  }

  input.addEventListener("focus", () => ask(place.dataset.index));
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      search(input.value);
      history.replaceState(null, "", words ? "#q=" + encodeURIComponent(words.trim()) : location.pathname);
    }, 120);
  });
  window.addEventListener("hashchange", fromAddress);
  fromAddress();
})();
