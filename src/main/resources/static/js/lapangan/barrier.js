// A barrier that was met outside a session: under a minute, also without a network.
import { today } from "./clock.js";
import { button, el } from "./dom.js";
import { barrierFields } from "./barrier-fields.js";
import { DraftKeeper, startDraft } from "./drafts.js";
import { choice, errorSummary } from "./fields.js";
import { queue } from "./outbox.js";
import { t } from "./words.js";

/** @param {object} app @param {string} [key] of a draft */
export async function barrierView(app, key) {
  if (!key) {
    return start(app);
  }
  const row = await app.store.row(key);
  if (!row || row.state !== "DRAFT") {
    return { title: t("lapangan.barrier.title"), back: "#/lainnya", content: el("p.empty", null, t("lapangan.draft.gone")) };
  }
  const { form } = row;
  const saved = el("span.saved", { role: "status" });
  const content = el("div");
  const keeper = new DraftKeeper(app.store, row, {
    saved: () => { saved.textContent = t("lapangan.draft.stored"); },
    full: () => { saved.textContent = t("lapangan.full.form"); },
    taken: () => content.replaceChildren(el("p.note.note-warn", { role: "alert" }, t("lapangan.draft.taken"))),
  });
  if (!await keeper.hold()) {
    return { title: t("lapangan.barrier.title"), back: "#/lainnya", content: el("p.note.note-warn", null, t("lapangan.draft.elsewhere")) };
  }
  let errors = (row.problem?.problems ?? []).map((each) => ({ ...each, field: fieldOf(each.field) }));
  const changed = () => {
    row.label = { title: typeName(app, form.typeCode), detail: subjectName(app, form.subject) };
    return keeper.change();
  };
  const draw = () => content.replaceChildren(...[
    errors.length > 0 && errorSummary(errors, (field) => document.getElementById(field)?.focus()),
    choice({ id: "barrier-subject", label: t("lapangan.barrier.subject"), error: wrong("barrier-subject") }, subjects(app), form.subject,
      (value) => { form.subject = value; changed(); }),
    barrierFields(app.roster, form, changed, wrong), saved].filter(Boolean));
  const wrong = (field) => errors.find((each) => each.field === field)?.message;
  const send = async () => {
    errors = problems(form);
    if (errors.length > 0) {
      draw();
      content.querySelector(".error-summary").focus();
      return;
    }
    await changed();
    queue(row, { typeCode: form.typeCode, severity: form.severity, description: form.description.trim(), subject: form.subject,
      sessionId: null, foundOn: today() });
    await app.store.put(row);
    keeper.release();
    app.say(t("lapangan.queued"));
    await app.refreshCounts();
    app.go("#/kirim");
    app.send();
  };
  draw();
  return {
    title: t("lapangan.barrier.title"), sub: t("lapangan.barrier.explain"), back: "#/lainnya", content,
    bar: el("div.bar", null, button(t("lapangan.barrier.send"), send, "btn-primary.btn-wide")),
    save: () => keeper.save(), leave: () => keeper.leave(),
  };
}

async function start(app) {
  const row = await startDraft(app.store, {
    kind: "barrier", label: { title: t("lapangan.barrier.title"), detail: t("lapangan.barrier.myself") },
    form: { typeCode: "", severity: 2, description: "", subject: app.owner.companionId },
  });
  history.replaceState(null, "", `#/hambatan/${row.key}`);
  return barrierView(app, row.key);
}

function subjects(app) {
  return [{ value: app.owner.companionId, label: t("lapangan.barrier.myself") },
    ...app.roster.groups.map((group) => ({ value: group.id, label: `${group.name}, ${group.village}` }))];
}

function subjectName(app, subject) {
  return subjects(app).find((each) => each.value === subject)?.label ?? "";
}

function typeName(app, code) {
  return app.roster.barrierTypes.find((type) => type.code === code)?.name ?? t("lapangan.barrier.title");
}

function problems(form) {
  return [
    !form.subject && { field: "barrier-subject", message: t("lapangan.error.required", t("lapangan.barrier.subject")) },
    !form.typeCode && { field: "barrier-type", message: t("lapangan.barrier.error.type") },
    !form.description.trim() && { field: "barrier-words", message: t("lapangan.error.required", t("lapangan.barrier.words")) },
    form.description.length > 1000 && { field: "barrier-words", message: t("lapangan.error.long", t("lapangan.barrier.words"), 1000) },
  ].filter(Boolean);
}

function fieldOf(name) {
  return { typeCode: "barrier-type", severity: "barrier-severity", description: "barrier-words", subject: "barrier-subject" }[name] ?? "";
}
