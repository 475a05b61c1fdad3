// The tables on the phone, and how those of an older version become these. A step is never changed once it is released:
// a phone may come from any of them, with rows that nobody else has.
import { openDB } from "../../../webjars/idb/build/index.js";

export const NAME = "sikap-lapangan";

/** Each brings the tables one version further. */
const STEPS = [
  (db) => {
    db.createObjectStore("accounts", { keyPath: "id" });
    db.createObjectStore("rows", { keyPath: "key" }).createIndex("account", "account");
    db.createObjectStore("kept", { keyPath: "key" });
    db.createObjectStore("photos", { keyPath: "id" }).createIndex("account", "account");
  },
  // a picture stood in the row of its facts, so that every list of photos read all the pictures
  async (db, transaction) => {
    const pictures = db.createObjectStore("pictures", { keyPath: "id" });
    for (let cursor = await transaction.objectStore("photos").openCursor(); cursor; cursor = await cursor.continue()) {
      const { picture, ...facts } = cursor.value;
      if (picture) {
        await pictures.put({ id: facts.id, picture });
        await cursor.update(facts);
      }
    }
  },
];

let opened = null;

/** @returns {Promise<import("idb").IDBPDatabase>} */
export function database() {
  opened ??= openDB(NAME, STEPS.length, {
    async upgrade(db, from, to, transaction) {
      for (const step of STEPS.slice(from)) {
        await step(db, transaction);
      }
    },
    blocking(current, next, event) {
      event.target.close();     // a newer page in another tab needs other tables
      opened = null;
      dispatchEvent(new Event("lapangan-outdated"));
    },
    terminated() {
      opened = null;
    },
  }).catch((error) => {
    opened = null;     // the next one tries again
    throw error;
  });
  return opened;
}

/** The phone has no room left; what is on the screen is not stored. */
export class StorageFull extends Error {}

/** Stores what can do without: with no room left it goes on. @param {Promise<void>} storing @returns {Promise<boolean>} */
export async function ifRoom(storing) {
  try {
    await storing;
    return true;
  }
  catch (error) {
    if (error instanceof StorageFull) {
      return false;
    }
    throw error;
  }
}

/** Somebody, likely another tab, changed the row since it was read. */
export class ChangedElsewhere extends Error {}

/**
 * Several changes or none of them.
 * @template T
 * @param {string[]} tables
 * @param {(transaction: import("idb").IDBPTransaction) => Promise<T>} work may wait for nothing but the database
 * @returns {Promise<T>}
 */
export async function inOne(tables, work) {
  const transaction = (await database()).transaction(tables, "readwrite");
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  }
  catch (error) {
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    }
    catch { /* it ended by itself */ }
    throw isFull(error) || isFull(transaction.error) ? new StorageFull() : error;
  }
}

function isFull(error) {
  return error?.name === "QuotaExceededError";
}
