// A draft is stored at every change. One tab at a time writes it: two would send the same id with two contents.
import { ChangedElsewhere, StorageFull } from "./database.js";
import { newId } from "./ids.js";

/** @typedef {import("./store.js").Row} Row */

/**
 * @param {import("./store.js").Store} store
 * @param {Partial<Row> & {kind: Row["kind"], label: Row["label"], form: object}} fields
 * @returns {Promise<Row>}
 */
export async function startDraft(store, fields) {
  const row = { key: newId(), state: "DRAFT", body: null, changedAt: Date.now(), ...fields };
  await store.put(row);
  return row;
}

/** Keeps one draft, while its form is open. */
export class DraftKeeper {
  #release = null;
  #saving = null;
  #again = false;

  /**
   * @param {import("./store.js").Store} store
   * @param {Row} row is changed in place
   * @param {{saved: () => void, full: () => void, taken: () => void}} tell
   */
  constructor(store, row, tell) {
    this.store = store;
    this.row = row;
    this.tell = tell;
    this.held = false;
  }

  /**
   * @param {boolean} [takeOver] from the tab that has it
   * @returns {Promise<boolean>} whether this tab writes the draft now
   */
  async hold(takeOver = false) {
    if (!navigator.locks) {
      this.held = true;
      return true;
    }
    this.held = await new Promise((decided) => {
      navigator.locks.request(`lapangan-draft-${this.row.key}`, takeOver ? { steal: true } : { ifAvailable: true },
        (lock) => {
          decided(lock !== null);
          return lock && new Promise((release) => { this.#release = release; });
        }).catch(() => this.#lost());
    });
    return this.held;
  }

  /** The row is no longer this tab's. */
  #lost() {
    this.held = false;
    this.tell.taken();
  }

  /** Something was typed or pressed. */
  change() {
    this.row.touched = true;
    return this.save();
  }

  /** Stores what the form holds now; while it is stored, later changes wait for the next round. */
  save() {
    if (!this.held) {
      return Promise.resolve();
    }
    if (this.#saving) {
      this.#again = true;
      return this.#saving;
    }
    this.#saving = this.#write().finally(() => { this.#saving = null; });
    return this.#saving;
  }

  async #write() {
    do {
      this.#again = false;
      this.row.changedAt = Date.now();
      try {
        await this.store.put(this.row);
        this.tell.saved();
      }
      catch (error) {
        if (error instanceof StorageFull) {
          this.tell.full();
        }
        else if (error instanceof ChangedElsewhere) {
          this.#lost();
          return;
        }
        else {
          throw error;
        }
      }
    } while (this.#again);
  }

  /** Stores what is left to store; what nobody ever typed into is no draft. */
  async leave() {
    if (this.held && this.row.state === "DRAFT") {
      await (this.row.touched ? this.save() : this.store.remove(this.row.key));
    }
    this.release();
  }

  release() {
    this.held = false;
    this.#release?.();
  }
}
