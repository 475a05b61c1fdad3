// What waits to be sent, and what became of it. A row leaves the phone only after the server has it, or by the person's hand.
import { knownSkew } from "./clock.js";
import { newId } from "./ids.js";

/** @typedef {import("./store.js").Row} Row @typedef {import("./store.js").Store} Store */

const KEEP_SENT = 62 * 24 * 60 * 60 * 1000;
const KEEP_DISCARDED = 7 * 24 * 60 * 60 * 1000;

/** @param {Row} row whether the server does not have it and it is ready to go */
export function isQueued(row) {
  return row.state === "WAITING" || row.state === "SENDING";
}

/** @param {Row} row whether leaving the phone would lose it */
export function isUnsent(row) {
  return isQueued(row) || row.state === "DRAFT" || row.state === "ATTENTION";
}

/** What the person has said, but the roster does not tell yet. @param {Row[]} rows @param {Row["kind"]} kind @param {{takenAt?: number}} roster */
export function saidSince(rows, kind, roster) {
  return rows.filter((row) => row.kind === kind && (isQueued(row) || (row.state === "SENT" && row.changedAt > (roster.takenAt ?? 0))));
}

/**
 * From now on the content does not change: it is the same at every try.
 * @param {Row} row
 * @param {object} payload
 * @param {{dependsOn?: string | null, seenVersion?: number | null}} [ties]
 */
export function queue(row, payload, { dependsOn = null, seenVersion = null } = {}) {
  const now = Date.now();
  row.body = {
    id: row.key, kind: row.kind, dependsOn, madeAt: new Date(now).toISOString(), skewMillis: knownSkew(), seenVersion,
    payload,
  };
  row.state = "WAITING";
  row.queuedAt = now;
  row.changedAt = now;
  row.problem = undefined;
}

/** @param {Store} store @param {Omit<Row, "key" | "state" | "changedAt" | "body" | "form">} fields @param {object} payload */
export async function queueNew(store, fields, payload, ties) {
  const row = { key: newId(), form: null, ...fields };
  queue(row, payload, ties);
  await store.put(row);
  return row;
}

/** Back onto the desk. Only what the server cannot have: its id may then come with another content. @param {Row} row */
export function canBeReopened(row) {
  return Boolean(row.form) && ((row.state === "WAITING" && !row.tried)
    || (row.state === "ATTENTION" && row.problem.status !== 409));
}

/** @param {Store} store @param {Row} row */
export async function reopen(store, row) {
  row.state = "DRAFT";
  row.body = null;
  row.tried = false;
  row.touched = true;
  row.changedAt = Date.now();
  await store.put(row);
}

/** Once more, word for word. @param {Store} store @param {Row} row */
export async function tryAgain(store, row) {
  row.state = "WAITING";
  row.problem = undefined;
  await store.put(row);
}

/** @param {Store} store @param {Row} row can be taken back for a week */
export async function discard(store, row) {
  row.before = row.state;
  row.state = "DISCARDED";
  row.changedAt = Date.now();
  await store.put(row);
}

/** @param {Store} store @param {Row} row */
export async function takeBack(store, row) {
  row.state = row.before === "SENDING" ? "WAITING" : row.before;
  row.changedAt = Date.now();
  await store.put(row);
}

/** Removes what is of no more use: rows that were sent or thrown away long ago. @param {Store} store */
export async function tidy(store) {
  const now = Date.now();
  for (const row of await store.rows()) {
    const age = now - row.changedAt;
    if ((row.state === "SENT" && age > KEEP_SENT) || (row.state === "DISCARDED" && age > KEEP_DISCARDED)) {
      const photos = await store.photos();
      for (const photo of photos.filter((each) => each.owner === row.key)) {
        await store.removePhoto(photo.id);
      }
      await store.remove(row.key);
    }
  }
}

/** @param {Store} store @returns {Promise<{rows: number, photos: number, attention: number, drafts: number}>} */
export async function counts(store) {
  const rows = await store.rows();
  const gone = new Set(rows.filter((row) => row.state === "DISCARDED").map((row) => row.key));
  const photos = (await store.photos()).filter((photo) => photo.ready && !gone.has(photo.owner));
  return {
    rows: rows.filter(isQueued).length,
    photos: photos.filter((photo) => !photo.problem).length,
    attention: rows.filter((row) => row.state === "ATTENTION").length + photos.filter((photo) => photo.problem).length,
    drafts: rows.filter((row) => row.state === "DRAFT").length,
  };
}
