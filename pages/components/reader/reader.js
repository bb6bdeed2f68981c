/* What happens in the reader's browser and stays there: guesses, answers, texts, progress, chart settings.
   Nothing here talks to the server. Without this script every answer can still be read. */
(() => {
  "use strict";
  const KEY = "a-face-for-a-phone-number";
  const LONGEST = 600; // characters of an answer in the reader's own words
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const face = window.face || { look() {}, early: new Set() }; // address.js, where it came
  // Only a change is written, and what counts is what we wrote: a browser that translates puts other words in its place.
  const wrote = new WeakMap();
  const setText = (element, text) => {
    const before = wrote.has(element) ? wrote.get(element) : element.textContent;
    wrote.set(element, text);
    if (before !== text) element.textContent = text;
  };
  // A choice that ends with a stop of its own takes the place of the one in the template.
  const fill = (template, slots) =>
    (template || "").replace(/\{(\w+)\}([.\u3002]?)/g, (whole, name, stop) => {
      if (!(name in slots)) return whole;
      const text = String(slots[name]);
      return /[.!?\u3002\uff01\uff1f\u2026][\u201d\u2019"')]?$/.test(text) ? text : text + stop;
    });

  /* ---- a fold of Streamlit's opens by an animation that no style can stop; who asked for less motion sees its end ---- */
  const { animate } = Element.prototype;
  Element.prototype.animate = function (frames, how) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    return animate.call(this, frames, still ? { ...how, duration: 1 } : how);
  };

  /* ---- what the reader chose, kept in this browser alone ---- */
  const ID = /^[a-z0-9-]{1,80}$/;
  const picks = (value) => typeof value === "string" && /^[a-h](,[a-h])*$/.test(value);
  const RULES = {
    answers: picks,
    second: picks,
    sure: (level) => typeof level === "string" && /^[a-c]$/.test(level),
    words: (texts) => Array.isArray(texts) && texts.length <= 8 && texts.every((text) => typeof text === "string" && text.length <= LONGEST),
    read: (done) => done === true,
  };
  const empty = () => ({ answers: {}, second: {}, sure: {}, words: {}, read: {}, seed: 0, lang: "" });
  let memory = empty();
  let blocked = false; // this browser keeps nothing for us
  let full = false; // it has no room left for more
  let typing; // a timer, while the reader writes
  let wiping = false; // while everything is being forgotten, in this tab or another
  let damaged = false;

  const load = () => {
    const found = empty();
    let text = null;
    try { text = localStorage.getItem(KEY); } catch { blocked = true; return; }
    if (text !== null) {
      try {
        const stored = JSON.parse(text);
        if (!stored || typeof stored !== "object" || Array.isArray(stored)) throw new Error("no record");
        for (const [part, holds] of Object.entries(RULES)) {
          const kept = stored[part] === undefined ? {} : stored[part];
          if (!kept || typeof kept !== "object" || Array.isArray(kept)) { damaged = true; continue; }
          for (const [id, value] of Object.entries(kept))
            if (ID.test(id) && holds(value)) found[part][id] = value; else damaged = true;
        }
        if (Number.isInteger(stored.seed) && stored.seed >= 0 && stored.seed < 2 ** 31) found.seed = stored.seed;
        else if (stored.seed !== undefined) damaged = true;
        if (typeof stored.lang === "string" && /^[A-Za-z-]{0,12}$/.test(stored.lang)) found.lang = stored.lang;
        else if (stored.lang !== undefined) damaged = true;
      } catch { damaged = true; }
    }
    memory = found;
  };
  const keep = (change) => {
    if (!blocked && !full) load(); // another tab may have written since
    change(memory);
    full = false;
    try { localStorage.setItem(KEY, JSON.stringify(memory)); } catch { full = !blocked; }
  };
  load();
  const earlier = ["answers", "words", "read"].some((part) => Object.keys(memory[part]).length); // kept on another visit

  addEventListener("storage", (event) => {
    if (event.key !== KEY && event.key !== null) { showHolds(); return; }
    load();
    showEverything(event.newValue === null);
  });

  /* ---- guesses, questions, and how sure the reader is ---- */
  const fieldsets = (form) => all("fieldset[data-right]", form);
  const picked = (set) => (set && (set.querySelector("input:checked") || {}).value) || "";
  const words = (set, letter) => {
    const input = letter && set.querySelector(`input[value="${letter}"]`);
    return input ? input.closest("label").textContent.trim() : "";
  };
  const answerOf = (form) => document.querySelector(`[data-answer="${CSS.escape(form.dataset.ask)}"]`);

  const outputOf = (form, spoken) => {
    const output = form.querySelector("output");
    output.setAttribute("aria-live", spoken ? "polite" : "off"); // what is only shown again is not read out again
    if (spoken) output.textContent = "";
    return output;
  };
  const nameButton = (form, words) => {
    const button = form.querySelector('button[type="submit"]');
    if (button.dataset.first === undefined) button.dataset.first = button.textContent;
    setText(button, words || button.dataset.first);
  };
  const reveal = (form, spoken) => {
    const sets = fieldsets(form);
    const right = sets.filter((set) => picked(set) === set.dataset.right).length;
    const answer = answerOf(form);
    if (answer) {
      answer.open = true;
      if (sets.length === 1)
        for (const item of all("[data-choice]", answer)) item.classList.toggle("chosen", item.dataset.choice === picked(sets[0]));
    }
    if (sets.length > 1) sets.forEach((set) => showVerdict(form, set));
    outputOf(form, spoken).textContent = [verdictOf(form, sets, right), secondOf(form, sets)].filter(Boolean).join(" ");
    nameButton(form, form.dataset.sayAgain);
  };
  const showVerdict = (form, set) => {
    const verdict = set.querySelector(".verdict") || set.appendChild(document.createElement("p"));
    const good = picked(set) === set.dataset.right;
    verdict.className = good ? "verdict right" : "verdict";
    verdict.textContent = fill(form.dataset[good ? "sayRight" : "sayWrong"], { guess: words(set, picked(set)), answer: words(set, set.dataset.right) });
  };
  const verdictOf = (form, sets, right) => {
    if (sets.length > 1) return fill(form.dataset.sayTotal, { right, total: sets.length });
    const slots = { guess: words(sets[0], picked(sets[0])), answer: words(sets[0], sets[0].dataset.right) };
    return fill(form.dataset[right ? "sayRight" : "sayWrong"], slots);
  };
  // The first answer stays; what is chosen later is a second thought.
  const secondOf = (form, sets) => {
    if (!memory.second[form.dataset.ask]) return "";
    const first = (memory.answers[form.dataset.ask] || "").split(",");
    const right = sets.filter((set, place) => first[place] === set.dataset.right).length;
    return fill(form.dataset.sayFirst, { first: words(sets[0], first[0]), right, total: sets.length });
  };

  const unreveal = (form) => {
    for (const input of all("input:checked", form)) input.checked = false;
    for (const verdict of all(".verdict", form)) verdict.remove();
    form.querySelector("output").textContent = "";
    nameButton(form, undefined);
    const answer = answerOf(form);
    if (!answer) return;
    answer.open = false;
    for (const item of all(".chosen", answer)) item.classList.remove("chosen");
  };

  const submitted = (form) => {
    if (form.dataset.own) { keepWords(form, true); return; }
    const sets = fieldsets(form);
    const sure = form.querySelector("fieldset.sure");
    const missing = [...sets, ...(sure ? [sure] : [])].find((set) => !picked(set));
    if (missing) {
      outputOf(form, true).textContent = form.dataset.sayMissing;
      missing.querySelector("input").focus();
      return;
    }
    const [id, now] = [form.dataset.ask, sets.map(picked).join(",")];
    greeted = true;
    keep((kept) => {
      delete kept.second[id];
      if (!kept.answers[id]) {
        kept.answers[id] = now;
        if (sure) kept.sure[id] = picked(sure);
      } else if (kept.answers[id] !== now) kept.second[id] = now;
    });
    reveal(form, true);
    showMine();
  };
  document.addEventListener("submit", (event) => {
    const form = event.target.closest && event.target.closest("form[data-ask], form[data-own]");
    if (!form) return;
    event.preventDefault();
    submitted(form);
  });

  const restore = (form) => {
    const first = form.dataset.ready === undefined;
    form.dataset.ready = "";
    if (first && form.dataset.kind === "quiz") fieldsets(form).forEach((set) => shuffle(set, form.dataset.ask));
    const picks = (memory.second[form.dataset.ask] || memory.answers[form.dataset.ask] || "").split(",");
    const sets = fieldsets(form);
    const known = picks.length === sets.length && picks.every((letter, place) => letter && sets[place].querySelector(`input[value="${letter}"]`));
    if (!known) {
      // A choice that was not yet handed in stays, unless everything is forgotten.
      if (!first && (form.querySelector("output").textContent || wiping)) unreveal(form);
      return;
    }
    sets.forEach((set, place) => { set.querySelector(`input[value="${picks[place]}"]`).checked = true; });
    const sure = form.querySelector(`fieldset.sure input[value="${memory.sure[form.dataset.ask] || ""}"]`);
    if (sure) sure.checked = true;
    reveal(form, false);
  };

  /* Each reader's own order of the choices, the same on every visit. */
  const seed = () => {
    if (!memory.seed) keep((kept) => { kept.seed = kept.seed || 1 + Math.floor(Math.random() * (2 ** 31 - 2)); });
    return memory.seed;
  };
  const dice = (state) => () => { // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const shuffle = (set, id) => {
    const throwDice = dice([...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, seed()));
    const labels = all("label", set);
    for (let place = labels.length - 1; place > 0; place -= 1) {
      const other = Math.floor(throwDice() * (place + 1));
      [labels[place], labels[other]] = [labels[other], labels[place]];
    }
    set.append(...labels);
    // The reasons stand in the order of the choices.
    const whys = set.closest("form").parentElement.querySelector(".whys");
    if (whys) whys.append(...labels.map((label) => whys.querySelector(`[data-choice="${label.querySelector("input").value}"]`)));
  };

  /* ---- answers in the reader's own words, and what waits for them ---- */
  const written = (form) => all("textarea", form).map((area) => area.value.slice(0, LONGEST));
  const keepWords = (form, submitted) => {
    const texts = written(form);
    greeted = true;
    keep((kept) => { kept.words[form.dataset.own] = texts; });
    if (!submitted) return;
    const missing = all("textarea", form).find((area) => !area.value.trim());
    form.querySelector("output").textContent = missing ? form.dataset.sayMissing : form.dataset.sayKept;
    if (missing) { missing.focus(); return; }
    wait(form);
    showMine();
  };
  const boxOf = (element) => element.closest('[data-testid="stElementContainer"]') || element;
  const wait = (form) => {
    const texts = memory.words[form.dataset.own] || [];
    const open = texts.length === all("textarea", form).length && texts.every((text) => text.trim());
    const figure = CSS.escape(form.dataset.opens);
    const foot = document.querySelector(`[data-foot="${figure}"]`);
    for (const part of [document.querySelector(`#${figure}`), foot, foot && boxOf(foot).previousElementSibling])
      if (part) part.classList.toggle("waits", !open);
  };
  const restoreWords = (form) => {
    form.dataset.ready = "";
    const texts = memory.words[form.dataset.own] || [];
    all("textarea", form).forEach((area, place) => {
      if (area !== document.activeElement || wiping) area.value = texts[place] || ""; // nobody's typing is overwritten
    });
    wait(form);
  };
  document.addEventListener("input", (event) => {
    const form = event.target.closest && event.target.closest("form[data-own]");
    if (!form) return;
    clearTimeout(typing);
    typing = setTimeout(() => keepWords(form, false), 300);
  });

  /* ---- what came of it: guesses shown again, the result, progress, what is kept ---- */
  const showReplays = () => {
    for (const place of all("[data-replay]")) {
      const list = place.querySelector(".said");
      const [picks, later] = ["answers", "second"].map((part) => (memory[part][place.dataset.replay] || "").split(","));
      all("[data-options]", list).forEach((item, row) => {
        const you = item.querySelector(".you");
        if (you.dataset.nothing === undefined) you.dataset.nothing = you.textContent;
        const [guess, second] = [picks, later].map((made) => JSON.parse(item.dataset.options)["abcdefgh".indexOf(made[row] || "?")]);
        const text = guess === undefined ? you.dataset.nothing
          : fill(second === undefined || second === guess ? list.dataset.sayYou : list.dataset.sayThen, { guess, second });
        setText(you, text);
        item.classList.toggle("guessed", guess !== undefined);
      });
    }
  };

  const showResult = () => {
    const section = document.querySelector(".result");
    if (!section) return;
    const sums = { known: 0, lucky: 0, open: 0, surprise: 0 };
    const byChapter = {};
    let [answered, right, total] = [0, 0, 0];
    for (const form of all('form[data-kind="quiz"]')) {
      const chapter = form.closest("[data-chapter]").dataset.chapter;
      const score = (byChapter[chapter] = byChapter[chapter] || { right: 0, answered: 0, total: 0 });
      const pick = memory.answers[form.dataset.ask];
      total += 1;
      score.total += 1;
      if (!pick) continue;
      const good = pick === fieldsets(form)[0].dataset.right;
      const guessed = (memory.sure[form.dataset.ask] || "a") === "a";
      sums[good ? (guessed ? "lucky" : "known") : guessed ? "open" : "surprise"] += 1;
      answered += 1;
      score.answered += 1;
      if (good) { right += 1; score.right += 1; }
    }
    const summary = section.querySelector(".summary");
    if (summary.dataset.nothing === undefined) summary.dataset.nothing = summary.textContent;
    setText(summary, answered ? fill(section.dataset.saySummary, { right, answered, total }) : summary.dataset.nothing);
    const lines = Object.entries(sums).filter(([, count]) => count)
      .map(([name, count]) => fill(section.dataset[`say${name[0].toUpperCase()}${name.slice(1)}`], { count }));
    const list = section.querySelector(".sums");
    if (list.dataset.shown !== lines.join()) {
      list.dataset.shown = lines.join();
      list.replaceChildren(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
    }
    for (const row of all("[data-of]", section)) {
      const score = byChapter[row.dataset.of] || { answered: 0 };
      const missed = score.answered - score.right;
      const texts = [score.answered ? fill(section.dataset.sayScore, score) : section.dataset.sayNothing];
      if (missed > 0) texts.push(fill(section.dataset.sayReread, { missed }));
      setText(row.querySelector(".score"), texts.join(" "));
      row.classList.toggle("reread", missed > 0);
    }
  };

  const slug = (address) => address.slice(1) || "at-the-counter";
  const showProgress = () => {
    for (const door of all("[data-visited]")) door.classList.toggle("read", memory.read[slug(door.dataset.visited)] === true);
  };
  const ends = "IntersectionObserver" in window && new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting || memory.read[slug(target.dataset.chapter)]) continue;
      keep((kept) => { kept.read[slug(target.dataset.chapter)] = true; });
      showProgress();
    }
  });

  const showKept = () => {
    for (const line of all(".left-out")) line.hidden = !damaged;
    for (const hint of all(".hint[data-say-blocked]")) {
      if (hint.dataset.sayKept === undefined) hint.dataset.sayKept = hint.textContent;
      setText(hint, hint.dataset[blocked ? "sayBlocked" : full ? "sayFull" : "sayKept"]);
    }
    const section = document.querySelector(".kept");
    if (!section) return;
    const [answers, texts, read] = ["answers", "words", "read"].map((part) => Object.keys(memory[part]).length);
    const some = answers || texts || read;
    const text = blocked ? section.dataset.sayBlocked
      : full ? section.dataset.sayFull
      : some ? fill(section.dataset.saySome, { answers, words: texts, read })
        : section.dataset.forgot ? section.dataset.sayForgotten : section.dataset.sayNothing;
    setText(section.querySelector("p"), text);
  };
  const forget = () => {
    // Streamlit keeps a line for each page that was opened, so nothing at this address may stay.
    for (const name of ["localStorage", "sessionStorage"])
      try { window[name].clear(); } catch { /* blocked: only this page's memory is left */ }
    memory = empty();
    [damaged, full] = [false, false];
    for (const section of all(".kept")) { section.dataset.forgot = "yes"; askAgain(section, false); }
    if (!greeted) for (const line of all(".earlier")) { setText(line, line.dataset.sayCleared); cleared = true; }
    showEverything(true);
    (document.querySelector('.kept [data-forget="ask"]') || document.querySelector("h1")).focus();
  };
  // Once is enough to ask: what is forgotten cannot be had back.
  const askAgain = (section, asking) => {
    for (const part of all("[data-asks]", section)) part.hidden = (part.dataset.asks === "yes") !== asking;
  };

  /* On a device that many use, whoever sits down is told whose guesses these are, and clears them with one tap. */
  const reloaded = performance.getEntriesByType("navigation").some(({ type }) => type !== "navigate");
  let [greeted, cleared] = [reloaded || !earlier, false];
  const arrivedAt = location.pathname;
  const showEarlier = () => {
    if (location.pathname !== arrivedAt) [greeted, cleared] = [true, false]; // whoever reads on is the one who was here
    for (const line of all(".earlier")) line.hidden = greeted && !cleared;
  };

  /* Everything that this browser holds for this address, ours or not, always as text. */
  let stores = []; // databases and stores of files: the browser names them only when asked and waited for
  const findStores = async () => {
    const found = [];
    try { for (const { name } of await indexedDB.databases()) found.push(["database", name, ""]); } catch { /* not in every browser */ }
    try { for (const name of await caches.keys()) found.push(["cache", name, ""]); } catch { /* not without encryption */ }
    stores = found;
    showHolds();
  };
  const held = () => {
    const found = [];
    for (const [kind, name] of [["local", "localStorage"], ["session", "sessionStorage"]])
      try { for (const [key, value] of Object.entries(window[name])) found.push([kind, key, value]); } catch { /* the sentence says it */ }
    for (const pair of visibleCookies()) found.push(["cookie", pair.split("=")[0], pair.split("=").slice(1).join("=")]);
    return [...found, ...stores].sort(([, one], [, other]) => (one < other ? -1 : one > other ? 1 : 0));
  };
  const visibleCookies = () => {
    try { return document.cookie.split("; ").filter(Boolean); } catch { return []; }
  };
  const pretty = (text) => { try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; } };
  const piece = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const heldItem = (section, [kind, key, value], explained) => {
    const known = Object.entries(JSON.parse(section.dataset.known)).find(([start]) => key.startsWith(start));
    const said = section.dataset[`say${kind[0].toUpperCase()}${kind.slice(1)}`];
    const meaning = known ? known[1] : section.dataset.sayOther;
    const item = document.createElement("li");
    item.append(piece("strong", key), ` (${said}). `, explained.has(meaning) ? "" : meaning);
    explained.add(meaning); // of many alike the first is explained
    if (value) item.append(piece("pre", pretty(value)));
    return item;
  };
  const shown = new WeakMap(); // what each drawn list says: only a change is written
  const showHolds = () => {
    for (const section of all(".holds")) {
      const now = held();
      const cookies = fill(section.dataset.sayCookies, { count: visibleCookies().length });
      const text = blocked ? section.dataset.sayBlocked : now.length ? "" : section.dataset.sayNothing;
      const says = JSON.stringify([now, cookies, text]);
      if (shown.get(section) === says) continue;
      if (!shown.has(section)) findStores();
      shown.set(section, says);
      const list = document.createElement("ul");
      const explained = new Set();
      list.append(...now.map((each) => heldItem(section, each, explained)));
      section.replaceChildren(...(text ? [piece("p", text)] : []), ...(now.length ? [list] : []), piece("p", cookies));
    }
  };
  addEventListener("focus", () => { if (document.querySelector(".holds")) findStores(); });

  const showMine = () => { showEarlier(); showReplays(); showResult(); showProgress(); showKept(); showNearest(); showHolds(); };
  const showEverything = (wiped) => {
    wiping = wiped;
    if (wiped) clearTimeout(typing);
    all("form[data-ask]").forEach(restore);
    all("form[data-own]").forEach(restoreWords);
    wiping = false;
    showMine();
  };

  /* ---- files, paper and links ---- */
  const save = (name) => {
    const lines = [document.title, new Date().toLocaleDateString(document.documentElement.lang), ""];
    for (const place of all("#predictions ~ [data-replay], [data-replay]")) {
      lines.push(place.querySelector(".prompt").textContent.replace(/\s+/g, " ").trim());
      for (const item of all("[data-options]", place)) lines.push(`- ${plainText(item)}`);
      lines.push(plainText(place.querySelector(".from")), "");
    }
    handOver(new Blob([lines.join("\r\n")], { type: "text/plain;charset=utf-8" }), name);
  };
  const handOver = (blob, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  /* A picture of a chart as it stands now, with its title above and its sources and licence below. */
  const SVG = "http://www.w3.org/2000/svg";
  const EDGE = 16;
  const lineUp = (text, length) => text.split(/\s+/).reduce((lines, word) => {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + word.length < length) lines[last] += ` ${word}`; else lines.push(word);
    return lines;
  }, []);
  const drawnWords = (lines, top, size, colour, weight) => lines.map((line, row) => {
    const text = document.createElementNS(SVG, "text");
    for (const [name, value] of Object.entries({ x: EDGE, y: top + row * size * 1.3, fill: colour, "font-size": size, "font-weight": weight, "font-family": "Source Sans, sans-serif" }))
      text.setAttribute(name, value);
    text.textContent = line;
    return text;
  });
  // A picture cannot use the fonts of the page, and with another one its words would be cut.
  const fontOf = async () => {
    try {
      const answer = await fetch(document.querySelector('link[rel="preload"][as="font"]').href);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      let text = "";
      for (let start = 0; start < bytes.length; start += 8192) text += String.fromCharCode(...bytes.subarray(start, start + 8192));
      return `@font-face { font-family: "Source Sans"; font-weight: 200 900; src: url(data:font/woff2;base64,${btoa(text)}); }`;
    } catch { return ""; } // while the server is away the picture comes in the reader's own font
  };
  const pictureOf = (tools, font) => {
    const chart = boxOf(tools).previousElementSibling.querySelector("svg.marks");
    const [width, height] = ["width", "height"].map((side) => Number(chart.getAttribute(side)));
    const { color, backgroundColor } = getComputedStyle(document.querySelector(".stApp"));
    const letters = Math.max(24, Math.floor(width / 7));
    const title = lineUp(tools.dataset.title, Math.floor(letters * 0.8));
    const credit = lineUp(tools.dataset.credit, Math.floor(letters * 1.15));
    const top = EDGE + title.length * 22 + 10;
    const below = top + height + 22;
    const whole = document.createElementNS(SVG, "svg");
    const size = { width: width + 2 * EDGE, height: below + credit.length * 15 + EDGE };
    for (const [name, value] of Object.entries({ ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: "img" })) whole.setAttribute(name, value);
    for (const [name, text] of [["title", tools.dataset.title], ["desc", tools.dataset.credit], ["metadata", tools.dataset.credit]])
      whole.append(Object.assign(document.createElementNS(SVG, name), { textContent: text }));
    whole.append(Object.assign(document.createElementNS(SVG, "style"), { textContent: font }));
    const paper = document.createElementNS(SVG, "rect");
    for (const [name, value] of Object.entries({ ...size, fill: backgroundColor })) paper.setAttribute(name, value);
    const inside = chart.cloneNode(true);
    inside.setAttribute("x", EDGE);
    inside.setAttribute("y", top);
    whole.append(paper, ...drawnWords(title, EDGE + 16, 17, color, 600), inside, ...drawnWords(credit, below, 11.5, color, 400));
    return { size, text: new XMLSerializer().serializeToString(whole).replaceAll("currentColor", color) };
  };
  const takePicture = async (button) => {
    const tools = button.closest(".tools");
    const font = await fontOf();
    const name = `${tools.closest("[data-foot]").dataset.foot}.${button.dataset.picture}`;
    const { size, text } = pictureOf(tools, font);
    if (button.dataset.picture === "svg") { handOver(new Blob([text], { type: "image/svg+xml" }), name); return; }
    const image = new Image();
    image.onload = () => {
      const canvas = Object.assign(document.createElement("canvas"), { width: 2 * size.width, height: 2 * size.height });
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => handOver(blob, name), "image/png");
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  };
  const plainText = (element) => {
    const copy = element.cloneNode(true);
    for (const mark of all("button", copy)) mark.remove();
    return copy.textContent.replace(/\s+/g, " ").trim();
  };

  const settingLink = (figure) => {
    const link = new URL(location.pathname, location.href);
    const lang = settings().get("lang");
    if (lang) link.searchParams.set("lang", lang);
    for (const input of all(".vega-bind input"))
      if (input.type === "checkbox" ? input.checked : input.type !== "radio" || input.checked) link.searchParams.set(input.name, valueOf(input));
    link.hash = figure;
    return link.href;
  };
  const copy = async (button) => {
    const place = button.closest(".copying");
    const field = place.querySelector("input");
    const told = place.querySelector("[role=status]");
    field.value = settingLink(button.dataset.copy);
    let done = false;
    try { await navigator.clipboard.writeText(field.value); done = true; } catch { /* plain HTTP has no clipboard */ }
    field.hidden = done;
    if (!done) {
      field.focus();
      field.select();
      try { done = document.execCommand("copy"); } catch { /* the reader copies it */ }
    }
    told.textContent = button.dataset[done ? "sayCopied" : "sayShown"];
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest && event.target.closest("button");
    if (!button) return;
    if (button.dataset.copy) copy(button);
    else if (button.dataset.picture) takePicture(button);
    else if (button.dataset.save) save(button.dataset.save);
    else if (button.dataset.print !== undefined) print();
    else if (button.dataset.forget === "ask") { askAgain(button.closest(".kept"), true); button.closest(".kept").querySelector('[data-forget="keep"]').focus(); }
    else if (button.dataset.forget === "keep") { askAgain(button.closest(".kept"), false); button.closest(".kept").querySelector('[data-forget="ask"]').focus(); }
    else if (button.dataset.forget === "now") forget();
  });

  /* ---- browsers that are older than what we use ---- */
  let opener = null;
  const closeCards = (kept) => {
    for (const card of all("[popover].open")) if (card !== kept) card.classList.remove("open");
  };
  if (!("popover" in HTMLElement.prototype)) {
    document.addEventListener("click", (event) => {
      const button = event.target.closest("[popovertarget]");
      const card = button ? document.getElementById(button.getAttribute("popovertarget")) : event.target.closest("[popover].open");
      closeCards(card);
      if (button && card.classList.toggle("open")) opener = button;
      else if (button && opener) opener.focus();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !document.querySelector("[popover].open")) return;
      closeCards(null);
      opener.focus();
    });
  }
  // Paper cannot be unfolded; a style opens the folds where the browser knows it.
  if (!CSS.supports("selector(::details-content)")) {
    let folded = [];
    addEventListener("beforeprint", () => {
      folded = all("details:not([open])");
      for (const fold of folded) fold.open = true;
    });
    addEventListener("afterprint", () => { for (const fold of folded) fold.open = false; });
  }

  /* ---- chart settings: from the address and back to it ---- */
  const settings = () => new URLSearchParams(location.search);
  const valueOf = (input) => (input.type === "checkbox" ? String(input.checked) : input.value);
  const takeSetting = (input) => {
    input.dataset.ready = "";
    const group = input.closest(".vega-bind-radio"); // Vega leaves the group without its name
    if (group && !group.hasAttribute("role")) {
      group.setAttribute("role", "radiogroup");
      group.setAttribute("aria-label", group.closest(".vega-bind").querySelector(".vega-bind-name").textContent.trim());
    }
    const foot = input.closest("[data-testid=stVegaLiteChart], .stVegaLiteChart");
    if (foot) showCopying(foot);
    const wanted = settings().get(input.name);
    if (wanted === null) return;
    if (input.type === "checkbox") {
      if (input.checked !== (wanted === "true") && /^(true|false)$/.test(wanted)) input.click();
      return;
    }
    if (input.type === "radio") {
      if (input.value === wanted && !input.checked) { input.checked = true; input.dispatchEvent(new Event("change", { bubbles: true })); }
      return;
    }
    const number = Number(wanted);
    if (wanted.trim() === "" || !Number.isFinite(number) || number < Number(input.min) || number > Number(input.max)) return;
    input.value = wanted; // the control itself moves the value to the nearest step
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const showCopying = (chart) => {
    const below = boxOf(chart).nextElementSibling;
    const line = below && below.querySelector("[data-foot] .copying");
    if (line) line.hidden = false;
  };

  /* ---- the rule nearest to the reader's own ---- */
  const showNearest = () => {
    for (const section of all(".rules")) {
      const boxes = all('.vega-bind input[type="checkbox"]');
      const chosen = new Set(boxes.filter((box) => box.checked).map((box) => box.name));
      const list = (text) => (text || "").split(" ").filter(Boolean);
      const scores = all("[data-has]", section).map((card) => ({
        card,
        // A safeguard that both have counts twice as much as one that both lack.
        score: 2 * list(card.dataset.has).reduce((sum, name) => sum + (chosen.has(name) ? 1 : -1), 0)
          + list(card.dataset.lacks).reduce((sum, name) => sum + (chosen.has(name) ? -1 : 1), 0),
      }));
      const best = Math.max(...scores.map(({ score }) => score));
      const compared = new Set(all("[data-has]", section).flatMap((card) => list(`${card.dataset.has} ${card.dataset.lacks}`)));
      const near = [...chosen].some((name) => compared.has(name)) ? scores.filter(({ score }) => score === best).map(({ card }) => card) : [];
      for (const { card } of scores) card.classList.toggle("near", near.includes(card));
      const text = near.length ? fill(section.dataset.sayNearest, { places: near.map((card) => card.dataset.place).join("; ") }) : section.dataset.sayNone;
      setText(section.querySelector(".nearest"), text);
    }
  };

  let writing;
  const pending = {};
  const writeSetting = (input) => {
    pending[input.name] = valueOf(input);
    clearTimeout(writing);
    const page = location.pathname;
    writing = setTimeout(() => {
      if (location.pathname !== page) { for (const name of Object.keys(pending)) delete pending[name]; return; }
      const now = settings();
      for (const [name, value] of Object.entries(pending)) { now.set(name, value); delete pending[name]; }
      history.replaceState(history.state, "", `${location.pathname}?${now}${location.hash}`);
    }, 300);
  };

  const live = document.createElement("div");
  live.className = "unseen";
  live.setAttribute("role", "status");
  live.setAttribute("aria-live", "polite");
  let speaking;
  const announce = (chart) => {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      const lines = [...chart.querySelectorAll('[class*="sentence"][class*="_marks"] text')].map((text) =>
        [...(text.querySelectorAll("tspan").length ? text.querySelectorAll("tspan") : [text])].map((line) => line.textContent).join(" "));
      live.textContent = lines.map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`)).join(" ");
    }, 500);
  };

  const moved = (event) => {
    const input = event.target;
    if (!event.isTrusted || !(input instanceof HTMLInputElement) || !input.closest(".vega-bind")) return;
    writeSetting(input);
    const chart = input.closest('[data-testid="stVegaLiteChart"], .stVegaLiteChart, figure');
    if (chart) announce(chart);
    if (input.type === "checkbox") showNearest();
  };
  document.addEventListener("input", moved);
  document.addEventListener("change", moved);

  /* ---- the reader's language: kept when the server speaks it, asked for again on a later visit ---- */
  const speakAgain = () => {
    const asked = settings().get("lang");
    const spoken = document.documentElement.lang;
    if (asked && asked === spoken && memory.lang !== asked) keep((kept) => { kept.lang = asked; });
    if (asked || !memory.lang || memory.lang === spoken) return;
    const now = settings();
    now.set("lang", memory.lang);
    location.replace(`${location.pathname}?${now}${location.hash}`);
  };
  speakAgain();

  /* ---- watch what Streamlit draws ---- */
  let waiting = false;
  const look = () => {
    waiting = false;
    if (!live.isConnected) document.body.append(live);
    all("form[data-ask]:not([data-ready])").forEach(restore);
    all("form[data-own]").forEach((form) => (form.dataset.ready === undefined ? restoreWords(form) : wait(form)));
    all(".vega-bind input:not([data-ready])").forEach(takeSetting);
    for (const button of all("button[data-picture][hidden]")) {
      const chart = boxOf(button).previousElementSibling;
      if (chart && chart.querySelector("svg.marks")) button.hidden = false;
    }
    if (ends) for (const end of all(".ways[data-chapter]:not([data-seen])")) { end.dataset.seen = ""; ends.observe(end); }
    showMine();
    face.look();
  };
  const soon = () => { if (!waiting) { waiting = true; requestAnimationFrame(look); } };
  new MutationObserver(soon).observe(document.documentElement,
    { childList: true, subtree: true, attributes: true, attributeFilter: ["data-test-script-state"] });
  addEventListener("popstate", soon);
  look();
  face.listening = true;
  for (const form of face.early) if (form.isConnected) submitted(form);
  face.early.clear();
})();
