// One account's rows on the phone. Whatever is written is sealed first; only keys, ids and numbers lie open.
import { ChangedElsewhere, database, inOne } from "./database.js";
import { open, openBytes, seal, sealBytes } from "./seal.js";

/**
 * @typedef {object} Row a draft, or what waits to be sent, or what was sent
 * @property {string} key the record's id
 * @property {number} [revision] of what was read; absent in a new row
 * @property {"session" | "session-correction" | "barrier" | "invitation-answer" | "policy-acknowledgement"} kind
 * @property {"DRAFT" | "WAITING" | "SENDING" | "SENT" | "ATTENTION" | "DISCARDED"} state
 * @property {{title: string, detail: string}} label what a list calls it
 * @property {object | null} form what is typed, while it can still be changed
 * @property {object | null} body what is sent, word for word the same at every try
 * @property {number} changedAt
 * @property {number} [queuedAt]
 * @property {boolean} [touched] of a draft: whether anything was typed into it
 * @property {boolean} [tried] whether it was ever on its way: the server may have it, although no answer came
 * @property {Row["state"]} [before] of a row that was thrown away
 * @property {object} [answer] of the server, once it is sent
 * @property {{status: number, code: string, message: string | null, problems?: {field: string, message: string}[], version?: number, stored?: object}} [problem]
 */

/**
 * @typedef {object} Photo
 * @property {string} id
 * @property {string} owner key of the draft it belongs to
 * @property {string} session id of its session
 * @property {boolean} ready whether the session was finished
 * @property {string} type
 * @property {number} size
 * @property {object} facts as they are sent
 * @property {{status: number, message: string | null}} [problem]
 */

const channel = new BroadcastChannel("lapangan");

export class Store {
  /** @param {string} account @param {CryptoKey} key */
  constructor(account, key) {
    this.account = account;
    this.key = key;
  }

  /** @returns {Promise<Row[]>} oldest first */
  async rows() {
    const sealed = await (await database()).getAllFromIndex("rows", "account", this.account);
    const rows = await Promise.all(sealed.map((each) => this.#row(each)));
    return rows.sort((a, b) => (a.queuedAt ?? a.changedAt) - (b.queuedAt ?? b.changedAt));
  }

  /** @param {string} key @returns {Promise<Row | null>} */
  async row(key) {
    const sealed = await (await database()).get("rows", key);
    return sealed && sealed.account === this.account ? this.#row(sealed) : null;
  }

  /**
   * Writes all or none.
   * @param {...Row} rows as they were read, and changed
   * @throws {ChangedElsewhere} when one of them is no longer what was read
   */
  async put(...rows) {
    const sealed = await Promise.all(rows.map(async ({ revision = 0, ...row }) => ({
      key: row.key, account: this.account, revision: revision + 1, box: await seal(this.key, this.#place(row.key), row),
    })));
    await inOne(["rows"], async (transaction) => {
      for (const each of sealed) {
        const there = await transaction.objectStore("rows").get(each.key);
        if ((there?.revision ?? 0) !== each.revision - 1) {
          throw new ChangedElsewhere();
        }
        await transaction.objectStore("rows").put(each);
      }
    });
    rows.forEach((row) => { row.revision = (row.revision ?? 0) + 1; });
    channel.postMessage("rows");
  }

  /** @param {string} key of a row that may go: a draft that was thrown away, or one that was sent long ago */
  async remove(key) {
    await inOne(["rows"], (transaction) => transaction.objectStore("rows").delete(key));
    channel.postMessage("rows");
  }

  /** @param {string} name @returns {Promise<any>} what was kept under it, null for nothing */
  async kept(name) {
    const key = `${this.account}/${name}`;
    const found = await (await database()).get("kept", key);
    return found ? open(this.key, key, found.box) : null;
  }

  /** @param {string} name @param {unknown} value */
  async keep(name, value) {
    const key = `${this.account}/${name}`;
    const box = await seal(this.key, key, value);
    await inOne(["kept"], (transaction) => transaction.objectStore("kept").put({ key, box }));
  }

  /** @returns {Promise<Photo[]>} without their pictures */
  async photos() {
    const sealed = await (await database()).getAllFromIndex("photos", "account", this.account);
    const photos = await Promise.all(sealed.map(({ id, facts }) => open(this.key, this.#place(id), facts)));
    return photos.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** @param {string} id @returns {Promise<ArrayBuffer>} */
  async picture(id) {
    const { picture } = await (await database()).get("pictures", id);
    return openBytes(this.key, this.#place(`${id}/picture`), picture);
  }

  /** @param {Photo} photo @param {ArrayBuffer} [bytes] the picture of a new one */
  async putPhoto(photo, bytes) {
    const facts = await seal(this.key, this.#place(photo.id), photo);
    const picture = bytes && await sealBytes(this.key, this.#place(`${photo.id}/picture`), bytes);
    await inOne(["photos", "pictures"], async (transaction) => {
      await transaction.objectStore("photos").put({ id: photo.id, account: this.account, facts });
      if (picture) {
        await transaction.objectStore("pictures").put({ id: photo.id, picture });
      }
    });
    channel.postMessage("rows");
  }

  /** @param {string} id */
  async removePhoto(id) {
    await inOne(["photos", "pictures"], async (transaction) => {
      await transaction.objectStore("photos").delete(id);
      await transaction.objectStore("pictures").delete(id);
    });
    channel.postMessage("rows");
  }

  async #row({ key, revision, box }) {
    return { ...await open(this.key, this.#place(key), box), revision };
  }

  #place(key) {
    return `${this.account}/${key}`;
  }
}

/** @param {() => void} listener told of changes that another tab made */
export function onChangesElsewhere(listener) {
  channel.addEventListener("message", listener);
}
