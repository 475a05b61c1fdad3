// A session as it is typed, and the record made of it. The server has the last word; these are the same rules, told at once.
import { plusMonths, today } from "./clock.js";
import { t } from "./words.js";

export const MARKS = ["PRESENT", "PERMITTED", "SICK", "ABSENT"];
const COMPANIONS_INSTITUTION = "Kementerian Sosial RI";
const USUAL_HOURS = 2;
const LONGEST = { place: 200, activityName: 100, institution: 150, name: 100, note: 1000, reason: 200, change: 500 };
const LONGEST_PERIOD = 12;

/** @param {object} roster @param {object} group @param {string} day yyyy-MM-dd or "" */
export function proposal(roster, group, day) {
  const plan = group.months?.find((each) => day.startsWith(each.month) && each.plannedOn);
  const form = {
    groupId: group.id, heldOn: day, startTime: "", endTime: "", place: group.meetingPlace ?? "", activityName: "",
    topicIds: plan?.topicIds ?? [], siksCategory: "", paymentFrom: "", paymentTo: "",
    speakers: [{ name: roster.companion.name, institution: COMPANIONS_INSTITUTION }, {}, {}],
    summary: "", obstacles: "", followUp: "", marks: {}, markedAtOnce: false, rated: false, barrier: null, step: 0,
    proposed: {},
  };
  if (plan?.plannedTime) {
    form.startTime = plan.plannedTime.slice(0, 5);
    form.endTime = later(form.startTime);
  }
  propose(form, roster, group);
  return form;
}

/** What can be guessed from the topics and the day. A proposal is replaced by the next, a word of the person never is. */
export function propose(form, roster, group) {
  const topics = roster.topics.filter((topic) => form.topicIds.includes(topic.id));
  const modules = [...new Set(topics.map((topic) => topic.module))].join(", ");
  const quarter = form.heldOn ? quarterOf(form.heldOn) : {};
  const guesses = {
    activityName: `P2K2 ${group.name.toUpperCase()}${modules && ` - ${modules}`}`.slice(0, LONGEST.activityName),
    siksCategory: topics.find((topic) => topic.siksCategory)?.siksCategory ?? "",
    paymentFrom: quarter.from ?? "", paymentTo: quarter.to ?? "",
  };
  for (const [field, guess] of Object.entries(guesses)) {
    if (form[field] === (form.proposed[field] ?? "")) {
      form[field] = guess;
      form.proposed[field] = guess;
    }
  }
}

/** Who was in the group on the day: those that the phone shows. @returns {{id: string, name: string, head?: boolean}[]} */
export function membersOn(group, day) {
  const there = (group.members ?? []).filter((member) => !day || !member.from || member.from <= day);
  const then = (group.former ?? []).filter((member) => day && member.to >= day);
  return [...there, ...then].sort((a, b) => Number(Boolean(b.head)) - Number(Boolean(a.head)) || a.name.localeCompare(b.name));
}

/** Marked before the day was changed, or no longer in the group. */
export function othersMarked(form, group, members) {
  const shown = new Set(members.map((member) => member.id));
  const known = new Map([...(group.members ?? []), ...(group.former ?? [])].map((member) => [member.id, member.name]));
  return Object.keys(form.marks).filter((id) => !shown.has(id) && form.marks[id].mark)
    .map((id) => ({ id, name: known.get(id) ?? t("p2k2.unknownFamily") }));
}

/** @returns {Record<string, number>} by mark, and NONE */
export function tally(form, members) {
  const counts = { PRESENT: 0, PERMITTED: 0, SICK: 0, ABSENT: 0, NONE: 0 };
  members.forEach(({ id }) => counts[form.marks[id]?.mark ?? "NONE"]++);
  return counts;
}

/** @returns {{field: string, message: string}[]} */
export function problems(form) {
  const found = [];
  const refuse = (broken, field, message) => broken && found.push({ field, message });
  const required = (field, value, label, longest) => {
    refuse(!value?.trim(), field, t("lapangan.error.required", label));
    refuse(value?.length > longest, field, t("lapangan.error.long", label, longest));
  };
  required("heldOn", form.heldOn, t("p2k2.heldOn"));
  refuse(form.heldOn > today(), "heldOn", t("p2k2.error.future"));
  required("startTime", form.startTime, t("p2k2.startTime"));
  required("endTime", form.endTime, t("p2k2.endTime"));
  refuse(form.startTime && form.endTime && form.endTime <= form.startTime, "endTime", t("p2k2.error.endBeforeStart"));
  required("place", form.place, t("p2k2.place"), LONGEST.place);
  refuse(form.topicIds.length === 0, "topicIds", t("lapangan.error.topic"));
  required("siksCategory", form.siksCategory, t("p2k2.siksCategory"));
  required("activityName", form.activityName, t("p2k2.activityName"), LONGEST.activityName);
  periodProblem(form, refuse);
  const speakers = speakersOf(form);
  refuse(speakers.length === 0, "speakers0name", t("p2k2.error.speaker"));
  speakers.forEach((speaker, i) => {
    required(`speakers${i}name`, speaker.name ?? "", t("p2k2.speakers.name"), LONGEST.name);
    required(`speakers${i}institution`, speaker.institution ?? "", t("p2k2.speakers.institution"), LONGEST.institution);
  });
  ["summary", "obstacles", "followUp"].forEach((field) => (
    refuse(form[field].length > LONGEST.note, field, t("lapangan.error.long", t(`p2k2.${field}`), LONGEST.note))));
  if (form.seenVersion !== undefined) {
    refuse(!form.reason?.trim(), "reason", t("p2k2.error.reason"));
    refuse(form.reason?.length > LONGEST.change, "reason", t("lapangan.error.long", t("p2k2.reason"), LONGEST.change));
  }
  if (form.barrier) {
    refuse(!form.barrier.typeCode, "barrier-type", t("lapangan.barrier.error.type"));
    refuse(!form.barrier.description?.trim(), "barrier-words", t("lapangan.error.required", t("lapangan.barrier.words")));
  }
  return found;
}

