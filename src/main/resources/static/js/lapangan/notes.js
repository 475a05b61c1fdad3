// The third step: what happened, and what stood in the way.
import { el } from "./dom.js";
import { area, check } from "./fields.js";
import { barrierFields } from "./barrier-fields.js";
import { t } from "./words.js";

/** @param {object} session the form */
export function notesStep(session) {
  const { form, app } = session;
  const limit = app.roster.limits?.summary ?? 1000;
  const note = (field, rows, hint) => area(
    { id: field, label: t(`p2k2.${field}`), hint, optional: true, error: session.error(field) }, form[field],
    (value) => { form[field] = value; session.change(); }, limit, rows);
  return [
    note("summary", 7, t("p2k2.summary.hint")),
    note("obstacles", 3, t("p2k2.obstacles.hint")),
    barrier(session),
    note("followUp", 3),
  ];
}

function barrier(session) {
  const { form, app } = session;
  if (session.isCorrection) {
    return el("div");
  }
  const toggle = check(t("lapangan.barrier.fromSession"), Boolean(form.barrier), (on) => {
    form.barrier = on ? { typeCode: "", severity: 2, description: form.obstacles } : null;
    session.change(true);
  });
  return el("div.nested", null, toggle, form.barrier && barrierFields(app.roster, form.barrier,
    () => session.change(), (field) => session.error(field)));
}
