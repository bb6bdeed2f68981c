/* All that we know of Streamlit's page, as of 1.67. Runs before Streamlit's own scripts, so that it can stand between.
   The address is the reader's alone: a page that ends late never writes its own, and where the page that stands is
   not the page of the address, it is asked for again. What the server cannot do just now is said in one line. */
(() => {
  "use strict";
  /* ---- what Streamlit does that no page of ours needs ---- */
  // It fetches a font of icons for every reader, 375 kB; ours shows none, and one that came would still load it.
  const fetchFont = document.fonts.load.bind(document.fonts);
  document.fonts.load = (font, text) => (font.includes("Material Symbols") ? Promise.resolve([]) : fetchFont(font, text));
  // A fold opens by an animation that no style can stop; who asked for less motion sees its end.
  const { animate } = Element.prototype;
  Element.prototype.animate = function (frames, how) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    return animate.call(this, frames, still ? { ...how, duration: 1 } : how);
  };

  const BEAT = 500; // milliseconds between two looks
  const PATIENCE = { away: 2000, waiting: 10000, silent: 10000, full: 1000, ended: 0 }; // until a reader is told
  const DEAD = 20000; // milliseconds without any answer until the line is opened anew
  const app = () => document.querySelector('[data-testid="stApp"]');
  const heading = () => document.querySelector("h1[data-page]");
  const settings = () => new URLSearchParams(location.search);
  const claim = () => (settings().get("claim") || "").slice(0, 20);
  const atRest = () => Boolean(app()) && app().dataset.testScriptState === "notRunning";
  const connection = () => (app() ? app().dataset.testConnectionState : "");

  /* ---- the address ---- */
  const fits = () => {
    const stands = heading();
    return Boolean(stands) && stands.dataset.page === location.pathname
      && (stands.dataset.asked === undefined || stands.dataset.asked === claim());
  };
  let stood = false; // whether a page was ever there
  const own = { push: history.pushState.bind(history), replace: history.replaceState.bind(history) };
  for (const name of ["pushState", "replaceState"])
    history[name] = (state, _title, url) => {
      const target = new URL(url === undefined || url === null ? location.href : url, location.href);
      stood = stood || Boolean(heading()); // between two pages there is none either
      const controls = !stood || (fits() && heading().dataset.asked !== undefined); // on Sources alone they are Streamlit's
      if (target.pathname !== location.pathname || !controls) return; // of a page that was left
      target.hash = target.hash || location.hash;
      own.replace({ ...state, ...history.state }, "", target); // the reader's place is ours
    };
  const blank = () => !document.querySelector(".stHtml"); // a page that fails has a sentence, and our own has its head
  const amiss = () => (heading() ? !fits() : blank());
  const ask = () => {
    const here = location.href; // for an address that names a part of the page that it shows, Streamlit asks nothing
    if (location.hash) own.replace(history.state, "", location.pathname + location.search);
    dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
    if (location.href !== here) own.replace(history.state, "", here);
  };

  let [asked, gap, next] = ["", 0, 0]; // for which address, and when, the page is asked for again
  const mend = (now) => {
    const settled = connection() === "CONNECTED" && atRest();
    if (asked !== location.href || !amiss() || !settled) [asked, gap, next] = [location.href, BEAT, now + (blank() ? 4 * BEAT : BEAT)];
    if (!amiss() || !settled || now < next) return;
    gap = Math.min(2 * gap, 10000);
    next = now + gap;
    ask();
  };

  /* ---- the line ---- */
  let [line, owed, refusal, heard] = [null, 0, 0, false]; // the socket, since when it owes an answer, why the last one was closed
  window.WebSocket = class extends WebSocket {
    constructor(...how) {
      super(...how);
      [line, owed] = [this, 0];
      this.addEventListener("message", () => { if (line === this) [owed, refusal, heard] = [0, 0, true]; });
      this.addEventListener("close", ({ code }) => { refusal = code; });
    }
    send(message) {
      owed = owed || performance.now();
      super.send(message);
    }
  };
  const revive = (now) => {
    if (!owed || now - owed < DEAD || connection() !== "CONNECTED" || (atRest() && fits())) return;
    owed = 0;
    line.dispatchEvent(new CloseEvent("close", { code: 4000 })); // no close arrives through a dead line; Streamlit opens another
  };

  const trouble = () => {
    const drawn = heading() || document.querySelector(".masthead");
    if (connection() === "DISCONNECTED_FOREVER") return "ended";
    if (!drawn) return refusal === 1013 ? "full" : heard ? "waiting" : "silent";
    if (connection() !== "CONNECTED") return "away";
    return amiss() ? "waiting" : "";
  };
  let [felt, since, told] = ["", 0, ""];
  const tell = (now) => {
    const place = document.querySelector("#line");
    const kind = document.querySelector("#too-old:not([hidden])") ? "" : trouble(); // that says why already
    if (kind !== felt) [felt, since] = [kind, now];
    const due = kind && now - since >= PATIENCE[kind] ? kind : "";
    if (!place || due === told) return;
    told = due;
    place.querySelector("span").textContent = due ? place.dataset[due].replace("{host}", location.host) : "";
    place.querySelector("button").hidden = !["silent", "ended"].includes(due);
    place.className = due && !heading() ? "instead" : "";
  };
  document.addEventListener("click", (event) => {
    if (event.target.closest && event.target.closest("#line button")) location.reload();
  });

  /* ---- a form that is pressed before the script for it is there neither leaves the page nor is forgotten ---- */
  const early = new Set();
  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form[data-ask]")) return;
    event.preventDefault();
    if (window.face.listening) return;
    early.add(event.target);
    setTimeout(openAnswer, 5000, event.target);
  }, true);
  const openAnswer = (form) => { // the script did not come: the answer can be read all the same
    const answer = document.querySelector(`[data-answer="${CSS.escape(form.dataset.ask || "")}"]`);
    if (answer && !window.face.listening) answer.open = true;
  };

  /* ---- from page to page ---- */
  const go = (target) => {
    const language = settings().get("lang");
    if (language && !target.searchParams.has("lang")) target.searchParams.set("lang", language);
    const stays = target.pathname === location.pathname && target.search === location.search;
    if (target.href !== location.href) own.push({}, "", target);
    window.face.went();
    if (!(stays && fits()) && connection() === "CONNECTED") ask();
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest(".stHtml a[href]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const href = link.getAttribute("href");
    if (href.startsWith("/") && !link.hasAttribute("download")) {
      event.preventDefault();
      go(new URL(href, location.href));
    } else if (top !== self && !href.startsWith("#")) { // inside the frame of a learning platform most sites refuse to open, and the lesson would be gone
      link.target = "_blank";
      link.rel = "noopener noreferrer";
    }
  });

  const passMain = () => { // it scrolled once, and so had a stop of its own for the Tab key
    const main = document.querySelector("#stMain");
    if (main && main.tabIndex === 0) main.tabIndex = -1;
  };

  const look = () => {
    const now = performance.now();
    stood = stood || Boolean(heading());
    passMain();
    mend(now);
    revive(now);
    tell(now);
  };
  setInterval(look, BEAT);

  /* ---- what the page's own script asks of its surroundings ---- */
  const KEY = /\bst-key-chart-([a-z0-9-]+)/;
  window.face = {
    look,
    chart: (id) => {
      const found = document.querySelector(`.st-key-chart-${CSS.escape(id)}`);
      return found && (found.closest('[data-testid="stLayoutWrapper"]') || found);
    },
    figureOf: (element) => (KEY.exec((element.closest('[class*="st-key-chart-"]') || {}).className) || ["", ""])[1],
    ground: app,
    stands: fits,
    write: (url, state = history.state) => own.replace(state, "", url),
    push: (url) => own.push({}, "", url),
    went() {}, // the page's own script knows what to do
    fonts: () => [
      { url: new URL("/reader/face-sans.woff2", location.href).href, family: "FaceSans", weight: "400 700" },
      { url: new URL("/reader/source-serif-4-latin-600.woff2", location.href).href, family: "SourceSerif", weight: 600 },
    ],
    early,
    listening: false,
  };
})();
