/* Before anything is drawn: who keeps what is chosen here; how much of a page the reader wants to see, by the address or
   else as it was kept; and whether questions are asked one at a time, which the script does once it has come. */
(() => {
  // A learning platform may put a store of its own in the place of the browser's, which alone answers as one.
  const isOfBrowser = (store) => {
    try { Object.getOwnPropertyDescriptor(Storage.prototype, "length").get.call(store); return true; } catch { return false; }
  };
  try { if (localStorage && !isOfBrowser(localStorage)) document.documentElement.dataset.keeper = "platform"; } catch { /* nothing is kept */ }
  let kept = "";
  try { kept = JSON.parse(localStorage.getItem("a-face-for-a-phone-number")).length; } catch { /* nothing kept, or nothing readable */ }
  const asked = new URLSearchParams(location.search).get("read");
  const short = [asked, kept].find((each) => each === "short" || each === "everything") === "short";
  document.documentElement.dataset.length = short ? "short" : "everything";
  const all = new URLSearchParams(location.search).get("ask") === "all" || location.hash.startsWith("#questions-");
  document.documentElement.dataset.asking = all ? "all" : "ten";
  addEventListener("load", () => { // where the script has not come, all of them show
    const none = document.querySelector(".round") && !document.querySelector(".ask.now, .came:not([hidden])");
    if (none && !all) delete document.documentElement.dataset.asking;
  });
})();
