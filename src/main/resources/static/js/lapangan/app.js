// The page: who has it open, which view it shows, and when it sends.
import * as api from "./api.js";
import { clockIsWrong, knownSkew, learnSkew } from "./clock.js";
import { ChangedElsewhere, StorageFull, ifRoom } from "./database.js";
import { frame } from "./frame.js";
import { lockedView } from "./lock.js";
import { counts, tidy } from "./outbox.js";
import { askForWaking, flush } from "./sender.js";
import { onChangesElsewhere, Store } from "./store.js";
import { t } from "./words.js";
import { keepShell } from "./shell.js";
import { groupsView, groupView } from "./groups.js";
import { sessionView } from "./session.js";
import { waitingView } from "./waiting.js";
import { rowView } from "./row.js";
import { barrierView } from "./barrier.js";
import { invitationsView } from "./invitations.js";
import { policiesView } from "./policies.js";
import { moreView } from "./more.js";

/** By the first part of the address behind the #. */
const VIEWS = {
  kelompok: (app, id) => (id ? groupView(app, id) : groupsView(app)), catat: sessionView, kirim: waitingView, baris: rowView,
  hambatan: barrierView, undangan: invitationsView, kebijakan: policiesView, lainnya: moreView,
};

const NOTHING = { rows: 0, photos: 0, attention: 0, drafts: 0 };
const LOCK_AFTER = 20 * 60 * 1000;

/** What the views work with. */
const app = {
  /** @type {Store | null} null while it is locked */
  store: null,
  /** @type {any} the last handshake's facts: account, companionId, months, exportKey */
  owner: null,
  roster: null,
  counts: NOTHING,
  /** @type {"unknown" | "online" | "offline" | "silent" | "signin" | "other" | "access"} what the server said last */
  line: navigator.onLine ? "unknown" : "offline",
  sending: false,
  /** @type {{words: string, tone: string, shown: boolean} | null} stays until the next view */
  message: null,
  opened, lock, go, say, send, redraw, refreshCounts,
};

let current = null;
let drawing = 0;
let refreshing = 0;

async function opened(account, key, handshake) {
  app.store = new Store(account, key);
  app.owner = await app.store.kept("owner");
  app.roster = await app.store.kept("roster");
  learnSkew(app.owner?.skewMillis ?? null);
  if (handshake) {
    await met(handshake);
  }
  await tidy(app.store);
  await refreshCounts();
  if (!app.roster) {
    await send();
  }
  else {
    send();
  }
  navigator.storage?.persist?.().catch(() => {});
  await redraw();
}

/** Drops the key: what is on the phone cannot be read until it is opened again. */
async function lock() {
  await current?.leave?.();
  current = null;
  Object.assign(app, { store: null, owner: null, roster: null, counts: NOTHING, message: null });
  learnSkew(null);
  await redraw();
}

function go(address) {
  if (location.hash === address) {
    redraw();
  }
  else {
    location.hash = address;
  }
}

function say(words, tone = "good") {
  app.message = words ? { words, tone, shown: false } : null;
}

/** The server answered: what it says about this account is kept for when it cannot. */
async function met(handshake) {
  const { store } = app;
  if (store?.account !== handshake.account.id) {
    return;     // it was locked meanwhile, and somebody else may have opened it
  }
  app.line = "online";
  learnSkew(handshake.skewMillis);
  const { account, companionId, months, exportKey, skewMillis } = handshake;
  app.owner = { account, companionId, months, exportKey, skewMillis };
  await ifRoom(store.keep("owner", app.owner));
  if (!app.roster || app.roster.version !== handshake.rosterVersion) {
    const newest = await api.roster(app.roster?.version ?? null);
    if (newest && app.store === store) {
      app.roster = { ...newest, version: handshake.rosterVersion, takenAt: Date.now() };
      await ifRoom(store.keep("roster", app.roster));
    }
  }
}

/**
 * Sends what waits, and takes in what is new.
 * @param {{woken?: boolean}} [how] whether the browser woke the page for it: then it wakes it again by itself
 * @returns {Promise<import("./sender.js").Result | null>}
 */
