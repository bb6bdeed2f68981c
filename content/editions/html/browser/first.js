/* Before anything is drawn: how much of a page the reader wants to see, by the address or else as this browser keeps it. */
(() => {
  let kept = "";
  try { kept = JSON.parse(localStorage.getItem("a-face-for-a-phone-number")).length; } catch { /* nothing kept, or nothing readable */ }
  const asked = new URLSearchParams(location.search).get("read");
  const short = [asked, kept].find((each) => each === "short" || each === "everything") === "short";
  document.documentElement.dataset.length = short ? "short" : "everything";
})();
