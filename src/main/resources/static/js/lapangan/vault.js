// The key to one account's rows: random, kept wrapped by the account's PIN and by a key that only the server hands out.
import { database, inOne } from "./database.js";
import { fromBase64, keyOf, openBytes, sealBytes } from "./seal.js";

/**
 * @typedef {object} Account of this phone; nothing in it says whose it is but its id and the letters of a name
 * @property {string} id
 * @property {string} label
 * @property {{salt: Uint8Array, rounds: number, box: import("./seal.js").Box} | null} pin null: opens with the server's key only
 * @property {import("./seal.js").Box} server
 * @property {number} wrong how many wrong PINs since it opened last
 * @property {number} lastOpened
 */

export const MOST_WRONG = 5;
export const SHORTEST_PIN = 6;
const ROUNDS = 250_000;

/** The PIN is wrong; so many tries are left. With none left only a sign-in opens the rows. */
export class WrongPin extends Error {
  constructor(left) {
    super("wrong PIN");
    this.left = left;
  }
}

/** @returns {Promise<Account[]>} the one that opened last comes first */
export async function accounts() {
  const all = await (await database()).getAll("accounts");
  return all.sort((a, b) => b.lastOpened - a.lastOpened);
}

/**
 * @param {{account: {id: string, name: string}, storeKey: string}} handshake
 * @param {string} pin
 * @returns {Promise<CryptoKey>} of a new, empty store
 */
export async function create(handshake, pin) {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const { id, name } = handshake.account;
  await save({
    id, label: letters(name), wrong: 0, lastOpened: Date.now(),
    pin: await wrapByPin(raw, id, pin),
    server: await sealBytes(await keyOf(fromBase64(handshake.storeKey)), id, raw),
  }, true);
  return keyOf(raw);
}

/** @param {string} id @param {string} pin @returns {Promise<CryptoKey>} @throws {WrongPin} */
export async function openWithPin(id, pin) {
  const account = await countATry(id);
  if (!account.pin) {
    throw new WrongPin(0);
  }
  try {
    const wrapping = await keyOfPin(pin, account.pin.salt, account.pin.rounds);
    const raw = await openBytes(wrapping, id, account.pin.box);
    await save({ ...account, wrong: 0, lastOpened: Date.now() });
    return keyOf(raw);
  }
  catch (error) {
    if (error.name !== "OperationError") {
      throw error;
    }
    const left = MOST_WRONG - account.wrong;
    if (left <= 0) {
      await save({ ...account, pin: null });
    }
    throw new WrongPin(Math.max(left, 0));
  }
}

/**
 * After a sign-in, with a new PIN: of a forgotten one, or of one that was guessed at too often.
 * @param {{account: {id: string}, storeKey: string}} handshake
 * @param {string} pin
 * @returns {Promise<CryptoKey>}
 */
export async function openWithServer(handshake, pin) {
  const account = await (await database()).get("accounts", handshake.account.id);
  const raw = await openBytes(await keyOf(fromBase64(handshake.storeKey)), account.id, account.server);
  await save({ ...account, wrong: 0, lastOpened: Date.now(), pin: await wrapByPin(new Uint8Array(raw), account.id, pin) });
  return keyOf(raw);
}

/** Counted before it is tried, so that a reload gives no free tries. */
function countATry(id) {
  return inOne(["accounts"], async (transaction) => {
    const account = await transaction.objectStore("accounts").get(id);
    const counted = { ...account, wrong: account.wrong + 1 };
    await transaction.objectStore("accounts").put(counted);
    return counted;
  });
}

function save(account, isNew = false) {
  return inOne(["accounts"], (transaction) => {
    const table = transaction.objectStore("accounts");
    return isNew ? table.add(account) : table.put(account);
  });
}

async function wrapByPin(raw, id, pin) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt, rounds: ROUNDS, box: await sealBytes(await keyOfPin(pin, salt, ROUNDS), id, raw) };
}

async function keyOfPin(pin, salt, iterations) {
  const typed = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, typed,
    { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** "Siti Contoh" is S. C. : enough for two people who share a phone, and little for a third. */
function letters(name) {
  return name.trim().split(/\s+/).map((word) => `${word[0].toUpperCase()}.`).join(" ");
}
