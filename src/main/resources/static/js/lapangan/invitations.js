// Trainings that one is invited to.
import { longDay } from "./clock.js";
import { button, el, status } from "./dom.js";
import { text } from "./fields.js";
import { queueNew, saidSince } from "./outbox.js";
import { t } from "./words.js";

const TONES = { INVITED: "warn", CONFIRMED: "good", DECLINED: "off" };

/** @param {object} app */
export async function invitationsView(app) {
  const waiting = saidSince(await app.store.rows(), "invitation-answer", app.roster);
  const invitations = app.roster.invitations ?? [];
  return {
    title: t("lapangan.invitations.title"), back: "#/lainnya", tab: "#/lainnya", fresh: true,
    content: invitations.length === 0 ? el("p.empty", null, t("lapangan.invitations.none"))
      : invitations.map((each) => invitation(app, each, waiting.filter((row) => row.body.payload.invitationId === each.id).pop())),
  };
}

function invitation(app, { id, title, from, to, place, mode, hours, state, version }, pending) {
  const modeKey = `lapangan.mode.${mode}`;
  return el("article.card", null, el("h2", null, title),
    el("p", null, from === to || !to ? longDay(from) : `${longDay(from)} \u2013 ${longDay(to)}`),
    el("p.soft", null, [place, t(modeKey) === modeKey ? mode : t(modeKey), hours && t("lapangan.hours", hours)].filter(Boolean).join(" · ")),
    pending ? el("p", null, said(pending))
      : TONES[state] && el("p", null, status(TONES[state], t(`lapangan.invitation.${state}`))),
    !pending && state === "INVITED" && answers(app, id, version, title, longDay(from)));
}

function said({ state, body: { payload: { answer } } }) {
  return state === "SENT" ? status(TONES[answer], t(`lapangan.invitation.${answer}`)) : status("wait", t(`lapangan.invitation.waiting.${answer}`));
}

function answers(app, id, version, title, detail) {
  let reason = "";
  const box = el("div");
  const answer = async (value) => {
    await queueNew(app.store, { kind: "invitation-answer", label: { title, detail } }, { invitationId: id, answer: value, reason: reason.trim() || null },
      { seenVersion: version ?? null });
    app.say(t("lapangan.queued"));
    await app.refreshCounts();
    await app.redraw();
    app.send();
  };
  const why = () => {
    const complaint = el("p.error", { role: "alert" });
    box.replaceChildren(text({ id: `reason-${id}`, label: t("lapangan.invitation.reason"), maxlength: 500 }, "", (value) => { reason = value; }), complaint,
      button(t("lapangan.invitation.sendNo"), async () => {
        complaint.textContent = reason.trim() ? "" : t("lapangan.error.required", t("lapangan.invitation.reason"));
        await (reason.trim() && answer("DECLINED"));
      }, "btn-primary.btn-wide"));
    box.querySelector("input").focus();
  };
  box.append(el("div.stack", null, button(t("lapangan.invitation.yes"), () => answer("CONFIRMED"), "btn-primary.btn-wide"),
    button(t("lapangan.invitation.no"), why, "btn-quiet.btn-wide")));
  return box;
}