/** The record's payload. @param {object} form @param {object} group @param {boolean} keepUnmarked */
export function payloadOf(form, group, keepUnmarked) {
  const marks = Object.entries(form.marks).filter(([, each]) => each.mark).map(([householdId, each]) => ({
    householdId, mark: each.mark,
    reason: each.mark === "PRESENT" ? null : words(each.reason),
    understanding: each.mark === "PRESENT" && form.rated ? each.understanding ?? null : null,
  }));
  return {
    groupId: form.groupId, heldOn: form.heldOn, startTime: form.startTime, endTime: form.endTime, place: words(form.place),
    activityName: words(form.activityName), topicIds: form.topicIds, siksCategory: form.siksCategory,
    paymentFrom: words(form.paymentFrom), paymentTo: words(form.paymentTo),
    speakers: speakersOf(form).map((speaker) => ({ name: words(speaker.name), institution: words(speaker.institution) })),
    summary: words(form.summary), obstacles: words(form.obstacles), followUp: words(form.followUp), marks,
    markedAtOnce: form.markedAtOnce, keepUnmarked, shown: membersOn(group, form.heldOn).map((member) => member.id),
    ...(form.seenVersion === undefined ? {} : { reason: words(form.reason) }),
  };
}

/** A stored session, to be corrected. @param {object} payload @param {number} version */
export function formOf(payload, version) {
  const marks = {};
  payload.marks.forEach(({ householdId, mark, reason, understanding }) => {
    marks[householdId] = { mark, reason: reason ?? "", understanding };
  });
  return {
    groupId: payload.groupId, heldOn: payload.heldOn, startTime: payload.startTime.slice(0, 5),
    endTime: payload.endTime.slice(0, 5), place: payload.place, activityName: payload.activityName,
    topicIds: payload.topicIds, siksCategory: payload.siksCategory ?? "", paymentFrom: payload.paymentFrom ?? "",
    paymentTo: payload.paymentTo ?? "", speakers: [0, 1, 2].map((i) => ({ ...payload.speakers[i] })),
    summary: payload.summary ?? "", obstacles: payload.obstacles ?? "", followUp: payload.followUp ?? "", marks,
    markedAtOnce: payload.markedAtOnce ?? false, rated: payload.marks.some((each) => each.understanding), barrier: null,
    step: 0, proposed: {}, reason: "", seenVersion: version,
  };
}

/** A session of a closed month is kept and marked late. @param {object} owner as of the last handshake @param {string} day */
export function isLate(owner, day) {
  return Boolean(day) && owner?.months?.find((each) => day.startsWith(each.month))?.open === false;
}

/** @param {string} time HH:mm @returns {string} when a meeting usually ends */
export function later(time) {
  const hour = Number(time.slice(0, 2)) + USUAL_HOURS;
  return hour > 23 ? "" : `${String(hour).padStart(2, "0")}${time.slice(2)}`;
}

function periodProblem({ paymentFrom, paymentTo }, refuse) {
  if (!paymentFrom || !paymentTo) {
    refuse(Boolean(paymentFrom) !== Boolean(paymentTo), paymentFrom ? "paymentTo" : "paymentFrom", t("p2k2.error.halfPeriod"));
    return;
  }
  refuse(paymentTo < paymentFrom, "paymentTo", t("p2k2.error.periodBackwards"));
  refuse(paymentTo >= plusMonths(paymentFrom, LONGEST_PERIOD), "paymentTo", t("p2k2.error.longPeriod", LONGEST_PERIOD));
}

/** Without the empty rows at the end. */
function speakersOf(form) {
  const typed = form.speakers.map((speaker) => Boolean(speaker.name?.trim() || speaker.institution?.trim()));
  return form.speakers.slice(0, typed.lastIndexOf(true) + 1);
}

function quarterOf(day) {
  const month = Number(day.slice(5, 7));
  const first = `${day.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, "0")}`;
  return { from: first, to: plusMonths(first, 2) };
}

function words(value) {
  return value?.trim() || null;
}
