// Sends what waits, one after the other, from one tab at a time. A row counts as sent only when the server has said so.
import * as api from "./api.js";
import { ifRoom } from "./database.js";

/** @typedef {import("./store.js").Row} Row @typedef {import("./store.js").Store} Store */

/**
 * @typedef {object} Result
 * @property {"done" | "offline" | "signin" | "other" | "access"} outcome why it ended
 * @property {number} sent rows and photos that the server has now
 * @property {number} waiting rows and photos that it does not have yet
 * @property {number} attention rows and photos that the person has to see to
 */

/** Only these statuses are the server's last word about a row. */
const REFUSALS = new Set([400, 403, 409, 413, 422]);

/**
 * @param {Store} store that is open
 * @param {(handshake: import("./api.js").Handshake & {skewMillis: number}) => Promise<void>} met is told who answered
 * @param {() => void} moved is told whenever a row or photo went a step further
 * @returns {Promise<Result>}
 */
export function flush(store, met, moved) {
  const work = () => new Flush(store, moved).run(met);
  return navigator.locks ? navigator.locks.request(`lapangan-send-${store.account}`, work) : work();
}

/** Asks the browser to wake the page when the network is back, where it can. */
export async function askForWaking() {
  try {
    const registration = await navigator.serviceWorker?.ready;
    await registration?.sync?.register("lapangan-kirim");
  }
  catch { /* then it is sent when the page is open */ }
}

/** One that makes the server stumble waits and does not hold up the rest; after so many the server is not well. */
const MOST_STUMBLES = 3;

/** The server answered, but not with what it says about a row. */
class Stumble extends api.Unreachable {}

class Flush {
  #sent = 0;

  #stumbles = 0;

  /** Keys of rows that the server has and the phone has no room to say so of. */
  #arrived = new Set();

  constructor(store, moved) {
    this.store = store;
    this.moved = moved;
  }

  async run(met) {
    let outcome = "done";
    try {
      const handshake = await api.handshake();
      if (handshake.account.id !== this.store.account) {
        outcome = "other";
      }
      else {
        await met(handshake);
        await this.#rows();
        await this.#photos();
        outcome = this.#stumbles > 0 ? "offline" : outcome;
      }
    }
    catch (error) {
      outcome = outcomeOf(error);
    }
    return { outcome, sent: this.#sent, ...await this.#left() };
  }

  /** In order. One that hangs on another which did not arrive stays, and does not hold up the rest. */
  async #rows() {
    const keys = (await this.store.rows()).filter(isOnItsWay).map((row) => row.key);
    for (const key of keys) {
      const row = await this.store.row(key);     // as it is now
      if (row && isOnItsWay(row) && await this.#hasArrived(row.body.dependsOn)) {
        await this.#goingOn(() => this.#send(row));
      }
    }
  }

  async #goingOn(sending) {
    try {
      await sending();
    }
    catch (error) {
      if (!(error instanceof Stumble) || ++this.#stumbles >= MOST_STUMBLES) {
        throw error;
      }
    }
  }

  async #send(row) {
    row.state = "SENDING";
    row.tried = true;     // from here on nobody knows whether the server has it, until it says so
    await ifRoom(this.store.put(row));
    this.moved();
    try {
      this.#take(row, await api.sendRecord(row.body));
    }
    catch (error) {
      row.state = "WAITING";
      await ifRoom(this.store.put(row));
      throw error;
    }
    row.changedAt = Date.now();
    const told = await ifRoom(this.store.put(row));
    if (row.state === "SENT") {
      this.#sent++;
      if (!told) {
        this.#arrived.add(row.key);     // its photos may go, and make room; sent once more it answers the same
      }
    }
    this.moved();
  }

  #take(row, { status, body }) {
    if ((status === 200 || status === 201) && body?.id === row.key) {
      row.state = "SENT";
      row.answer = body;
      row.form = null;
    }
    else if (status === 424) {
      row.state = "WAITING";
    }
    else if (REFUSALS.has(status) && body) {
      row.state = "ATTENTION";
      row.problem = {
        status, code: body.code ?? String(status), message: body.detail ?? body.message ?? null, field: body.field,
        problems: body.problems, version: body.version, stored: body.stored,
      };
    }
    else {
      throw new Stumble(`records ${status}`);
    }
  }

  async #photos() {
    for (const photo of await this.store.photos()) {
      const owner = await this.store.row(photo.owner);
      const open = owner && !this.#isThere(owner);
      if (!photo.ready && owner?.state === "SENT") {
        photo.ready = true;     // the page was closed between the session and its photos
        await ifRoom(this.store.putPhoto(photo));
      }
      if (photo.ready && !photo.problem && !open && await this.#hasArrived(photo.session)) {
        await this.#goingOn(() => this.#sendPhoto(photo));
      }
    }
  }

  async #sendPhoto(photo) {
    const picture = await this.store.picture(photo.id);
    const { status, body } = await api.sendPhoto(photo.id, photo.facts, photo.type, picture);
    if ((status === 200 || status === 201) && body?.id === photo.id) {
      await this.store.removePhoto(photo.id);
      this.#sent++;
      this.moved();
    }
    else if (REFUSALS.has(status) && body) {
      photo.problem = { status, message: body.message ?? body.detail ?? null };
      await ifRoom(this.store.putPhoto(photo));
    }
    else if (status !== 424) {
      throw new Stumble(`photos ${status}`);
    }
  }

  /** @param {string | null} key of a row of this phone, or of one that the server has from elsewhere */
  async #hasArrived(key) {
    const row = key && await this.store.row(key);
    return !row || this.#isThere(row);
  }

  #isThere(row) {
    return row.state === "SENT" || this.#arrived.has(row.key);
  }

  async #left() {
    const rows = await this.store.rows();
    const photos = (await this.store.photos()).filter((photo) => photo.ready);
    return {
      waiting: rows.filter(isOnItsWay).length + photos.filter((photo) => !photo.problem).length,
      attention: rows.filter((row) => row.state === "ATTENTION").length + photos.filter((photo) => photo.problem).length,
    };
  }
}

/** A row that a closed tab left in the middle of its sending waits as before: the same id and content are safe twice. */
function isOnItsWay(row) {
  return row.state === "WAITING" || row.state === "SENDING";
}

function outcomeOf(error) {
  if (error instanceof api.SignedOut) {
    return "signin";
  }
  if (error instanceof api.NoCompanion) {
    return "access";
  }
  if (error instanceof api.Unreachable) {
    return "offline";
  }
  throw error;
}
