// One session from its topic to its photo, in four steps; stored at every change.
import { hour } from "./clock.js";
import { button, el } from "./dom.js";
import { StorageFull } from "./database.js";
import { DraftKeeper } from "./drafts.js";
import { errorSummary } from "./fields.js";
import { label } from "./session-start.js";
import { finish } from "./session-finish.js";
import { membersOn, problems, propose, tally } from "./session-record.js";
import { teachingStep } from "./teaching.js";
import { attendanceStep } from "./attendance.js";
import { notesStep } from "./notes.js";
import { photosStep } from "./photos.js";
import { t } from "./words.js";

const STEPS = [["topic", teachingStep], ["attendance", attendanceStep], ["notes", notesStep], ["photos", photosStep]];
/** Which step a field stands in, by the first letters of its name. */
const STEP_OF = [[/^marks/, 1], [/^(summary|obstacles|followUp|barrier)/, 2], [/^(photo|reason)/, 3]];

/** @param {object} app @param {string} key */
export async function sessionView(app, key) {
  const row = await app.store.row(key);
  if (!row || row.state !== "DRAFT") {
    return { title: t("lapangan.session.title"), back: "#/kelompok", content: el("p.empty", null, t("lapangan.draft.gone")) };
  }
  const group = app.roster.groups.find((each) => each.id === row.form.groupId);
  if (!group) {
    return { title: row.label.title, back: "#/kirim", content: el("p.note.note-warn", null, t("lapangan.groups.gone")) };
  }
  return new SessionForm(app, row, group).view();
}

class SessionForm {
  constructor(app, row, group) {
    Object.assign(this, { app, row, group, form: row.form });
    this.isCorrection = row.kind === "session-correction";
    this.sessionId = row.form.correctionOf ?? row.key;
    this.errors = (row.problem?.problems ?? []).map((each) => ({ ...each, field: plainField(each.field) }));
    if (this.errors.length > 0) {
      this.form.step = stepOf(this.errors[0].field);
    }
    this.savedAt = el("span.saved", { role: "status" });
    this.body = el("div.step-body");
    this.warning = el("div");
    this.keeper = new DraftKeeper(app.store, row, {
      saved: () => this.#saved(), full: () => this.#full(), taken: () => this.#taken(),
    });
  }

  async view() {
    const title = this.group.name;
    if (!await this.keeper.hold()) {
      return this.#elsewhere(title);
    }
    this.steps = el("nav.steps", { "aria-label": t("lapangan.session.steps") });
    this.bar = el("div.bar");
    this.#draw();
    return {
      title, sub: `${this.group.village} · ${t(this.isCorrection ? "lapangan.session.correct" : "lapangan.session.new")}`, back: `#/kelompok/${this.group.id}`,
      below: this.steps, content: [this.warning, this.body], bar: this.bar,
      save: () => this.keeper.save(),
      leave: () => this.keeper.leave(),
    };
  }

  /** Called by the steps at every change. @param {boolean} [redraw] what else on the step depends on it */
  change(redraw = false) {
    propose(this.form, this.app.roster, this.group);
    this.row.label = label(this.group, this.form);
    if (redraw) {
      this.#draw();
    }
    else {
      this.#drawBar();
    }
    return this.keeper.change();
  }

  /** @param {string} field @returns {string | undefined} what is wrong with it */
  error(field) {
    return this.errors.find((each) => each.field === field)?.message;
  }

  members() {
    return membersOn(this.group, this.form.heldOn);
  }

  toStep(number) {
    this.form.step = number;
    this.keeper.save();
    this.#draw();
    scrollTo(0, 0);
  }

  #draw() {
    const open = this.form.step ?? 0;
    this.steps.replaceChildren(...STEPS.map(([name], i) => el("button", {
      type: "button", "aria-current": i === open ? "step" : null, onclick: () => this.toStep(i),
    }, `${i + 1} ${t(`p2k2.step.${name}`)}`)));
    this.body.replaceChildren(...[
      this.errors.length > 0 && errorSummary(this.errors, (field) => this.#goTo(field)),
      el("h2.visually-hidden", null, t(`p2k2.step.${STEPS[open][0]}`)), ...[STEPS[open][1](this)].flat(),
    ].filter(Boolean));
    this.#drawBar();
  }

