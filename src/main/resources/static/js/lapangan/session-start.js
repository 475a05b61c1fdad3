// Opens a form: of a new session, or of one that is corrected.
import * as api from "./api.js";
import { longDay } from "./clock.js";
import { startDraft } from "./drafts.js";
import { formOf, proposal } from "./session-record.js";
import { t } from "./words.js";

/** @param {object} app @param {object} group @param {string} day yyyy-MM-dd or "" */
export async function startSession(app, group, day) {
  const form = proposal(app.roster, group, day);
  const row = await startDraft(app.store, { kind: "session", label: label(group, form), form });
  app.go(`#/catat/${row.key}`);
}

/**
 * @param {object} app
 * @param {object} group
 * @param {string} id of the session
 * @param {number | null} version that the roster knows, null for the newest that the phone has sent itself
 */
export async function startCorrection(app, group, id, version) {
  const rows = await app.store.rows();
  const before = rows.filter((row) => row.kind === "session-correction" && row.form?.correctionOf === id
    && ["DRAFT", "WAITING", "SENDING", "ATTENTION"].includes(row.state)).pop();
  if (before) {
    app.go(before.state === "DRAFT" ? `#/catat/${before.key}` : `#/baris/${before.key}`);
    return;
  }
  const seen = ownCopy(rows, id, version) ?? await fromServer(id);
  if (!seen) {
    app.say(t("lapangan.correct.offline"), "warn");
    await app.redraw();
    return;
  }
  await draftCorrection(app, group, id, seen.payload, seen.version, { touched: false });
}

/**
 * @param {object} app
 * @param {object | undefined} group of the roster
 * @param {string} id of the session
 * @param {object} payload to begin with
 * @param {number} version that it changes
 * @param {{reason?: string, touched?: boolean, photosOf?: string | null}} [how] photosOf: key of the row that it takes the place of
 */
export async function draftCorrection(app, group, id, payload, version, { reason = "", touched = true, photosOf = null } = {}) {
  const form = { ...formOf(payload, version), correctionOf: id, reason };
  const row = await startDraft(app.store, {
    kind: "session-correction", label: label(group ?? { name: payload.activityName }, form), form,
    touched,
  });
  for (const photo of (await app.store.photos()).filter((each) => each.owner === photosOf)) {
    await app.store.putPhoto({ ...photo, owner: row.key, ready: false, problem: undefined });
  }
  app.go(`#/catat/${row.key}`);
}

/** What a list calls it. */
export function label(group, form) {
  return { title: group.name, detail: form.heldOn ? longDay(form.heldOn) : t("lapangan.noDay") };
}

/** What this phone sent, if nobody changed it since. */
function ownCopy(rows, id, version) {
  const sent = rows.filter((row) => row.state === "SENT" && (row.key === id || row.body?.dependsOn === id)
    && row.kind.startsWith("session") && row.body?.payload);
  const newest = sent.sort((a, b) => (a.answer?.version ?? 0) - (b.answer?.version ?? 0)).pop();
  const matches = newest && (version === null || newest.answer?.version === version);
  return matches ? { payload: newest.body.payload, version: newest.answer.version } : null;
}

async function fromServer(id) {
  try {
    const { status, body } = await api.session(id);
    return status === 200 && body?.payload ? body : null;
  }
  catch (error) {
    if (error instanceof api.Unreachable || error instanceof api.SignedOut) {
      return null;
    }
    throw error;
  }
}
