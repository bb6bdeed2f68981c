/* What is asked of the rooms of this server: plain requests, which pass where nothing else does. */

const GIVEN_UP = 10000; // milliseconds until an answer is given up
const icon = document.querySelector("link[rel=icon]");

/** What stands in front of every address of ours. */
export const base = icon ? icon.href.replace("/reader/favicon.svg", "") : "";

const parsed = (text) => { try { return JSON.parse(text) || {}; } catch { return {}; } };
const request = (send, etag, signal) => ({
  method: send ? "POST" : "GET",
  headers: { ...(send ? { "content-type": "application/json" } : {}), ...(etag ? { "if-none-match": etag } : {}) },
  body: send ? JSON.stringify(send) : undefined,
  cache: "no-store",
  signal,
});

let ahead = 0; // milliseconds by which this clock is before the server's
/** Give a time of the server as the clock of this browser will show it, which may be wrong by years. */
export const byOwnClock = (time) => new Date(Date.parse(time) + ahead).toISOString();

/** An address in the language of this page, which answers and pages of a room are then in as well. */
export const inTongue = (path) => {
  const { lang } = document.documentElement;
  return lang === "en" || path.includes("lang=") ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`;
};

/** Ask, or `send` something; gives the status, 0 where no answer came, and what was said. */
export const askRoom = async (path, { send, etag } = {}) => {
  const stop = new AbortController();
  const limit = setTimeout(() => stop.abort(), GIVEN_UP);
  try {
    const answer = await fetch(base + inTongue(path), request(send, etag, stop.signal));
    ahead = Date.now() - (Date.parse(answer.headers.get("date")) || Date.now());
    return { status: answer.status, etag: answer.headers.get("etag"), said: parsed(await answer.text()) };
  } catch {
    return { status: 0, etag: null, said: {} };
  } finally {
    clearTimeout(limit);
  }
};

/** The four words of a code, as they are read. */
export const asWords = (code) => code.split("-").join(" ");