  #drawBar() {
    const open = this.form.step ?? 0;
    const counts = tally(this.form, this.members());
    const line = Object.entries(counts).map(([mark, count], i) => [i > 0 && " · ",
      el(mark === "NONE" && count > 0 ? "span.tally-open" : "span", null, el("strong", { "data-count": mark }, count), ` ${t(`p2k2.tally.${mark}`)}`)]);
    this.bar.replaceChildren(
      open === 1 ? el("p.tally", { "aria-live": "polite" }, line) : el("p.bar-line", null, this.savedAt),
      open < STEPS.length - 1 ? button(t(`p2k2.next.${STEPS[open + 1][0]}`), () => this.toStep(open + 1), "btn-primary.btn-wide")
        : button(t("lapangan.session.finish"), () => this.#finish(), "btn-primary.btn-wide"));
  }

  async #finish(keepUnmarked = false) {
    this.errors = problems(this.form);
    if (this.errors.length > 0) {
      this.form.step = stepOf(this.errors[0].field);
      this.#draw();
      this.body.querySelector(".error-summary").focus();
      return;
    }
    const { NONE } = tally(this.form, this.members());
    if (NONE > 0 && !keepUnmarked) {
      this.#ask(NONE);
      return;
    }
    await this.keeper.save();
    try {
      await finish(this, keepUnmarked);
    }
    catch (error) {
      if (!(error instanceof StorageFull)) {
        throw error;
      }
      this.row.state = "DRAFT";
      this.row.body = null;
      this.#full();
      return;
    }
    this.keeper.release();
    this.app.say(t("lapangan.session.queued"));
    await this.app.refreshCounts();
    this.app.go("#/kirim");
    this.app.send();
  }

  #ask(unmarked) {
    const question = el("div.note.note-warn", { role: "alertdialog", tabindex: "-1", "aria-labelledby": "ask" },
      el("h2", { id: "ask" }, t("p2k2.unmarked.ask", unmarked)),
      button(t("p2k2.unmarked.back"), () => { this.toStep(1); this.warning.replaceChildren(); }, "btn-primary.btn-wide"),
      button(t("p2k2.unmarked.keep"), () => this.#finish(true), "btn-quiet.btn-wide"));
    this.warning.replaceChildren(question);
    question.focus();
  }

  #goTo(field) {
    this.form.step = stepOf(field);
    this.#draw();
    const target = document.getElementById(field);
    (target?.matches("input, select, textarea") ? target : target?.querySelector("input, select, textarea, button"))?.focus();
  }

  #saved() {
    this.savedAt.textContent = t("lapangan.draft.saved", hour(Date.now()));
    this.warning.querySelector("[data-full]")?.remove();
  }

  #full() {
    this.savedAt.textContent = t("lapangan.draft.unsaved");
    if (!this.warning.querySelector("[data-full]")) {
      this.warning.append(el("div.note.note-bad", { role: "alert", "data-full": true }, el("p", null, t("lapangan.full.form")),
        button(t("lapangan.tryAgain"), () => this.keeper.save(), "btn-secondary")));
    }
  }

  #taken() {
    this.body.replaceChildren(el("p.note.note-warn", { role: "alert" }, t("lapangan.draft.taken")));
    this.bar.replaceChildren();
  }

  #elsewhere(title) {
    return {
      title, back: `#/kelompok/${this.group.id}`,
      content: el("div.card", null, el("p.note.note-warn", null, t("lapangan.draft.elsewhere")),
        button(t("lapangan.draft.takeOver"), async () => {
          this.keeper.release();
          await takeOver(this.keeper);
          await this.app.redraw();
        }, "btn-primary.btn-wide")),
    };
  }
}

/** The other tab lets go of the lock; the draft is opened again with what that tab stored last. */
async function takeOver(keeper) {
  await keeper.hold(true);
  keeper.release();
}

/** "marks[…].mark" of the server's words is a field of the second step, "speakers[0].name" is speakers0name here. */
function plainField(field) {
  return (field ?? "").replace(/^marks.*/, "marks").replace(/[[\].]/g, "");
}

function stepOf(field) {
  return STEP_OF.find(([names]) => names.test(field))?.[1] ?? 0;
}
