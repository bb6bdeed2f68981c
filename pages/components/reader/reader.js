/* What happens in the reader's browser and stays there: guesses, answers, chart settings, focus.
   Nothing here talks to the server. Without this script every answer can still be read. */
(() => {
  "use strict";
  const KEY = "a-face-for-a-phone-number";
  const PICKS = /^[a-h]?(,[a-h]?)*$/;

  /* ---- what the reader chose, kept in this browser alone ---- */
  const memory = { answers: {} };
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) || "{}");
    for (const [id, picks] of Object.entries((stored && stored.answers) || {}))
      if (typeof picks === "string" && PICKS.test(picks)) memory.answers[id] = picks;
  } catch { /* blocked or damaged: start afresh */ }
  const keep = (id, picks) => {
    memory.answers[id] = picks;
    try { localStorage.setItem(KEY, JSON.stringify(memory)); } catch { /* blocked: kept until the page closes */ }
  };

  /* ---- guesses and questions ---- */
  const fieldsets = (form) => [...form.querySelectorAll("fieldset[data-right]")];
  const picked = (set) => (set.querySelector("input:checked") || {}).value || "";
  const words = (set, letter) => {
    const input = letter && set.querySelector(`input[value="${letter}"]`);
    return input ? input.closest("label").textContent.trim() : "";
  };
  const say = (form, key, slots) =>
    Object.entries(slots).reduce((text, [name, value]) => text.replace(`{${name}}`, value), form.dataset[key] || "");

  const reveal = (form, quietly) => {
    const sets = fieldsets(form);
    const right = sets.filter((set) => picked(set) === set.dataset.right).length;
    const answer = document.querySelector(`[data-answer="${CSS.escape(form.dataset.ask)}"]`);
    if (answer) {
      answer.open = true;
      if (sets.length === 1)
        for (const item of answer.querySelectorAll("[data-choice]"))
          item.classList.toggle("chosen", item.dataset.choice === picked(sets[0]));
    }
    if (sets.length > 1)
      for (const set of sets) {
        const verdict = set.querySelector(".verdict") || set.appendChild(document.createElement("p"));
        verdict.className = picked(set) === set.dataset.right ? "verdict right" : "verdict";
        verdict.textContent = say(form, picked(set) === set.dataset.right ? "sayRight" : "sayWrong",
          { guess: words(set, picked(set)), answer: words(set, set.dataset.right) });
      }
    const slots = sets.length > 1
      ? { right: String(right), total: String(sets.length) }
      : { guess: words(sets[0], picked(sets[0])), answer: words(sets[0], sets[0].dataset.right) };
    const key = sets.length > 1 ? "sayTotal" : right ? "sayRight" : "sayWrong";
    const output = form.querySelector("output");
    if (!quietly) output.textContent = "";
    output.textContent = say(form, key, slots);
  };

  document.addEventListener("submit", (event) => {
    const form = event.target.closest && event.target.closest("form[data-ask]");
    if (!form) return;
    event.preventDefault();
    const sets = fieldsets(form);
    const missing = sets.find((set) => !picked(set));
    if (missing) {
      form.querySelector("output").textContent = form.dataset.sayMissing;
      missing.querySelector("input").focus();
      return;
    }
    keep(form.dataset.ask, sets.map(picked).join(","));
    reveal(form, false);
  });

  const restore = (form) => {
    form.dataset.ready = "";
    const picks = (memory.answers[form.dataset.ask] || "").split(",");
    const sets = fieldsets(form);
    if (picks.length !== sets.length || picks.some((letter) => !letter)) return;
    sets.forEach((set, place) => {
      const input = set.querySelector(`input[value="${picks[place]}"]`);
      if (input) input.checked = true;
    });
    if (sets.every(picked)) reveal(form, true);
  };

  /* ---- chart settings: from the address and back to it ---- */
  const settings = () => new URLSearchParams(location.search);
  const takeSetting = (input) => {
    input.dataset.ready = "";
    const group = input.closest(".vega-bind-radio"); // Vega leaves the group without its name
    if (group && !group.hasAttribute("role")) {
      group.setAttribute("role", "radiogroup");
      group.setAttribute("aria-label", group.closest(".vega-bind").querySelector(".vega-bind-name").textContent.trim());
    }
    const wanted = settings().get(input.name);
    if (wanted === null) return;
    if (input.type === "radio") {
      if (input.value === wanted && !input.checked) { input.checked = true; input.dispatchEvent(new Event("change", { bubbles: true })); }
      return;
    }
    const number = Number(wanted);
    if (wanted.trim() === "" || !Number.isFinite(number) || number < Number(input.min) || number > Number(input.max)) return;
    input.value = wanted; // the control itself moves the value to the nearest step
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };

  let writing;
  const pending = {};
  const writeSetting = (input) => {
    pending[input.name] = input.value;
    clearTimeout(writing);
    writing = setTimeout(() => {
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
      live.textContent = lines.join(" ");
    }, 500);
  };

  const moved = (event) => {
    const input = event.target;
    if (!event.isTrusted || !(input instanceof HTMLInputElement) || !input.closest(".vega-bind")) return;
    writeSetting(input);
    const chart = input.closest('[data-testid="stVegaLiteChart"], .stVegaLiteChart, figure');
    if (chart) announce(chart);
  };
  document.addEventListener("input", moved);
  document.addEventListener("change", moved);

  /* ---- going from page to page and within a page ---- */
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest(".stHtml a[href]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const href = link.getAttribute("href");
    if (href.startsWith("#")) {
      event.preventDefault();
      history.replaceState(history.state, "", `${location.pathname}${location.search}${href}`);
      goTo(href.slice(1));
    } else if (href.startsWith("/")) {
      event.preventDefault();
      const open = link.closest("[popover]");
      if (open && open.hidePopover) open.hidePopover();
      const target = new URL(href, location.href);
      const language = settings().get("lang");
      if (language && !target.searchParams.has("lang")) target.searchParams.set("lang", language);
      history.pushState({}, "", target);
      dispatchEvent(new PopStateEvent("popstate", { state: {} }));
    }
  });
  const goTo = (id) => {
    const target = id && document.getElementById(id);
    if (!target) return false;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
    return true;
  };

  let page = location.pathname + settings().get("claim");
  let arrived = Boolean(location.hash);
  const settle = () => {
    const app = document.querySelector('[data-testid="stApp"]');
    if (!app || app.dataset.testScriptState !== "notRunning") return;
    if (arrived && goTo(location.hash.slice(1))) arrived = false;
    const here = location.pathname + settings().get("claim");
    if (here === page) return;
    const claim = settings().get("claim");
    const place = claim ? `[data-claim="${CSS.escape(claim)}"]` : `h1[data-page="${CSS.escape(location.pathname)}"]`;
    const heading = document.querySelector(place); // the old page may still be there
    if (!heading) return;
    page = here;
    heading.focus({ preventScroll: true });
    const main = document.querySelector('[data-testid="stMain"]');
    if (!claim && main) main.scrollTo({ top: 0, behavior: "instant" });
    else heading.scrollIntoView({ block: "center" });
  };

  /* ---- watch what Streamlit draws ---- */
  let waiting = false;
  const look = () => {
    waiting = false;
    if (!live.isConnected) document.body.append(live);
    document.querySelectorAll("form[data-ask]:not([data-ready])").forEach(restore);
    document.querySelectorAll(".vega-bind input:not([data-ready])").forEach(takeSetting);
    settle();
  };
  const soon = () => { if (!waiting) { waiting = true; requestAnimationFrame(look); } };
  new MutationObserver(soon).observe(document.documentElement,
    { childList: true, subtree: true, attributes: true, attributeFilter: ["data-test-script-state"] });
  addEventListener("popstate", soon);
  soon();
})();
