// Before the rows can be read: the first visit, the PIN, and what helps when it is forgotten.
import * as api from "./api.js";
import { button, el, link } from "./dom.js";
import { text } from "./fields.js";
import { accounts, create, MOST_WRONG, openWithPin, openWithServer, SHORTEST_PIN, WrongPin } from "./vault.js";
import { t } from "./words.js";

/** Over the sign-in page and back: this person asked for a new PIN. */
const FORGOTTEN = "lapangan.forgotten";

let newcomer = null;

/** @param {object} app */
export async function lockedView(app) {
  if (app.store) {
    return waitForRoster(app);
  }
  const known = await accounts();
  const forgotten = sessionStorage.getItem(FORGOTTEN) !== null;
  if (known.length > 0 && !forgotten && !newcomer) {
    lookForNewcomer(app, known);     // who has a PIN here does not wait for the network
    return pinQuestion(app, known);
  }
  const visitor = newcomer ?? await whoIsThere();
  newcomer = null;
  if (visitor.kind !== "in") {
    return known.length === 0 || forgotten ? welcome(app, visitor.kind, known.length > 0) : pinQuestion(app, known);
  }
  sessionStorage.removeItem(FORGOTTEN);
  const isKnown = known.some((each) => each.id === visitor.handshake.account.id);
  return isKnown && !forgotten ? pinQuestion(app, known) : pinChoice(app, visitor.handshake, isKnown, known.length > 0);
}

/** Somebody signed in who has nothing on this phone yet. */
async function lookForNewcomer(app, known) {
  const visitor = await whoIsThere();
  if (!app.store && visitor.kind === "in" && !known.some((each) => each.id === visitor.handshake.account.id)) {
    newcomer = visitor;
    await app.redraw();
  }
}

async function whoIsThere() {
  try {
    return { kind: "in", handshake: await api.handshake() };
  }
  catch (error) {
    const kind = error instanceof api.SignedOut ? "out" : error instanceof api.NoCompanion ? "access"
      : error instanceof api.Unreachable ? "offline" : null;
    if (!kind) {
      throw error;
    }
    return { kind };
  }
}

function welcome(app, kind, withPin) {
  const body = {
    out: () => [el("p", null, t("lapangan.welcome.out")), link(t("lapangan.signin.do"), api.SIGN_IN, "btn.btn-primary.btn-wide")],
    access: () => [el("p.note.note-warn", null, t("lapangan.signin.access")), link(t("lapangan.home"), "/", "btn.btn-quiet.btn-wide")],
    offline: () => [el("p.note.note-warn", null, t("lapangan.welcome.offline")), button(t("lapangan.tryAgain"), app.redraw, "btn-primary.btn-wide")],
  }[kind]();
  return { title: t("lapangan.title"), content: el("div.card", null, el("p.lead", null, t("lapangan.about")), body,
    withPin && button(t("lapangan.pin.instead"), () => { sessionStorage.removeItem(FORGOTTEN); return app.redraw(); }, "btn-quiet.btn-wide")) };
}

function waitForRoster(app) {
  const words = app.line === "signin" ? null : el("p.note.note-warn", null, t("lapangan.roster.missing"));
  return {
    title: t("lapangan.title"),
    content: el("div.card", null, words, button(t("lapangan.tryAgain"), async () => { await app.send(); await app.redraw(); }, "btn-primary.btn-wide")),
  };
}

/** @param {boolean} isKnown whether the account has rows on this phone already */
function pinChoice(app, handshake, isKnown, othersThere) {
  let pin = "";
  let again = "";
  const complaint = el("p.error", { role: "alert" });
  const submit = async (event) => {
    event.preventDefault();
    complaint.textContent = complain(pin, again);
    if (!complaint.textContent) {
      const key = isKnown ? await openWithServer(handshake, pin) : await create(handshake, pin);
      app.say(t("lapangan.pin.chosen"));
      await app.opened(handshake.account.id, key, handshake);
    }
  };
  return {
    title: t("lapangan.pin.choose"), sub: handshake.account.name,
    content: el("form.card", { onsubmit: submit, novalidate: true },
      el("p", null, t(isKnown ? "lapangan.pin.renew" : "lapangan.pin.why")),
      pinField("pin", t("lapangan.pin.new"), t("lapangan.pin.hint", SHORTEST_PIN), (value) => { pin = value; }),
      pinField("pin-again", t("lapangan.pin.again"), undefined, (value) => { again = value; }), complaint,
      el("button.btn.btn-primary.btn-wide", { type: "submit" }, t("lapangan.pin.save")),
      el("p.hint", null, t("lapangan.pin.keep")),
      othersThere && !isKnown && el("p.hint", null, t("lapangan.pin.others"))),
  };
}

function complain(pin, again) {
  if (!/^\d+$/.test(pin) || pin.length < SHORTEST_PIN || /^(\d)\1+$/.test(pin) || "0123456789876543210".includes(pin)) {
    return t("lapangan.pin.weak", SHORTEST_PIN);
  }
  return pin === again ? "" : t("lapangan.pin.differ");
}

function pinQuestion(app, known) {
  let account = known[0];
  let pin = "";
  const complaint = el("p.error", { role: "alert" });
  const submit = async (event) => {
    event.preventDefault();
    const press = event.currentTarget.querySelector("[type=submit]");
    press.setAttribute("aria-busy", "true");
    try {
      await app.opened(account.id, await openWithPin(account.id, pin));
    }
    catch (error) {
      if (!(error instanceof WrongPin)) {
        throw error;
      }
      complaint.textContent = error.left > 0 ? t("lapangan.pin.wrong", error.left) : t("lapangan.pin.locked", MOST_WRONG);
    }
    finally {
      press.removeAttribute("aria-busy");
    }
  };
  const pick = el("select.control", { id: "account", onchange: () => { account = known.find((each) => each.id === pick.value); } },
    known.map((each) => el("option", { value: each.id }, each.label)));
  pick.value = account.id;
  return {
    title: t("lapangan.pin.title"),
    content: [el("form.card", { onsubmit: submit, novalidate: true },
      known.length > 1 && el("div.field", null, el("label", { for: "account" }, t("lapangan.pin.whose")), pick),
      pinField("pin", t("lapangan.pin.label"), undefined, (value) => { pin = value; }), complaint,
      el("button.btn.btn-primary.btn-wide", { type: "submit" }, t("lapangan.pin.open"))),
    el("div.card.quiet", null, el("p", null, t("lapangan.pin.forgotten")), button(t("lapangan.pin.signIn"), signInAfresh, "btn-quiet.btn-wide"),
      el("p.hint", null, t("lapangan.pin.nothingLost")))],
  };
}

function pinField(id, label, hint, typed) {
  return text({ id, label, hint, type: "password", inputmode: "numeric", autocomplete: "off", maxlength: 12 }, "", typed);
}

/** Whoever wants in without the PIN shows the password, even if the browser is still signed in. */
async function signInAfresh() {
  sessionStorage.setItem(FORGOTTEN, "yes");
  try {
    await api.signOut();
  }
  catch { /* nobody was signed in, or there is no network: the next page says so */ }
  location.assign(api.SIGN_IN);
}