async function send({ woken = false } = {}) {
  const { store } = app;
  if (!store || app.sending) {
    app.again = Boolean(store);     // a row that came, or a signal, while this one was on its way
    return null;
  }
  app.sending = true;
  app.again = false;
  drawFrame();
  let result = null;
  try {
    result = await flush(store, met, moved);
    if (app.store === store && result.sent > 0 && result.outcome === "done") {
      await takeInAnew();
    }
    if (app.store === store) {
      app.line = lineAfter(result.outcome);
    }
  }
  catch (error) {
    if (!(error instanceof StorageFull)) {
      throw error;
    }
    say(t("lapangan.full"), "bad");
  }
  finally {
    app.sending = false;
  }
  if (app.store === store) {
    await refreshCounts();
    if (app.message?.shown && app.message.tone === "good" && result?.sent > 0 && result.waiting + result.attention === 0) {
      app.message.words = t("lapangan.sent.some", result.sent);     // it no longer waits
    }
    if (result?.waiting > 0 && !woken) {
      askForWaking();
    }
    await refresh();
  }
  return app.again && app.store === store ? send({ woken }) : result;
}

/** What was sent changes what is still to do. */
async function takeInAnew() {
  try {
    await met(await api.handshake());
  }
  catch (error) {
    if (!(error instanceof api.Unreachable) && !(error instanceof api.SignedOut) && !(error instanceof api.NoCompanion)) {
      throw error;
    }
  }
}

async function moved() {
  await refreshCounts();
  await refresh();
}

function lineAfter(outcome) {
  if (outcome === "offline" && navigator.onLine) {
    return "silent";     // there is a network, but the server did not answer
  }
  return outcome === "done" ? "online" : outcome;
}

async function refreshCounts() {
  if (app.store) {
    app.counts = await counts(app.store);
    const waiting = app.counts.rows + app.counts.photos + app.counts.attention;
    (waiting ? navigator.setAppBadge?.(waiting) : navigator.clearAppBadge?.())?.catch?.(() => {});
  }
}

async function redraw() {
  const turn = ++drawing;
  await current?.leave?.();
  const view = await viewOfAddress();
  if (turn !== drawing) {
    await view.leave?.();
    return;
  }
  if (app.message?.shown) {
    app.message = null;
  }
  current = view;
  frame.show(app, view);
  if (app.message) {
    app.message.shown = true;
  }
}

function viewOfAddress() {
  const [name, ...parts] = location.hash.replace(/^#\/?/, "").split("/");
  return app.store && app.roster ? (VIEWS[name] ?? VIEWS.kelompok)(app, ...parts) : lockedView(app);
}

/** What became of the rows shows where they are listed; a form is left alone. */
async function refresh() {
  const turn = drawing;
  const latest = ++refreshing;
  if (current?.fresh) {
    const view = await viewOfAddress();
    if (turn === drawing && latest === refreshing) {
      frame.renew(view);
    }
  }
  drawFrame();
}

function drawFrame() {
  if (current) {
    frame.update(app, current);
  }
}

async function sendAndTell(port) {
  const result = await send({ woken: true });
  port?.postMessage(result?.outcome === "done" && result.waiting === 0 ? "sent" : "waiting");
}

addEventListener("hashchange", async () => {
  await redraw();
  scrollTo(0, 0);
  document.querySelector("h1")?.focus({ preventScroll: true });
});
addEventListener("online", () => send());
addEventListener("offline", () => {
  app.line = "offline";
  drawFrame();
});
addEventListener("lapangan-outdated", () => location.reload());
navigator.serviceWorker?.addEventListener("message", (event) => event.data === "send" && sendAndTell(event.ports[0]));
onChangesElsewhere(moved);

// a press on what is no longer as it was shown, or for which there is no room
addEventListener("unhandledrejection", async ({ reason }) => {
  if (reason instanceof ChangedElsewhere || reason instanceof StorageFull) {
    say(t(reason instanceof StorageFull ? "lapangan.full" : "lapangan.changed"), "warn");
    await redraw();
  }
});

let hiddenAt = 0;
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") {
    hiddenAt = Date.now();
    current?.save?.();
  }
  else if (app.store && Date.now() - hiddenAt > LOCK_AFTER) {
    lock();
  }
  else {
    send();
  }
});

app.clockWarning = () => (clockIsWrong() ? Math.round(knownSkew() / 60_000) : null);
keepShell();
redraw();
