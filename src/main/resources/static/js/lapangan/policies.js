// Policies to read, and to say that they are understood.
import { longDay } from "./clock.js";
import { button, el, status } from "./dom.js";
import { area } from "./fields.js";
import { queueNew, saidSince } from "./outbox.js";
import { says, t } from "./words.js";

/** @param {object} app */
export async function policiesView(app) {
  const waiting = saidSince(await app.store.rows(), "policy-acknowledgement", app.roster);
  const policies = [...(app.roster.policies ?? [])].sort((a, b) => Number(b.state === "UNREAD") - Number(a.state === "UNREAD"));
  return {
    title: t("lapangan.policies.title"), back: "#/lainnya", tab: "#/lainnya", fresh: true,
    content: policies.length === 0 ? el("p.empty", null, t("lapangan.policies.none"))
      : policies.map((each) => policy(app, each, waiting.filter((row) => row.body.payload.policyId === each.id).pop())),
  };
}

function policy(app, each, pending) {
  const kind = `lapangan.policy.kind.${each.kind}`;
  return el("article.card", null, el("h2", null, each.title),
    el("p.soft", null, [says(kind) ? t(kind) : null, each.issuedOn && longDay(each.issuedOn)].filter(Boolean).join(" · ")),
    each.explanation && el("p.kept-lines", null, each.explanation),
    pending ? el("p", null, said(pending)) : standing(app, each));
}

function said({ state, body: { payload: { answer } } }) {
  const words = answer === "QUESTION" ? "ASKED" : answer;
  return state === "SENT" ? status("good", t(`lapangan.policy.${words}`)) : status("wait", t(`lapangan.policy.waiting.${answer}`));
}

function standing(app, { id, title, issuedOn, state, version }) {
  const label = { title, detail: issuedOn ? longDay(issuedOn) : "" };
  const answer = async (value, question = null) => {
    await queueNew(app.store, { kind: "policy-acknowledgement", label }, { policyId: id, answer: value, question }, { seenVersion: version ?? null });
    app.say(t("lapangan.queued"));
    await app.refreshCounts();
    await app.redraw();
    app.send();
  };
  const box = el("div");
  const ask = () => {
    let question = "";
    const complaint = el("p.error", { role: "alert" });
    box.replaceChildren(area({ id: `question-${id}`, label: t("lapangan.policy.question") }, "", (value) => { question = value; }, 1000, 3), complaint,
      button(t("lapangan.policy.send"), async () => {
        complaint.textContent = question.trim() ? "" : t("lapangan.error.required", t("lapangan.policy.question"));
        await (question.trim() && answer("QUESTION", question.trim()));
      }, "btn-primary.btn-wide"));
    box.querySelector("textarea").focus();
  };
  box.append(el("div.stack", null,
    state === "UNDERSTOOD" ? status("good", t("lapangan.policy.UNDERSTOOD")) : button(t("lapangan.policy.understood"), () => answer("UNDERSTOOD"), "btn-primary.btn-wide"),
    state === "ASKED" && status("wait", t("lapangan.policy.ASKED")), state === "UNREAD" && button(t("lapangan.policy.ask"), ask, "btn-quiet.btn-wide")));
  return box;
}
