// The first step: when, where, what was taught, by whom.
import { el } from "./dom.js";
import { area, choice, check, text } from "./fields.js";
import { isLate, later } from "./session-record.js";
import { today } from "./clock.js";
import { t } from "./words.js";

/** @param {object} session the form */
export function teachingStep(session) {
  const { form, app } = session;
  const about = (id, more) => ({ id, label: t(`p2k2.${id}`), error: session.error(id), ...more });
  const typed = (field) => (value) => { form[field] = value; session.change(); };
  return [
    dayNotes(session),
    text(about("heldOn", { type: "date", max: today() }), form.heldOn, (value) => { form.heldOn = value; session.change(); refresh(session); }),
    el("div.pair", null,
      text(about("startTime", { type: "time" }), form.startTime, (value) => {
        if (value && !form.endTime) {
          form.endTime = later(value);
          document.getElementById("endTime").value = form.endTime;
        }
        typed("startTime")(value);
      }),
      text(about("endTime", { type: "time" }), form.endTime, typed("endTime"))),
    text(about("place", { maxlength: 200 }), form.place, typed("place")),
    topics(session),
    choice(about("siksCategory", { hint: t("p2k2.siksCategory.hint") }),
      (app.roster.siksCategories ?? []).map((name) => ({ value: name, label: name })), form.siksCategory, typed("siksCategory")),
    area(about("activityName", { hint: t("p2k2.activityName.hint") }), form.activityName,
      (value) => typed("activityName")(value.replaceAll("\n", " ")), app.roster.limits?.activityName ?? 100, 2),
    speakers(session),
    el("details.more", null, el("summary", null, t("p2k2.paymentPeriod")),
      el("div.pair", null,
        text(about("paymentFrom", { type: "month", optional: true }), form.paymentFrom, typed("paymentFrom")),
        text(about("paymentTo", { type: "month", optional: true }), form.paymentTo, typed("paymentTo")))),
  ];
}

function dayNotes({ app, form, group, row }) {
  const other = (group.sessions ?? []).find((each) => each.heldOn === form.heldOn && each.state === "HELD"
    && each.id !== row.key && each.id !== form.correctionOf);
  return el("div", { id: "day-notes" },
    isLate(app.owner, form.heldOn) && el("p.note.note-warn", null, t("lapangan.session.late")),
    other && el("p.note.note-warn", null, t("lapangan.session.double", other.activityName ?? "")));
}

/** What follows from the day, without taking the field from under the thumb. */
function refresh(session) {
  document.getElementById("day-notes")?.replaceWith(dayNotes(session));
  ["paymentFrom", "paymentTo"].forEach((id) => {
    const field = document.getElementById(id);
    field.value = session.form[id];
  });
}

function topics(session) {
  const { form, app } = session;
  const modules = new Map();
  app.roster.topics.forEach((topic) => modules.set(topic.module, [...(modules.get(topic.module) ?? []), topic]));
  const wrong = session.error("topicIds");
  return el(wrong ? "fieldset.field.has-error" : "fieldset.field", { id: "topicIds" },
    el("legend.label", null, t("p2k2.topics.choose")), wrong && el("p.error", null, wrong),
    [...modules].map(([module, each]) => el("details.module", { open: each.some((topic) => form.topicIds.includes(topic.id)) },
      el("summary", null, module),
      each.map((topic) => check(`${topic.code} ${topic.name}`, form.topicIds.includes(topic.id), (on) => {
        form.topicIds = on ? [...form.topicIds, topic.id] : form.topicIds.filter((id) => id !== topic.id);
        session.change();
        const name = document.getElementById("activityName");
        name.value = form.activityName;
        name.dispatchEvent(new Event("lapangan-count"));
        document.getElementById("siksCategory").value = form.siksCategory;
      })))));
}

function speakers(session) {
  const { form } = session;
  const pair = (i) => {
    const about = (part, more) => ({ id: `speakers${i}${part}`, label: t(`p2k2.speakers.${part}`), error: session.error(`speakers${i}${part}`),
      optional: i > 0, ...more });
    const typed = (part) => (value) => { form.speakers[i] = { ...form.speakers[i], [part]: value }; session.change(); };
    return el("div.speaker", null, text(about("name", { maxlength: 100 }), form.speakers[i].name, typed("name")),
      text(about("institution", { maxlength: 150 }), form.speakers[i].institution, typed("institution")));
  };
  const more = form.speakers.slice(1).some((speaker) => speaker.name || speaker.institution);
  return el("fieldset.field", { id: "speakers" }, el("legend.label", null, t("p2k2.speakers")), pair(0),
    el("details.more", { open: more }, el("summary", null, t("p2k2.speakers.more")), pair(1), pair(2)));
}
