// All the rest: what else can be done, and how the phone is set up.
import * as api from "./api.js";
import { button, el, link, status } from "./dom.js";
import { isUnsent } from "./outbox.js";
import { install, installation, isKept } from "./shell.js";
import { changeLanguage, config, language, t } from "./words.js";

/** @param {object} app */
export async function moreView(app) {
  const open = (list, state) => (list ?? []).filter((each) => each.state === state).length;
  return {
    title: t("lapangan.more.title"), sub: app.owner?.account?.name, tab: "#/lainnya",
    content: [
      el("ul.cards", null,
        entry("#/hambatan", t("lapangan.barrier.title"), t("lapangan.barrier.explain")),
        entry("#/undangan", t("lapangan.invitations.title"), t("lapangan.invitations.open", open(app.roster.invitations, "INVITED"))),
        entry("#/kebijakan", t("lapangan.policies.title"), t("lapangan.policies.open", open(app.roster.policies, "UNREAD")))),
      el("section", null, el("h2", null, t("lapangan.phone")), await phone(app)),
      el("section", null, el("h2", null, t("lapangan.account")), el("div.stack", null,
        button(t(language() === "id" ? "lapangan.language.en" : "lapangan.language.id"), () => switchLanguage(app), "btn-quiet.btn-wide"),
        link(t("lapangan.home"), "/", "btn.btn-quiet.btn-wide"),
        button(t("lapangan.lock"), app.lock, "btn-quiet.btn-wide"), el("p.hint", null, t("lapangan.lock.hint")),
        signOut(app))),
      el("p.hint", null, t("lapangan.version", config.version)),
    ],
  };
}

function entry(address, name, words) {
  return el("li", null, el("a.card-link", { href: address }, el("span.card-name", null, name), el("span.card-sub", null, words)));
}

async function phone(app) {
  const lasting = await navigator.storage?.persisted?.().catch(() => false);
  const room = await navigator.storage?.estimate?.().catch(() => null);
  const place = installation();
  return el("div.stack", null,
    await isKept() ? status("good", t("lapangan.phone.kept")) : status("warn", t("lapangan.phone.notKept")),
    lasting ? status("good", t("lapangan.phone.lasting")) : el("div", null, status("warn", t("lapangan.phone.notLasting")),
      button(t("lapangan.phone.makeLasting"), async () => { await navigator.storage?.persist?.(); await app.redraw(); }, "btn-quiet.btn-wide")),
    room && el("p.hint", null, t("lapangan.phone.room", megabytes(room.usage), megabytes(room.quota - room.usage))),
    place === "installed" ? status("good", t("lapangan.install.done"))
      : place === "offered" ? button(t("lapangan.install"), async () => { await install(); await app.redraw(); }, "btn-secondary.btn-wide")
        : el("p.hint", null, t("lapangan.install.byHand")),
    button(t("lapangan.roster.refresh"), async () => { await app.send(); await app.redraw(); }, "btn-quiet.btn-wide"),
    el("p.note.note-warn", null, t("lapangan.clearing")));
}

function megabytes(bytes) {
  return Math.round(bytes / 1024 / 1024).toLocaleString(language());
}

async function switchLanguage(app) {
  changeLanguage(language() === "id" ? "en" : "id");
  api.tellLanguage(language());
  await app.redraw();
}

/** Warns when rows wait: they stay on the phone, but nobody sends them until this person signs in again. */
function signOut(app) {
  const box = el("div");
  const out = async () => {
    try {
      await api.signOut();
    }
    catch (error) {
      if (!(error instanceof api.Unreachable) && !(error instanceof api.SignedOut)) {
        throw error;
      }
    }
    await app.lock();
  };
  const ask = async () => {
    const unsent = (await app.store.rows()).filter(isUnsent).length + (await app.store.photos()).filter((photo) => photo.ready).length;
    if (unsent === 0) {
      await out();
      return;
    }
    const warning = el("div.note.note-bad", { role: "alertdialog", "aria-labelledby": "unsent", tabindex: "-1" },
      el("p", { id: "unsent" }, t("lapangan.signOut.unsent", unsent)), el("div.stack", null,
        link(t("lapangan.signOut.look"), "#/kirim", "btn.btn-primary.btn-wide"), button(t("lapangan.signOut.anyway"), out, "btn-danger.btn-wide")));
    box.replaceChildren(warning);
    warning.focus();
  };
  box.append(button(t("lapangan.signOut"), ask, "btn-danger.btn-wide"));
  return box;
}
