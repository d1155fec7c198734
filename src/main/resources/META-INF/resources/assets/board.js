// Spares a board's page its reloads. Everything works without it: filters are a form, orders and pages are links. It
// fetches the very same addresses, puts the board that they answer with in place of the one shown, keeps the focus, writes
// the history, and tells the new counts to those who can't see them. Whatever goes wrong, the browser loads the page.

const REGION = "board";
const MOST = 6;
const LEAST = 2;
const news = document.getElementById("board-news");
const ticked = new Set();
let shown = pageOf(location.href);
let running = null;

/** An address without its fragment: what is fetched. */
function pageOf(href) {
  return href.split("#")[0];
}

function region() {
  return document.getElementById(REGION);
}

/** True for an address of the board's own page, whatever its filters, order and page. */
function isThisBoard(href) {
  const url = new URL(href, location.href);
  return url.origin === location.origin && url.pathname === location.pathname;
}

async function show(href, { record, focus }) {
  running?.abort();
  running = new AbortController();
  region().setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(href, { headers: { Accept: "text/html" }, signal: running.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById(REGION);
    if (!answer.ok || !next) {
      location.assign(href);
      return;
    }
    region().replaceWith(document.adoptNode(next));
    document.title = page.title;
    shown = pageOf(answer.url);
    if (record) {
      history.pushState(null, "", answer.url);
    }
    restoreTicks();
    moveFocus(focus);
    news.textContent = next.dataset.summary;
  } catch (error) {
    if (error.name !== "AbortError") {
      location.assign(href);
    }
  }
}

/** To the element that had the focus, which is a new one now; to the board where it is gone. */
function moveFocus(id) {
  const element = (id && document.getElementById(id)) || region();
  element.focus({ preventScroll: element !== region() });
  if (element === region()) {
    element.scrollIntoView({ block: "start" });
  }
}

/** The form's address, without what is left empty. */
function addressOf(form) {
  const stated = [...new FormData(form)].filter(([, value]) => value !== "");
  const query = new URLSearchParams(stated).toString();
  return form.action + (query ? "?" + query : "");
}

function boxes() {
  return [...region().querySelectorAll("input[name=claim]")];
}

function restoreTicks() {
  boxes().forEach((box) => (box.checked = ticked.has(box.value)));
  const there = new Set(boxes().map((box) => box.value));
  [...ticked].filter((claim) => !there.has(claim)).forEach((claim) => ticked.delete(claim));
  countTicks();
}

function countTicks() {
  const hint = document.getElementById("compare-hint");
  if (!hint) {
    return;
  }
  hint.dataset.plain ??= hint.textContent;
  hint.textContent =
    ticked.size === 0
      ? hint.dataset.plain
      : ticked.size > MOST
        ? `${ticked.size} rows ticked; ${MOST} is the most.`
        : `${ticked.size} of ${MOST} rows ticked${ticked.size < LEAST ? "; tick one more" : ""}.`;
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.id === "board-filters") {
    event.preventDefault();
    show(addressOf(form), { record: true, focus: event.submitter?.id });
  } else if (form.id === "compare" && (ticked.size < LEAST || ticked.size > MOST)) {
    event.preventDefault();
    news.textContent = document.getElementById("compare-hint").textContent;
  }
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || !region().contains(link) || link.hash || !isThisBoard(link.href)) {
    return;
  }
  event.preventDefault();
  show(link.href, { record: true, focus: link.id });
});

document.addEventListener("change", (event) => {
  if (event.target.name === "claim") {
    event.target.checked ? ticked.add(event.target.value) : ticked.delete(event.target.value);
    countTicks();
  }
});

addEventListener("popstate", () => {
  if (pageOf(location.href) !== shown) {
    show(location.href, { record: false, focus: document.activeElement?.id });
  }
});

// a browser that comes back to the page may have kept its ticks
boxes()
  .filter((box) => box.checked)
  .forEach((box) => ticked.add(box.value));
countTicks();
