// The last resort: what waits as a file that only the server can read, to be carried to the coordinator.
import { isUnsent } from "./outbox.js";
import { base64 } from "./seal.js";

/**
 * @param {import("./store.js").Store} store
 * @param {{account: {id: string, name: string}, exportKey: {kid: string, jwk: JsonWebKey}}} owner as of the last handshake
 * @returns {Promise<{file: Blob, records: number, photos: number}>}
 */
export async function exportFile(store, owner) {
  const rows = (await store.rows()).filter((row) => row.body && isUnsent(row));
  const photos = (await store.photos()).filter((photo) => photo.ready);
  const content = {
    account: owner.account, madeAt: new Date().toISOString(), records: rows.map((row) => row.body),
    photos: await Promise.all(photos.map(async ({ id, facts, type }) => (
      { id, facts, type, data: base64(await store.picture(id)) }))),
  };
  const file = new Blob([JSON.stringify(await seal(content, owner.exportKey))], { type: "application/json" });
  return { file, records: rows.length, photos: photos.length };
}

async function seal(content, { kid, jwk }) {
  const server = await crypto.subtle.importKey("jwk", jwk, { name: "RSA-OAEP", hash: "SHA-256" }, false, ["encrypt"]);
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(JSON.stringify(content)));
  return {
    format: "sikap-lapangan-1", kid, key: base64(await crypto.subtle.encrypt({ name: "RSA-OAEP" }, server, raw)),
    iv: base64(iv), data: base64(data),
  };
}
