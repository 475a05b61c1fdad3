// Attendance by hand: every family starts unmarked, nothing is ever guessed.
import { button, el } from "./dom.js";
import { check } from "./fields.js";
import { MARKS, othersMarked } from "./session-record.js";
import { t } from "./words.js";

const TONES = { PRESENT: "good", PERMITTED: "accent", SICK: "warn", ABSENT: "bad" };
const UNDERSTANDINGS = ["LOW", "GOOD", "VERY_GOOD", "NOT_ASSESSED"];

/** @param {object} session the form */
export function attendanceStep(session) {
  const { form, group } = session;
  const members = session.members();
  const others = othersMarked(form, group, members);
  const list = el("div.roster", null, members.map((member) => row(session, member)));
  return [
    el("div.roster-tools", null,
      members.length > 0 && button(t("p2k2.markAll"), () => markAll(session, members), "btn-quiet"), session.savedAt,
      check(t("p2k2.rate"), form.rated, (on) => { form.rated = on; session.change(true); })),
    members.length === 0 && el("p.empty", null, t("p2k2.noMembers")), session.error("marks") && el("p.error", null, session.error("marks")),
    list,
    others.length > 0 && el("h3", null, t("p2k2.formerMembers")),
    others.length > 0 && el("div.roster", null, others.map((member) => row(session, member))),
  ].filter(Boolean);
}

function row(session, member) {
  const { form } = session;
  const mark = () => form.marks[member.id]?.mark;
  const more = el("div.attend-more");
  const press = (pressed) => {
    form.marks[member.id] = { ...form.marks[member.id], mark: mark() === pressed ? undefined : pressed };
    show();
    session.change();
  };
  const buttons = MARKS.map((each) => el(`button.pick.is-${TONES[each]}`, { type: "button", "data-mark": each,
    onclick: () => press(each) }, t(`p2k2.mark.${each}`)));
  const show = () => {
    buttons.forEach((each) => each.setAttribute("aria-pressed", String(each.dataset.mark === mark())));
    more.replaceChildren(...[extra(session, member, mark())].filter(Boolean));
  };
  show();
  return el("div.attend", { role: "group", "aria-label": member.name, "data-family": member.id },
    el("p.attend-name", null, member.name, member.head && el("span.attend-note", null, ` ${t("p2k2.head")}`)),
    el("div.picks", null, buttons), more);
}

/** Why somebody did not come, or how well who came understood. */
function extra(session, member, mark) {
  const given = session.form.marks[member.id];
  if (mark && mark !== "PRESENT") {
    const words = t("p2k2.reasonOf", member.name);
    const control = el("input.control", { type: "text", maxlength: 200, autocomplete: "off", value: given.reason ?? "",
      placeholder: t("p2k2.reason.absent"), "aria-label": words, oninput: () => { given.reason = control.value; session.change(); } });
    return control;
  }
  if (mark === "PRESENT" && session.form.rated) {
    const control = el("select.control", { "aria-label": t("p2k2.understanding.of", member.name),
      onchange: () => { given.understanding = control.value || null; session.change(); } },
    el("option", { value: "" }, t("p2k2.understanding.none")),
    UNDERSTANDINGS.map((each) => el("option", { value: each }, t(`p2k2.understanding.${each}`))));
    control.value = given.understanding ?? "";
    return control;
  }
  return null;
}

/** Those that have no mark yet; that the button was used is recorded. */
function markAll(session, members) {
  const { form } = session;
  members.filter(({ id }) => !form.marks[id]?.mark).forEach(({ id }) => { form.marks[id] = { ...form.marks[id], mark: "PRESENT" }; });
  form.markedAtOnce = true;
  return session.change(true);
}
