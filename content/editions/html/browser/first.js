/* Before anything is drawn: how much of a page the reader wants to see, by the address or else as this browser keeps it;
   and whether questions are asked one at a time, which the script does once it has come. */
(() => {
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
