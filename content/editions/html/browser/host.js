/* What stands around the page. A page that another program draws (Streamlit, say) has said so before this runs. */

const plain = {
  look() {}, // after the way of the reader and the line to the server
  chart: (id) => document.querySelector(`#chart-${CSS.escape(id)}`),
  figureOf: (element) => (element.closest('[id^="chart-"]') || { id: "" }).id.replace("chart-", ""),
  ground: () => document.body, // whose colours are those of the page
  fonts: () => [], // of the page, for pictures: address, family and weight of each
  stands: () => true, // whether the page of the address is there
  write: (url, state = history.state) => history.replaceState(state, "", url),
  push: (url) => history.pushState({}, "", url),
  went() {}, // the way to another page has begun
  early: new Set(), // forms that were pressed before this was there
};

export const host = window.face || plain;
