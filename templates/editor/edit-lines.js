/* Tells two texts apart, line by line. */

/** Above this many edits between two texts, all lines between their ends count as one difference. */
const MOST_EDITS = 1500;

/**
 * The differences, from top to bottom. Each names the lines [fromA, toA) of the old text and [fromB, toB) of the new one,
 * counted from 0.
 */
export function differences(a, b) {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    start += 1;
  }
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
    end += 1;
  }
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return middle.map((one) => ({
    fromA: one.fromA + start,
    toA: one.toA + start,
    fromB: one.fromB + start,
    toB: one.toB + start,
  }));
}

/** The shortest way from one list to the other, by Myers' algorithm. */
function between(a, b) {
  if (a.length === 0 && b.length === 0) {
    return [];
  }
  const whole = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
  if (a.length === 0 || b.length === 0) {
    return whole;
  }
  const trace = [];
  let reached = new Map([[1, 0]]);
  for (let edits = 0; edits <= Math.min(a.length + b.length, MOST_EDITS); edits += 1) {
    trace.push(reached);
    reached = new Map(reached);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const isDown =
        diagonal === -edits || (diagonal !== edits && at(reached, diagonal - 1) < at(reached, diagonal + 1));
      let x = isDown ? at(reached, diagonal + 1) : at(reached, diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) {
        x += 1;
      }
      reached.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) {
        return back(trace, a.length, b.length);
      }
    }
  }
  return whole;
}

function at(reached, diagonal) {
  return reached.has(diagonal) ? reached.get(diagonal) : -1;
}

function back(trace, lengthA, lengthB) {
  const found = [];
  let x = lengthA;
  let y = lengthB;
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const reached = trace[edits];
    const diagonal = x - y;
    const isDown = diagonal === -edits || (diagonal !== edits && at(reached, diagonal - 1) < at(reached, diagonal + 1));
    const before = isDown ? diagonal + 1 : diagonal - 1;
    const fromX = at(reached, before);
    const fromY = fromX - before;
    const last = found[0];
    const [toA, toB] = isDown ? [fromX, fromY + 1] : [fromX + 1, fromY];
    if (last && last.fromA === toA && last.fromB === toB) {
      last.fromA = fromX;
      last.fromB = fromY;
    } else {
      found.unshift({ fromA: fromX, toA, fromB: fromY, toB });
    }
    x = fromX;
    y = fromY;
  }
  return found;
}

/**
 * Shows differences as a list. Where `act` is given, each has a button.
 *
 * @param act {words, run}: what the button says, and what it does with the difference
 */
export function show(box, a, b, act) {
  const found = differences(a, b);
  const list = document.createElement("ol");
  for (const one of found) {
    const item = document.createElement("li");
    const lines = document.createElement("pre");
    lines.append(
      ...a.slice(one.fromA, one.toA).map((line) => marked("del", line)),
      ...b.slice(one.fromB, one.toB).map((line) => marked("ins", line)),
    );
    item.append("Line " + (one.fromB + 1) + " ");
    if (act) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = act.words;
      button.addEventListener("click", () => act.run(one));
      item.append(button);
    }
    item.append(lines);
    list.append(item);
  }
  box.replaceChildren(found.length > 0 ? list : "Nothing.");
}

function marked(name, line) {
  const element = document.createElement(name);
  element.dir = "auto";
  element.textContent = line === "" ? " " : line;
  return element;
}
