/*
 * Finds the sections that answer some words, and the warning signs that the words name. Knows no page and no language: the index
 * (src/main/java/aftercare/search) brings stems, endings, and words that mean the same.
 *
 * Each word typed may stand for several stems of the index, each with a share from 0 to 1 of how well it fits. A section's score
 * counts each word by how rare its stem is and by where it stands: in a title, a summary, or elsewhere.
 */
window.searchEngine = (index) => {
  "use strict";

  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-";
  const LEVELS = [1, 2, 3];
  /* How much less a word counts in a long section. */
  const LENGTH = [0.4, 0.2];
  const SAME_MEANING = 0.8;
  /* A stem in more sections than this share of all says little about what a reader wants. */
  const COMMON = 0.2;
  /* The share of what is special about some words that a sign must have to be named by them. */
  const NAMED = 0.6;

  const little = new Set(index.little.split(" "));
  const endings = index.endings.split(" ").map((rule) => rule.split(","));
  const stems = unpackedStems();
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  const packed = index.postings.split(" ");
  const lengths = unpacked(index.lengths);
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
  const sections = [];
  index.pages.forEach((page, number) => {
    for (let i = 0; i < page[3].length; i += 2) {
      const heading = page[3][i + 1];
      sections.push({ page: number, place: i / 2, anchor: page[3][i] || usualAnchor(heading), heading: heading });
    }
  });
  const signs = index.signs.map((sign) => ({
    care: sign[0],
    text: sign[1],
    stems: new Set([].concat(...folded(sign[1]).map(bare)).map((stem) => numbers.get(stem))),
    language: sign[2],
  }));
  const alike = index.alike.map((group) => group.map((name) => name.split(" ").map(number)));
  const postings = [];

  /* Words that mean the same as others are known, even where no page has them. */
  function number(stem) {
    if (!numbers.has(stem)) {
      numbers.set(stem, stems.push(stem) - 1);
    }
    return numbers.get(stem);
  }

  function usualAnchor(heading) {
    return heading
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
  }

  function unpackedStems() {
    let before = "";
    return index.stems.split(" ").map((rest) => {
      before = before.slice(0, DIGITS.indexOf(rest[0])) + rest.slice(1);
      return before;
    });
  }

  function unpacked(text) {
    const all = [];
    let number = 0;
    for (const digit of text) {
      const value = DIGITS.indexOf(digit);
      number = number * 32 + (value % 32);
      if (value < 32) {
        all.push(number);
        number = 0;
      }
    }
    return all;
  }

  /* The sections of a stem, each with its level. */
  function sectionsOf(stem) {
    if (!postings[stem]) {
      postings[stem] = [];
      (packed[stem] || "").split(".").forEach((distances, level) => {
        let section = -1;
        unpacked(distances).forEach((distance) => {
          section += distance + 1;
          postings[stem].push([section, level]);
        });
      });
    }
    return postings[stem];
  }

  function rarity(stem) {
    return Math.log(1 + sections.length / Math.max(1, sectionsOf(stem).length));
  }

  /* The same as Folding.java. */
  function folded(text) {
    return text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640'’]/g, "")
      .toLowerCase()
      .replace(/ى/g, "ي")
      .replace(/ة/g, "ه")
      .replace(/ٱ/g, "ا")
      .split(/[\s!-\/:-@\[-`{-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\u060c\u061b\u061f\u066a-\u066d\u06d4]+/)
      .filter((word) => word);
  }

  /* What a word may be without its ending, the word itself first. */
  function bare(word) {
    const found = [word];
    endings.forEach(([beginning, ending, instead]) => {
      const rest = word.length - beginning.length - ending.length;
      if (rest > 1 && word.startsWith(beginning) && word.endsWith(ending)) {
        found.push(word.slice(beginning.length, word.length - ending.length) + instead);
      }
    });
    return found;
  }

  /* A word without what stands before it in some languages: an article, "and". */
  function beginnings(word) {
    const taken = endings.filter((rule) => rule[0] && !rule[1] && !rule[2] && word.startsWith(rule[0]));
    return [word].concat(taken.map((rule) => word.slice(rule[0].length)).filter((rest) => rest.length > 2));
  }

  /* Letters to add, drop, change, or swap with the next, up to the limit; beyond it, more than the limit. */
  function slips(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) {
      return limit + 1;
    }
    let two = [];
    let one = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(one[j] + 1, row[j - 1] + 1, one[j - 1] + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], two[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      two = one;
      one = row;
    }
    return one[b.length];
  }

  /* Stems that a word begins, or that begin a word whose ending no word of the index has. */
  function beginningWith(word, found) {
    stems.forEach((stem, number) => {
      if (stem.startsWith(word)) {
        put(found, number, 0.5 + (0.4 * word.length) / stem.length);
      } else if (stem.length > 3 && word.length - stem.length <= 1 + stem.length / 2 && word.startsWith(stem)) {
        put(found, number, 0.6);
      }
    });
  }

  function withSlips(word, found) {
    const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
    const forms = bare(word).filter((form) => form.length > 3);
    stems.forEach((stem, number) => {
      if (limit && stem.length > 2) {
        const least = forms.reduce((best, form) => Math.min(best, slips(form, stem, best - 1)), limit + 1);
        if (least <= limit) {
          put(found, number, least < 2 ? 0.75 : 0.5);
        }
      }
    });
  }

  function put(found, stem, share) {
    found.set(stem, Math.max(share, found.get(stem) || 0));
  }

  /* The stems that a word stands for, with their shares. A word may be unfinished while it is being typed. */
  function candidates(word, unfinished) {
    const found = new Map();
    bare(word).forEach((form, i) => {
      if (numbers.has(form)) {
        put(found, numbers.get(form), i ? 0.95 : 1);
      }
    });
    if ((unfinished && word.length > 1) || (!found.size && word.length > 3)) {
      beginnings(word).forEach((form) => beginningWith(form, found));
    }
    if (!found.size) {
      withSlips(word, found);
    }
    return found;
  }

  function stands(name, words) {
    return name.map((stem) => words.findIndex((word) => word.stems.get(stem) > 0.7));
  }

  /* Adds the words that mean the same; of several words, the rarest stands for all. */
  function addAlike(words) {
    const more = [];
    alike.forEach((group) => {
      group.forEach((name) => {
        const places = stands(name, words);
        if (places.every((place) => place >= 0)) {
          group.filter((other) => other !== name).forEach((other) => more.push([places, other]));
        }
      });
    });
    more.forEach(([places, other]) => {
      if (other.every((stem) => sectionsOf(stem).length)) {
        const rarest = other.reduce((a, b) => (rarity(b) > rarity(a) ? b : a));
        places.forEach((place) => put(words[place].stems, rarest, SAME_MEANING));
      }
    });
  }

  /* Typed words without little ones, each with its stems and its weight. */
  function understood(text) {
    const all = folded(text);
    const telling = all.filter((word) => !little.has(word));
    const words = (telling.length ? telling : all).map((word, i, list) => ({
      text: word,
      stems: candidates(word, i === list.length - 1 && !/\s$/.test(text)),
    }));
    addAlike(words);
    words.forEach((word) => {
      const sure = Array.from(word.stems).filter((entry) => entry[1] === Math.max(...word.stems.values()));
      word.weight = sure.length ? Math.max(...sure.map((entry) => rarity(entry[0]))) : 1;
    });
    return words;
  }

  /* For each section the best share of a word, with its level. */
  function marks(word) {
    const bySection = new Map();
    word.stems.forEach((share, stem) => {
      sectionsOf(stem).forEach(([section, level]) => {
        const length = level === 2 ? 1 : 1 - LENGTH[level] + LENGTH[level] * Math.sqrt(lengths[section] / usual);
        put(bySection, section, (share * LEVELS[level]) / length);
      });
    });
    return bySection;
  }

  /* The best section of each page, best page first. */
  function hits(words) {
    const pages = new Map();
    const own = new Map();
    words.forEach((word, i) => {
      marks(word).forEach((mark, section) => {
        own.set(section, (own.get(section) || 0) + mark * word.weight);
        const number = sections[section].page;
        const page = pages.get(number) || { number: number, best: [], times: [] };
        page.best[i] = Math.max(mark, page.best[i] || 0);
        page.times[i] = (page.times[i] || 0) + 1;
        pages.set(number, page);
      });
    });
    const whole = words.reduce((sum, word) => sum + word.weight, 0);
    const found = new Map();
    own.forEach((score, section) => {
      const page = pages.get(sections[section].page);
      const known = found.get(page.number);
      if (!known || score > known.own) {
        found.set(page.number, { section: section, own: score });
      }
    });
    found.forEach((hit, number) => {
      const page = pages.get(number);
      let covered = 0;
      let about = 0;
      words.forEach((word, i) => {
        if (page.best[i]) {
          covered += word.weight * Math.min(1, page.best[i]);
          about += word.weight * (page.best[i] + 0.15 * Math.min(6, page.times[i]));
        }
      });
      hit.score = ((hit.own + about) * covered * index.pages[number][2]) / whole;
    });
    return Array.from(found.values()).sort((a, b) => b.score - a.score || a.section - b.section);
  }

  /* The signs that have most of what is special about the words. */
  function named(words) {
    const special = words.filter((word) => {
      const sure = Array.from(word.stems).filter((entry) => entry[1] > 0.7);
      return sure.length && sure.every((entry) => sectionsOf(entry[0]).length < COMMON * sections.length);
    });
    const whole = special.reduce((sum, word) => sum + word.weight, 0);
    const found = signs
      .map((sign) => {
        const score = special.reduce((sum, word) => {
          const shares = Array.from(word.stems).filter((entry) => entry[1] > 0.7 && sign.stems.has(entry[0]));
          return sum + word.weight * Math.max(0, ...shares.map((entry) => entry[1]));
        }, 0);
        return { sign: sign, score: score };
      })
      .filter((one) => whole && one.score >= NAMED * whole);
    const best = Math.max(0, ...found.map((one) => one.score));
    return found.filter((one) => one.score >= 0.8 * best).map((one) => one.sign);
  }

  return {
    /* The results of some words: signs, and the best ten pages. */
    find: (text) => {
      const words = understood(text);
      return {
        words: words,
        signs: named(words),
        hits: hits(words).slice(0, 10).map((hit) => {
          const section = sections[hit.section];
          const page = index.pages[section.page];
          return { page: section.page, place: section.place, address: page[0] + "#" + section.anchor, title: page[1], heading: section.heading };
        }),
      };
    },

    /* How much a word of a text has to do with the words that were typed. */
    telling: (word, words) => {
      const forms = folded(word).reduce((all, part) => all.concat(bare(part)), []);
      return Math.max(
        0,
        ...words.map((typed) => Math.max(0, ...forms.map((form) => (typed.stems.get(numbers.get(form)) || 0) * typed.weight)))
      );
    },
  };
};
