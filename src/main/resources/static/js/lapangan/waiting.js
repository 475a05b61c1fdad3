// What waits, what needs the person, what was sent.
import { shortMoment } from "./clock.js";
import { button, el } from "./dom.js";
import { exportFile } from "./export.js";
import { rowState } from "./groups.js";
import { t } from "./words.js";

const PARTS = [["attention", ["ATTENTION"]], ["waiting", ["WAITING", "SENDING"]], ["drafts", ["DRAFT"]], ["sent", ["SENT"]],
  ["discarded", ["DISCARDED"]]];

/** @param {object} app */
export async function waitingView(app) {
  return {
    title: t("lapangan.waiting.title"), tab: "#/kirim", fresh: true,
    content: [tools(app), await parts(app), el("p.note.quiet", null, t("lapangan.waiting.clearing"))],
  };
}

function tools(app) {
  const { rows, photos, attention } = app.counts;
  return el("div.stack", null,
    button(t("lapangan.waiting.send"), async () => tell(app, await app.send()), "btn-primary.btn-wide"),
    rows + photos + attention > 0 && button(t("lapangan.export"), () => download(app), "btn-quiet.btn-wide"),
    rows + photos + attention > 0 && el("p.hint", null, t("lapangan.export.hint")));
}

async function parts(app) {
  const rows = (await app.store.rows()).reverse();
  const photos = await app.store.photos();
  const found = PARTS.map(([name, states]) => [name, rows.filter((row) => states.includes(row.state))])
    .filter(([, each]) => each.length > 0);
  if (found.length === 0) {
    return [el("p.empty", null, t("lapangan.waiting.none"))];
  }
  return found.map(([name, each]) => el("section", null, el("h2", null, t(`lapangan.waiting.${name}`)),
    el("ul.cards", null, each.map((row) => item(row, photos.filter((photo) => photo.owner === row.key))))));
}

function item(row, photos) {
  const address = row.state === "DRAFT" ? draftAddress(row) : `#/baris/${row.key}`;
  const refused = photos.filter((photo) => photo.problem).length;
  return el("li", { "data-row": row.key, "data-state": row.state }, el("a.card-link", { href: address },
    el("span.card-name", null, row.label.title),
    el("span.card-sub", null, `${t(`lapangan.kind.${row.kind}`)} · ${row.label.detail}`),
    el("span.card-state", null, rowState(row),
      row.problem?.message && row.state === "ATTENTION" && el("span.reason", null, row.problem.message),
      refused > 0 ? el("span.status.status-bad", null, t("lapangan.photo.refusedCount", refused))
        : photos.length > 0 && el("span.soft", null, t("lapangan.photo.waiting", photos.length)),
      el("span.soft", null, shortMoment(new Date(row.changedAt).toISOString())))));
}

/** @param {import("./store.js").Row} row */
export function draftAddress(row) {
  return row.kind === "barrier" ? `#/hambatan/${row.key}` : `#/catat/${row.key}`;
}

/** Says what happened, and nothing better. */
function tell(app, result) {
  if (result) {
    const words = [result.sent > 0 && t("lapangan.sent.some", result.sent), result.waiting > 0 && t("lapangan.sent.waiting", result.waiting),
      result.attention > 0 && t("lapangan.sent.attention", result.attention)].filter(Boolean);
    const outcome = result.outcome === "offline" ? [t("lapangan.sent.noAnswer")] : [];
    const all = result.outcome === "done" && words.length === 0 ? [t("lapangan.sent.nothing")] : words;
    app.say([...outcome, ...all].join(" "), result.outcome === "done" && result.attention === 0 && result.waiting === 0 ? "good" : "warn");
  }
  return app.redraw();
}

async function download(app) {
  if (!app.owner?.exportKey) {
    app.say(t("lapangan.export.noKey"), "warn");
    await app.redraw();
    return;
  }
  const { file, records, photos } = await exportFile(app.store, app.owner);
  const address = URL.createObjectURL(file);
  el("a", { href: address, download: `sikap-lapangan-${new Date().toISOString().slice(0, 16).replaceAll(":", "")}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  app.say(t("lapangan.export.done", records, photos));
  await app.redraw();
}
