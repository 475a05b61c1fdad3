// What stands around each view: the head with the state of the line, and the bar at the bottom.
import { SIGN_IN } from "./api.js";
import { button, el, link } from "./dom.js";
import { t } from "./words.js";

const TABS = [["#/kelompok", "lapangan.tab.groups"], ["#/kirim", "lapangan.tab.waiting"], ["#/lainnya", "lapangan.tab.more"]];

export const frame = {
  /**
   * @param {object} app
   * @param {{title: string, sub?: string, back?: string, below?: Node, content: any, bar?: Node, tab?: string, fresh?: boolean}} view
   */
  show(app, view) {
    document.title = `${view.title} - ${t("lapangan.title")}`;
    document.getElementById("lapangan").replaceChildren(
      el("a.skip-link", { href: "#isi", onclick: skip }, t("lapangan.skip")),
      el("header.head", null, el("div.top", null,
        view.back ? el("a.back", { href: view.back, "aria-label": t("lapangan.back") }, "\u2039") : null,
        el("div.top-words", null, el("h1", { tabindex: "-1" }, view.title), view.sub && el("p.top-sub", null, view.sub)),
        el("div", { id: "pill", role: "status" })), view.below),
      el("div", { id: "notices" }),
      el("main", { id: "isi", tabindex: "-1" }, view.content),
      el("div", { id: "bottom" }));
    this.update(app, view);
  },

  /** The list as it is now; nothing moves under the thumb if it is the same. */
  renew(view) {
    const shown = document.getElementById("isi");
    if (shown.contains(document.activeElement) && document.activeElement.matches("input, select, textarea")) {
      return;     // somebody is typing
    }
    const next = el("main", null, view.content);
    if (next.innerHTML !== shown.innerHTML) {
      shown.replaceChildren(...next.childNodes);
    }
  },

  /** Only what can change while a view is open: what is being typed stays. */
  update(app, view) {
    document.getElementById("pill")?.replaceChildren(...(app.store ? [pill(app)] : []));
    document.getElementById("notices")?.replaceChildren(...notices(app));
    document.getElementById("bottom")?.replaceChildren(...(view.bar ? [view.bar] : app.store ? [tabs(app, view)] : []));
  },
};

function skip(event) {
  event.preventDefault();
  document.getElementById("isi").focus();
}

function pill(app) {
  const { rows, photos, attention } = app.counts;
  const waiting = rows + photos;
  const words = [lineWords(app), waiting > 0 && t("lapangan.pill.waiting", waiting), attention > 0 && t("lapangan.pill.attention", attention)]
    .filter(Boolean).join(" · ");
  const calm = (app.line === "online" || app.line === "unknown") && waiting + attention === 0;
  return el(calm ? "a.pill.is-calm" : "a.pill", { href: "#/kirim", "data-line": app.line }, words);
}

function lineWords(app) {
  return app.sending ? t("lapangan.line.sending") : t(`lapangan.line.${app.line}`);
}

function notices(app) {
  const found = [];
  if (app.message) {
    found.push(el(`p.note.note-${app.message.tone}`, { role: app.message.tone === "good" ? "status" : "alert" }, app.message.words));
  }
  if (!app.store) {
    return found;
  }
  if (app.line === "signin") {
    found.push(el("div.note.note-warn", { role: "alert" }, el("p", null, t("lapangan.signin.needed")),
      link(t("lapangan.signin.do"), SIGN_IN, "btn.btn-primary")));
  }
  if (app.line === "other") {
    found.push(el("div.note.note-warn", { role: "alert" }, el("p", null, t("lapangan.signin.other")),
      button(t("lapangan.lock"), app.lock, "btn-secondary")));
  }
  if (app.line === "access") {
    found.push(el("p.note.note-warn", { role: "alert" }, t("lapangan.signin.access")));
  }
  const minutes = app.clockWarning();
  if (minutes !== null) {
    found.push(el("p.note.note-warn", null, t(minutes > 0 ? "lapangan.clock.ahead" : "lapangan.clock.behind", lag(Math.abs(minutes)))));
  }
  return found;
}

function lag(minutes) {
  return minutes >= 120 ? t("lapangan.hours", Math.round(minutes / 60)) : t("lapangan.minutes", minutes);
}

function tabs(app, view) {
  const waiting = app.counts.rows + app.counts.photos + app.counts.attention;
  return el("nav.tabs", { "aria-label": t("lapangan.tabs") }, TABS.map(([address, words]) => el("a",
    { href: address, "aria-current": view.tab === address ? "page" : null }, t(words),
    address === "#/kirim" && waiting > 0 && el("span.badge", { "aria-label": t("lapangan.pill.waiting", waiting) }, waiting))));
}
