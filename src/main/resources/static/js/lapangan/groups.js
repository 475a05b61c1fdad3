// The groups of a month and what is still to do; one group with its sessions.
import { clockTime, longDay, longMonth, plusMonths, shortDay, today } from "./clock.js";
import { button, el, link, status } from "./dom.js";
import { startCorrection, startSession } from "./session-start.js";
import { t } from "./words.js";

const ORDER = { MISSING: 0, PLANNED: 1, EXCUSED: 2, HELD: 3 };
let month = null;

/** @param {object} app */
export async function groupsView(app) {
  const now = today().slice(0, 7);
  month = month && month >= plusMonths(now, -1) ? month : now;
  const rows = await app.store.rows();
  const groups = app.roster.groups.map((group) => ({ group, state: stateOf(group, month), local: localOf(rows, group, month) }))
    .sort((a, b) => ORDER[a.state.state] - ORDER[b.state.state] || a.group.name.localeCompare(b.group.name));
  const done = groups.filter(({ state, local }) => state.state === "HELD" || local.queued + local.sent > 0).length;
  return {
    title: t("lapangan.groups.title"), sub: app.roster.companion.name, tab: "#/kelompok", fresh: true,
    content: [
      el("div.months", { role: "group", "aria-label": t("lapangan.groups.month") },
        [plusMonths(now, -1), now].map((each) => el("button.pick", { type: "button", "aria-pressed": String(each === month),
          onclick: () => { month = each; app.redraw(); } }, longMonth(each)))),
      el("p.summary-line", null, t("lapangan.groups.done", done, groups.length)),
      groups.length === 0 ? el("p.empty", null, t("lapangan.groups.none"))
        : el("ul.cards", null, groups.map((each) => card(each))),
      news(app),
    ],
  };
}

function card({ group, state, local }) {
  return el("li", null, el("a.card-link", { href: `#/kelompok/${group.id}` },
    el("span.card-name", null, group.name), el("span.card-sub", null, `${group.village} · ${t("lapangan.families", (group.members ?? []).length)}`),
    el("span.card-state", null, local.sent > 0 ? status("good", t("lapangan.rowState.SENT"))
      // what waits here to be sent is a meeting, whatever the server knows yet
      : (local.queued === 0 || state.state === "HELD") && stateWords(state),
      local.queued > 0 && status("wait", t("lapangan.local.waiting", local.queued)),
      local.drafts > 0 && status("info", t("lapangan.local.drafts", local.drafts)))));
}

function stateWords({ state, plannedOn, plannedTime }) {
  const planned = plannedOn && [shortDay(plannedOn), plannedTime && clockTime(plannedTime.slice(0, 5))].filter(Boolean).join(" ");
  switch (state) {
    case "HELD": return status("good", t("lapangan.state.HELD"));
    case "EXCUSED": return status("off", t("lapangan.state.EXCUSED"));
    case "PLANNED": return status("wait", planned ? t("lapangan.state.planned", planned) : t("lapangan.state.PLANNED"));
    default: return status("warn", t("lapangan.state.MISSING"));
  }
}

function stateOf(group, of) {
  return group.months?.find((each) => each.month === of) ?? { month: of, state: "MISSING" };
}

function localOf(rows, group, of) {
  const here = rows.filter((row) => row.kind === "session" && (row.body?.payload ?? row.form)?.groupId === group.id
    && (row.body?.payload ?? row.form).heldOn?.startsWith(of));
  return {
    queued: here.filter((row) => ["WAITING", "SENDING", "ATTENTION"].includes(row.state)).length,
    drafts: here.filter((row) => row.state === "DRAFT").length,
    sent: here.filter((row) => row.state === "SENT" && !group.sessions?.some((each) => each.id === row.key)).length,
  };
}

function news(app) {
  const invitations = (app.roster.invitations ?? []).filter((each) => each.state === "INVITED").length;
  const policies = (app.roster.policies ?? []).filter((each) => each.state === "UNREAD").length;
  return [invitations > 0 && link(t("lapangan.invitations.open", invitations), "#/undangan", "card-link"),
    policies > 0 && link(t("lapangan.policies.open", policies), "#/kebijakan", "card-link")];
}

/** @param {object} app @param {string} id */
export async function groupView(app, id) {
  const group = app.roster.groups.find((each) => each.id === id);
  if (!group) {
    return { title: t("lapangan.groups.title"), back: "#/kelompok", content: el("p.empty", null, t("lapangan.groups.gone")) };
  }
  const rows = (await app.store.rows()).filter((row) => (row.form ?? row.body?.payload)?.groupId === id
    && row.state !== "DISCARDED" && row.kind !== "barrier");
  const drafts = rows.filter((row) => row.state === "DRAFT");
  const proposed = month && !today().startsWith(month) ? stateOf(group, month).plannedOn ?? "" : today();
  return {
    title: group.name, sub: group.village, back: "#/kelompok", tab: "#/kelompok", fresh: true,
    content: [
      el("p.summary-line", null, [t("lapangan.families", (group.members ?? []).length), group.meetingPlace].filter(Boolean).join(" · ")),
      el("p.month-states", null, (group.months ?? []).map((each) => el("span.month-state", null, `${longMonth(each.month)}: `, stateWords(each)))),
      drafts.map((row) => link(t("lapangan.draft.continue", row.label.detail), `#/catat/${row.key}`, "card-link.is-draft")),
      button(t("lapangan.session.new"), () => startSession(app, group, proposed), "btn-primary.btn-wide"),
      link(t("lapangan.blankList"), `/p2k2/daftar-kosong/${group.id}`, "btn.btn-quiet.btn-wide"),
      el("p.hint", null, t("lapangan.blankList.hint")),
      el("h2", null, t("lapangan.group.sessions")),
      sessions(app, group, rows),
    ],
  };
}

function sessions(app, group, rows) {
  const local = rows.filter((row) => row.state !== "DRAFT");
  const unseen = local.filter((row) => row.kind === "session" && !group.sessions?.some((each) => each.id === row.key));
  if (!group.sessions?.length && local.length === 0) {
    return el("p.empty", null, t("lapangan.group.noSessions"));
  }
  return el("ul.lines", null,
    unseen.map((row) => el("li", null, link(row.label.detail, `#/baris/${row.key}`, null), " ", rowState(row))),
    (group.sessions ?? []).map((each) => el("li", null,
      el("div", null, el("strong", null, longDay(each.heldOn)), el("span.second", null, each.activityName)),
      el("div.line-end", null, serverState(each),
        each.state !== "CANCELLED" && button(t("lapangan.correct"), () => startCorrection(app, group, each.id, each.version), "btn-quiet")))));
}

function serverState(session) {
  switch (session.state) {
    case "CANCELLED": return status("off", t("lapangan.sessionState.CANCELLED"));
    case "DOUBLE": return status("warn", t("lapangan.sessionState.DOUBLE"));
    default: return status("good", t(session.late ? "lapangan.sessionState.late" : "lapangan.sessionState.HELD"));
  }
}

const TONES = { DRAFT: "info", WAITING: "wait", SENDING: "wait", SENT: "good", ATTENTION: "bad", DISCARDED: "off" };

/** @param {import("./store.js").Row} row */
export function rowState(row) {
  return status(TONES[row.state], t(`lapangan.rowState.${row.state}`));
}
