// Two versions of a session, side by side where they differ.
import { el } from "./dom.js";
import { t } from "./words.js";

const FIELDS = ["heldOn", "startTime", "endTime", "place", "topicIds", "siksCategory", "activityName", "paymentFrom", "paymentTo",
  "speakers", "summary", "obstacles", "followUp"];

/** @param {object} roster @param {object} mine @param {object} theirs payloads */
export function comparison(roster, mine, theirs) {
  const names = new Map(roster.groups.flatMap((group) => [...(group.members ?? []), ...(group.former ?? [])])
    .map((member) => [member.id, member.name]));
  const lines = [
    ...FIELDS.map((field) => [t(`p2k2.${field}`), words(roster, field, mine[field]), words(roster, field, theirs[field])]),
    ...families(mine, theirs).map((id) => [names.get(id) ?? t("p2k2.unknownFamily"), markOf(mine, id), markOf(theirs, id)]),
  ].filter(([, ours, other]) => ours !== other);
  return el("div.scroll", { tabindex: "0", role: "region", "aria-label": t("lapangan.compare") }, el("table.compare", null,
    el("thead", null, el("tr", null, el("td"), el("th", { scope: "col" }, t("lapangan.compare.mine")), el("th", { scope: "col" }, t("lapangan.compare.theirs")))),
    el("tbody", null, lines.map(([name, ours, other]) => el("tr", null, el("th", { scope: "row" }, name),
      el("td", null, ours || "\u2013"), el("td", null, other || "\u2013"))))));
}

function families(mine, theirs) {
  return [...new Set([...mine.marks, ...theirs.marks].map((mark) => mark.householdId))];
}

function markOf(payload, id) {
  const found = payload.marks.find((mark) => mark.householdId === id);
  return found ? [t(`p2k2.mark.${found.mark}`), found.reason].filter(Boolean).join(": ") : t("p2k2.tally.NONE");
}

function words(roster, field, value) {
  if (field === "topicIds") {
    return (value ?? []).map((id) => roster.topics.find((topic) => topic.id === id)?.code ?? "?").sort().join(", ");
  }
  if (field === "speakers") {
    return (value ?? []).map((speaker) => `${speaker.name}, ${speaker.institution}`).join("; ");
  }
  return field.endsWith("Time") ? (value ?? "").slice(0, 5) : value ?? "";
}
