"""How long a chart takes to follow a control, with a processor four times slower: `redraws.py [ADDRESS]`."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import CDPSession, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[2]))  # a script finds only its own folder

from tests.benchmarks.sites import HOST, OURS, served
from tests.servers import installed

SLOWER, LONG = 4, 50  # times, and milliseconds of a frame in which a page feels slow
CHAPTERS = ("", "real-name-registration", "face-scan-rule", "concerns", "cameras-and-control")
PAGES = (*CHAPTERS, "sources")  # the others have no control
SIZES = {"desk": (1280, 900), "phone": (390, 844)}
CONTROLS = """() => [...document.querySelectorAll('.chart .vega-bind:not([hidden]) input:not([type="text"])')]
  .filter(({ name }, place, all) => all.findIndex((each) => each.name === name) === place)
  .map((input) => [input.closest('.chart').id.replace('chart-', ''), input.name])"""
WHOLE = "() => { document.documentElement.dataset.length = 'long'; }"  # else some charts are not there
# From the change to the end of the frame that shows it: eight changes, each painted before the next.
CHANGES = """async (name) => {
  const inputs = [...document.querySelectorAll(`.vega-bind input[name="${name}"]`)];
  const [first] = inputs;
  first.scrollIntoView({ block: "center" });
  const [low, high] = [Number(first.min), Number(first.max)];
  const set = (turn) => {
    if (first.type === "range") first.value = low + ((high - low) * ((turn * 3) % 8)) / 7;
    else if (first.type === "checkbox") first.checked = !first.checked;
    else inputs[turn % inputs.length].checked = true;
    const moved = first.type === "radio" ? inputs[turn % inputs.length] : first;
    moved.dispatchEvent(new Event(first.type === "range" ? "input" : "change", { bubbles: true }));
  };
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const took = [];
  for (let turn = 0; turn < 8; turn += 1) {
    await painted(); await painted(); await painted();
    const from = performance.now();
    set(turn);
    await painted();
    took.push(performance.now() - from);
  }
  return took;
}"""
# A whole "Show me": milliseconds from frame to frame.
SHOWN = """async (figure) => {
  const button = document.querySelector(`button[data-shows="${figure}"]`);
  if (!button) return [];
  button.scrollIntoView({ block: "center" });
  const times = [];
  let going = true;
  const note = (now) => { times.push(now); if (going) requestAnimationFrame(note); };
  button.click();
  requestAnimationFrame(note);
  while (button.classList.contains("shows")) await new Promise((done) => setTimeout(done, 100));
  going = false;
  return times.slice(1).map((now, place) => now - times[place]);
}"""


def main() -> None:
    """Print for each control how long one change takes, and for each chart how long the frames of "Show me" are."""
    print("| chart | control | size | one change: work, most (ms) | Show me: frames, over 50 ms, most (ms) |")
    print("|---|---|---|---|---|")
    with ExitStack() as stack:
        asked = sys.argv[1:] or [f"http://{HOST}:{stack.enter_context(served(OURS)).port}"]
        browser = stack.enter_context(sync_playwright()).chromium.launch(
            executable_path=installed(), args=["--no-sandbox"]
        )
        stack.callback(browser.close)
        for size, (width, height) in SIZES.items():
            for slug in PAGES:
                context = browser.new_context(viewport={"width": width, "height": height})
                page = context.new_page()
                page.goto(f"{asked[0]}/{slug}")
                page.wait_for_selector(f"h1[data-page='/{slug}']")
                page.evaluate(WHOLE)
                page.wait_for_timeout(4000)  # until every chart is drawn
                for row in measured(page, size):
                    print(row, flush=True)
                context.close()


def measured(page: Page, size: str) -> Iterator[str]:
    """Give a row for each control of a page; work is the processor's own time, whatever else the machine does."""
    line = page.context.new_cdp_session(page)
    line.send("Performance.enable", {"timeDomain": "threadTicks"})
    shown: set[str] = set()
    for figure, name in page.evaluate(CONTROLS):
        before, changes = worked(line), page.evaluate(CHANGES, name)
        work = SLOWER * (worked(line) - before) / len(changes)
        line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        took = page.evaluate(CHANGES, name)
        frames = [] if figure in shown else page.evaluate(SHOWN, figure)
        line.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        shown.add(figure)
        slow = sum(each > LONG for each in frames)
        told = f"{len(frames)}, {slow}, {max(frames):.0f}" if frames else ""
        yield f"| {figure} | {name} | {size} | {work:.0f}, {max(took):.0f} | {told} |"


def worked(line: CDPSession) -> float:
    """Give the milliseconds that the page's main thread has worked."""
    found = {each["name"]: each["value"] for each in line.send("Performance.getMetrics")["metrics"]}
    return 1000 * float(found["TaskDuration"])


if __name__ == "__main__":
    main()
