/*
 * Understands words that are typed: each may stand for several stems of the index, each with a share from 0 to 1 of how well it
 * fits. Knows no language: the index (src/main/java/aftercare/search) brings stems, endings, and words that mean the same.
 */
window.searchWords = (index) => {
  "use strict";

  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-";
  /* The share of a word that means the same as one typed: smaller where pages have the typed word itself. */
  const SAME_MEANING = 0.9;
  const SAME_BESIDE = 0.55;

  const little = new Set(index.little.split(" "));
  const endings = index.endings.split(" ").map((rule) => rule.split(","));
  const stems = unpackedStems();
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  const packed = index.postings.split(" ");
  const lengths = unpacked(index.lengths);
  const alike = index.alike.map((group) => group.map((name) => name.split(" ").map(number)));
  const postings = [];

  /* Words that mean the same as others are known, even where no page has them. */
  function number(stem) {
    if (!numbers.has(stem)) {
      numbers.set(stem, stems.push(stem) - 1);
    }
    return numbers.get(stem);
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
    return Math.log(1 + lengths.length / Math.max(1, sectionsOf(stem).length));
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

  /* Which letters a word has, a bit for each: a slip changes two at most, and comparing them is quick. */
  function letters(word) {
    let bits = 0;
    for (let i = 0; i < word.length; i++) {
      bits |= 1 << word.charCodeAt(i) % 32;
    }
    return bits;
  }

  function count(bits) {
    let ones = 0;
    for (let rest = bits; rest; rest &= rest - 1) {
      ones++;
    }
    return ones;
  }

  function withSlips(word, found) {
    const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
    const forms = bare(word)
      .filter((form) => form.length > 3)
      .map((form) => ({ text: form, letters: letters(form) }));
    stems.forEach((stem, number) => {
      if (limit && stem.length > 2) {
        const own = letters(stem);
        const least = forms.reduce(
          (best, form) => (count(form.letters ^ own) > 2 * limit ? best : Math.min(best, slips(form.text, stem, best - 1))),
          limit + 1
        );
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

  /* The sections that have all words of a name. */
  function sectionsOfAll(name) {
    const sets = name.map((stem) => new Set(sectionsOf(stem).map((posting) => posting[0])));
    return new Set(Array.from(sets[0]).filter((section) => sets.every((set) => set.has(section))));
  }

  /* Names that stand in the typed words, each with its places there and with the other names of its group. */
  function namesIn(words) {
    const found = [];
    alike.forEach((group) => {
      group.forEach((name) => {
        const places = stands(name, words);
        if (places.every((place) => place >= 0)) {
          found.push({ name: name, places: places, others: group.filter((other) => other !== name) });
        }
      });
    });
    return found;
  }

  /* Adds the words that mean the same; of a name of several words, the rarest stands for all. */
  function addAlike(words) {
    const found = namesIn(words);
    found.forEach(({ name, places }) => {
      if (name.length > 1) {
        places.forEach((place) => (words[place].together = sectionsOfAll(name)));
      }
    });
    found.forEach(({ places, others }) => {
      others.filter((other) => other.every((stem) => sectionsOf(stem).length)).forEach((other) => {
        const rarest = other.reduce((a, b) => (rarity(b) > rarity(a) ? b : a));
        places.forEach((place) => {
          const word = words[place];
          put(word.stems, rarest, word.isThere && !word.together ? SAME_BESIDE : SAME_MEANING);
          word.alike.add(rarest);
        });
      });
    });
  }

  /* A word is as rare as all that it stands for; two that stand for each other are one. */
  function weigh(words) {
    words.forEach((word) => {
      const most = Math.max(...word.stems.values());
      const sure = Array.from(word.stems).filter((entry) => entry[1] >= Math.min(most, SAME_BESIDE));
      const sections = new Set([].concat(...sure.map((entry) => sectionsOf(entry[0]).map((posting) => posting[0]))));
      word.weight = sure.length ? Math.log(1 + lengths.length / Math.max(1, sections.size)) : 1;
    });
    words.forEach((word) => {
      const same = words.filter((other) => Array.from(word.own).some((stem) => other.stems.get(stem) >= SAME_BESIDE));
      word.weight /= Math.max(1, same.length);
    });
  }

  /* Typed words without little ones, each with its stems and its weight. */
  function understood(text) {
    const all = folded(text);
    const telling = all.filter((word) => !little.has(word));
    const words = (telling.length ? telling : all).map((word, i, list) => {
      const stems = candidates(word, i === list.length - 1 && !/\s$/.test(text));
      const own = Array.from(stems.keys()).filter((stem) => stems.get(stem) > 0.9);
      return { text: word, stems: stems, own: own, alike: new Set(), isThere: own.length > 0 };
    });
    addAlike(words);
    weigh(words);
    return words;
  }

  return {
    lengths: lengths,
    sectionsOf: sectionsOf,
    understood: understood,

    /* All stems that the words of a text may have, as numbers. */
    stemsOf: (text) => new Set([].concat(...folded(text).map(bare)).map((stem) => numbers.get(stem))),

    /* How much a word of a text has to do with the words that were typed. */
    telling: (word, words) => {
      const forms = folded(word).reduce((all, part) => all.concat(bare(part)), []);
      const shares = (typed) => forms.map((form) => typed.stems.get(numbers.get(form)) || 0);
      return Math.max(0, ...words.map((typed) => typed.weight * Math.max(0, ...shares(typed))));
    },
  };
};
