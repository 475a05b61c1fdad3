// From the form to the outbox: the session, the barrier that was met in it, and its photos.
import { newId } from "./ids.js";
import { queue } from "./outbox.js";
import { payloadOf } from "./session-record.js";

/**
 * All of it is stored, or nothing.
 * @param {{app: object, row: import("./store.js").Row, form: object, group: object, sessionId: string, isCorrection: boolean}} session
 * @param {boolean} keepUnmarked
 * @throws {import("./database.js").StorageFull}
 */
export async function finish({ app, row, form, group, sessionId, isCorrection }, keepUnmarked) {
  const { store } = app;
  queue(row, payloadOf(form, group, keepUnmarked), isCorrection ? { dependsOn: sessionId, seenVersion: form.seenVersion } : {});
  const barrier = form.barrier && await barrierRow(store, form, sessionId, row.label);
  await store.put(...[row, barrier].filter(Boolean));
  for (const photo of (await store.photos()).filter((each) => each.owner === row.key && !each.ready)) {
    await store.putPhoto({ ...photo, ready: true });
  }
}

async function barrierRow(store, form, sessionId, label) {
  const there = form.barrier.key && await store.row(form.barrier.key);
  if (there?.tried) {
    return null;     // it is on its way already
  }
  form.barrier.key ??= newId();
  const row = there ?? { key: form.barrier.key, kind: "barrier", form: null };
  row.label = label;
  const { typeCode, severity, description } = form.barrier;
  queue(row, { typeCode, severity, description: description.trim(), subject: null, sessionId, foundOn: form.heldOn },
    { dependsOn: sessionId });
  row.queuedAt += 1;     // after its session
  return row;
}
