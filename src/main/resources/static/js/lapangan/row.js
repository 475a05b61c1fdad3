// One row: what became of it, why, and what can be done.
import * as api from "./api.js";
import { shortMoment } from "./clock.js";
import { button, el } from "./dom.js";
import { rowState } from "./groups.js";
import { canBeReopened, discard, isUnsent, reopen, takeBack, tryAgain } from "./outbox.js";
import { draftCorrection, startCorrection } from "./session-start.js";
import { comparison } from "./comparison.js";
import { draftAddress } from "./waiting.js";
import { t } from "./words.js";

/** @param {object} app @param {string} key */
export async function rowView(app, key) {
  const row = await app.store.row(key);
  if (!row) {
    return { title: t("lapangan.waiting.title"), back: "#/kirim", content: el("p.empty", null, t("lapangan.draft.gone")) };
  }
  const photos = (await app.store.photos()).filter((photo) => photo.owner === key);
  return {
    title: row.label.title, sub: `${t(`lapangan.kind.${row.kind}`)} · ${row.label.detail}`, back: "#/kirim", tab: "#/kirim",
    fresh: true,
    content: [el("p.big-state", { "data-revision": row.revision }, rowState(row)), words(row), row.state === "ATTENTION" ? trouble(app, row) : null,
      row.answer ? answer(app, row) : null, photos.map((photo) => photoLine(app, photo)), actions(app, row)],
  };
}

function words(row) {
  const { state, queuedAt, tried } = row;
  return el("div", null,
    queuedAt && el("p.hint", null, t("lapangan.row.madeAt", shortMoment(new Date(queuedAt).toISOString()))),
    (state === "WAITING" || state === "SENDING") && el("p", null, t(tried ? "lapangan.row.noAnswer" : "lapangan.row.waits")));
}

function trouble(app, row) {
  const { code, message, problems = [] } = row.problem;
  const key = `lapangan.problem.${code}`;
  const what = t(key) === key ? t("lapangan.problem.other") : t(key);
  return el("div.note.note-bad", { role: "group" }, el("p", null, el("strong", null, what)), message && el("p.server-words", null, message),
    problems.length > 0 && el("ul", null, problems.map((each) => el("li", null, each.message))),
    code === "version" && row.problem.stored && comparison(app.roster, row.body.payload, row.problem.stored));
}

function answer(app, row) {
  const { late, double, added = [], left = [], message, receivedAt } = row.answer;
  return el("div", null,
    receivedAt && el("p.hint", null, t("lapangan.row.receivedAt", shortMoment(receivedAt))),
    message && el("p.note", null, message),
    late && el("p.note.note-warn", null, t("lapangan.row.late")),
    double && el("p.note.note-warn", null, t("lapangan.row.double")),
    added.length > 0 && el("div.note", null, el("p", null, t("lapangan.row.added")), el("ul", null, added.map((each) => el("li", null, each.name)))),
    left.length > 0 && el("div.note", null, el("p", null, t("lapangan.row.left")), el("ul", null, left.map((each) => el("li", null, each.name)))));
}

function photoLine(app, photo) {
  const again = async () => {
    await app.store.putPhoto({ ...photo, problem: undefined });
    app.send();
    await app.redraw();
  };
  const away = async () => {
    await app.store.removePhoto(photo.id);
    await app.refreshCounts();
    await app.redraw();
  };
  return photo.problem
    ? el("div.note.note-bad", null, el("p", null, el("strong", null, t("lapangan.photo.refused")), ` ${photo.problem.message ?? ""}`),
      button(t("lapangan.tryAgain"), again, "btn-secondary"), button(t("lapangan.photo.remove"), away, "btn-quiet"))
    : el("p.note", null, t("lapangan.photo.waiting", 1));
}

function actions(app, row) {
  const version = row.problem?.code === "version";
  const content = row.problem?.status === 409 && !version && row.kind === "session";
  const open = async () => {
    await reopen(app.store, row);
    app.go(draftAddress(row));
  };
  return el("div.stack", null,
    row.state === "DRAFT" && button(t("lapangan.draft.open"), () => app.go(draftAddress(row)), "btn-primary.btn-wide"),
    canBeReopened(row) && button(t(row.state === "WAITING" ? "lapangan.row.change" : "lapangan.row.repair"), open, "btn-primary.btn-wide"),
    row.state === "ATTENTION" && version && button(t("lapangan.row.correctNewest"), () => correctNewest(app, row), "btn-primary.btn-wide"),
    row.state === "ATTENTION" && version && button(t("lapangan.row.keepTheirs"), () => throwAway(app, row), "btn-quiet.btn-wide"),
    row.state === "ATTENTION" && content && button(t("lapangan.row.asCorrection"), () => asCorrection(app, row), "btn-primary.btn-wide"),
    row.state === "ATTENTION" && row.problem.status !== 409 && button(t("lapangan.row.again"), async () => {
      await tryAgain(app.store, row);
      await app.refreshCounts();
      app.go("#/kirim");
      app.send();
    }, "btn-secondary.btn-wide"),
    row.state === "SENT" && row.kind.startsWith("session") && button(t("lapangan.correct"), () => correctSent(app, row), "btn-secondary.btn-wide"),
    isUnsent(row) && !version && !(row.tried && row.state !== "ATTENTION") && button(t("lapangan.row.discard"), () => throwAway(app, row), "btn-danger.btn-wide"),
    row.state === "DISCARDED" && button(t("lapangan.row.takeBack"), async () => {
      await takeBack(app.store, row);
      await app.refreshCounts();
      await app.redraw();
    }, "btn-primary.btn-wide"));
}

async function throwAway(app, row) {
  await discard(app.store, row);
  await app.refreshCounts();
  app.say(t("lapangan.row.discarded"));
  await app.redraw();
}

/** Both were shown: what this person typed becomes a correction of what is stored now, with an id of its own. */
async function correctNewest(app, row) {
  const { payload } = row.body;
  const group = groupOf(app, payload.groupId);
  await discard(app.store, row);
  await draftCorrection(app, group, row.body.dependsOn, payload, row.problem.version, { reason: payload.reason, photosOf: row.key });
}

/** The server has a session of this id with another content: what is here becomes its correction. */
async function asCorrection(app, row) {
  try {
    const { status, body } = await api.session(row.key);
    if (status === 200) {
      const { payload } = row.body;
      await discard(app.store, row);
      await draftCorrection(app, groupOf(app, payload.groupId), row.key, payload, body.version, { photosOf: row.key });
      return;
    }
  }
  catch (error) {
    if (!(error instanceof api.Unreachable) && !(error instanceof api.SignedOut)) {
      throw error;
    }
  }
  app.say(t("lapangan.correct.offline"), "warn");
  await app.redraw();
}

function correctSent(app, row) {
  const id = row.kind === "session" ? row.key : row.body.dependsOn;
  const group = groupOf(app, row.body.payload.groupId) ?? { name: row.label.title };
  const known = group.sessions?.find((each) => each.id === id)?.version ?? null;
  return startCorrection(app, group, id, known);
}

function groupOf(app, id) {
  return app.roster.groups.find((each) => each.id === id);
}
