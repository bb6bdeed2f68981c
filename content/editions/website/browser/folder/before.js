/* Fonts are fetched with the first files, so that no heading jumps; from a file they need no fetching. */
if (location.protocol !== "file:")
  for (const { content } of document.querySelectorAll("meta[data-font]"))
    document.head.append(Object.assign(document.createElement("link"), { rel: "preload", href: content, as: "font", type: "font/woff2", crossOrigin: "" }));
