/* What is asked of the rooms of this server: plain requests, which pass where nothing else does. */

const LONGEST_WAIT = 10000; // milliseconds until an answer is given up
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

/** Ask, or `send` something; gives the status, 0 where no answer came, and what was said. */
export const askRoom = async (path, { send, etag } = {}) => {
  const stop = new AbortController();
  const limit = setTimeout(() => stop.abort(), LONGEST_WAIT);
  try {
    const answer = await fetch(base + path, request(send, etag, stop.signal));
    return { status: answer.status, etag: answer.headers.get("etag"), said: parsed(await answer.text()) };
  } catch {
    return { status: 0, etag: null, said: {} };
  } finally {
    clearTimeout(limit);
  }
};

/** The four words of a code, as they are read. */
export const asWords = (code) => code.split("-").join(" ");
