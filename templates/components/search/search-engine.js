/*
 * Finds the sections that answer some words, and the warning signs that the words name. A section's score counts each word by how
 * rare its stem is and by where it stands: in a title, a summary, or elsewhere.
 */
window.searchEngine = (index) => {
  "use strict";

  /* What a word counts by where it stands: elsewhere, in a summary, in the page's title. */
  const LEVELS = [1, 2, 5];
  const HEADING = 2.5;
  /* How much less a word counts in a long section. */
  const LENGTH = 0.2;
  /* What a page is about counts so much more than what its best section says, and so much for each section that has a word. */
  const ABOUT = 3;
  const OFTEN = 0.3;
  /* A stem in more sections than this share of all says little about what a reader wants. */
  const COMMON = 0.2;
  /* A stem in fewer sections than this share of all tells one sign from others. */
  const RARE = 0.05;
  /* The share of what is special about some words that a sign must have to be named by them. */
  const NAMED = 0.5;
  /* What is left of a word where the name that it is part of is not: "hot" without "water bottle". */
  const PART = 0.6;
  const MOST_HITS = 10;

  const known = window.searchWords(index);
  const lengths = known.lengths;
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
    language: sign[2],
    stems: known.stemsOf(sign[1] + " " + sign[3]),
    essence: known.stemsOf(sign[3] || sign[1]),
  }));

  function usualAnchor(heading) {
    return heading
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
  }

  /* For each section the best share of a word, with its level. */
  function marks(word) {
    const bySection = new Map();
    word.stems.forEach((share, stem) => {
      known.sectionsOf(stem).forEach(([section, level]) => {
        const length = level ? 1 : 1 - LENGTH + LENGTH * Math.sqrt(lengths[section] / usual);
        const place = level === 2 && sections[section].place ? HEADING : LEVELS[level];
        const part = word.together && share > 0.9 && !word.together.has(section) ? PART : 1;
        bySection.set(section, Math.max((share * part * place) / length, bySection.get(section) || 0));
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
    const found = new Map();
    own.forEach((score, section) => {
      const page = pages.get(sections[section].page);
      const better = found.get(page.number);
      if (!better || score > better.own) {
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
          about += word.weight * (page.best[i] + OFTEN * Math.min(6, page.times[i]));
        }
      });
      hit.score = (hit.own + ABOUT * about) * Math.sqrt(covered) * index.pages[number][2];
    });
    return Array.from(found.values()).sort((a, b) => b.score - a.score || a.section - b.section);
  }

  /* What a word surely stands for: not what it may begin, nor what two slips would make of it. */
  function sure(word) {
    return Array.from(word.stems).filter(([stem, share]) => share > 0.7 || word.alike.has(stem));
  }

  function share(word, stems) {
    return Math.max(0, ...sure(word).map((entry) => (stems.has(entry[0]) ? entry[1] : 0)));
  }

  /* A word that stands in a sign's essence, or in the sign and hardly anywhere else. */
  function names(word, sign) {
    return sure(word).some(
      ([stem, share]) =>
        share > 0.7 &&
        (sign.essence.has(stem) || (sign.stems.has(stem) && known.sectionsOf(stem).length < RARE * sections.length))
    );
  }

  /* The signs that have most of what is special about the words, and that one of these names. */
  function named(words) {
    const special = words.filter((word) => {
      const own = sure(word).filter((entry) => entry[1] > 0.7);
      return own.length && own.every((entry) => known.sectionsOf(entry[0]).length < COMMON * sections.length);
    });
    const whole = special.reduce((sum, word) => sum + word.weight, 0);
    const found = signs
      .filter((sign) => special.some((word) => names(word, sign)))
      .map((sign) => ({ sign: sign, score: special.reduce((sum, word) => sum + word.weight * share(word, sign.stems), 0) }))
      .filter((one) => one.score >= NAMED * whole);
    const best = Math.max(0, ...found.map((one) => one.score));
    return found.filter((one) => one.score >= 0.8 * best).map((one) => one.sign);
  }

  function result(hit) {
    const section = sections[hit.section];
    const page = index.pages[section.page];
    return {
      page: section.page,
      place: section.place,
      address: page[0] + "#" + section.anchor,
      title: page[1],
      heading: section.heading,
    };
  }

  return {
    /* The results of some words: signs, and the best pages. */
    find: (text) => {
      const words = known.understood(text);
      return { words: words, signs: named(words), hits: hits(words).slice(0, MOST_HITS).map(result) };
    },
    telling: known.telling,
  };
};
