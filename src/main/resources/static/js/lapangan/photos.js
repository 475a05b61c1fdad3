// The fourth step: photos from the camera, and the end of the form.
import { button, el } from "./dom.js";
import { StorageFull } from "./database.js";
import { area, check } from "./fields.js";
import { NoPicture, takeIn } from "./photo.js";
import { t } from "./words.js";

const PLACE = "lapangan.place";

/** @param {object} session the form */
export function photosStep(session) {
  const { app, form, row } = session;
  const most = app.roster.limits?.photos ?? 6;
  const pictures = el("ul.photos");
  const complaint = el("p.error", { role: "alert", id: "photo-error" }, session.error("photoIds"));
  const busy = el("span", { role: "status" });
  const input = el("input.visually-hidden", { type: "file", accept: "image/jpeg,image/png", capture: "environment", id: "photo-pick",
    onchange: () => add(input.files[0]) });
  const consent = check(t("lapangan.photo.place"), localStorage.getItem(PLACE) === "yes",
    (on) => localStorage.setItem(PLACE, on ? "yes" : "no"));

  const mine = async () => (await app.store.photos()).filter((photo) => photo.owner === row.key);
  const draw = async () => {
    const photos = await mine();
    pictures.replaceChildren(...await Promise.all(photos.map((photo) => item(app, photo, draw))));
    pick.hidden = photos.length >= most;
  };
  const add = async (file) => {
    if (!file) {
      return;
    }
    complaint.textContent = "";
    busy.textContent = t("lapangan.photo.working");
    try {
      const { bytes, facts, ...taken } = await takeIn(file, localStorage.getItem(PLACE) === "yes");
      await app.store.putPhoto({ ...taken, owner: row.key, session: session.sessionId, ready: row.state !== "DRAFT", size: bytes.byteLength,
        facts: { session: session.sessionId, ...facts } }, bytes);
      await (row.state === "DRAFT" ? session.change() : app.send());     // the form may be finished by now
    }
    catch (error) {
      complaint.textContent = complaintOf(error);
    }
    busy.textContent = "";
    input.value = "";
    await draw();
  };
  const pick = el("label.btn.btn-secondary.btn-wide", { for: "photo-pick" }, t("lapangan.photo.take"));
  draw();
  return [
    el("p.label", null, t("p2k2.photoIds")), el("p.hint", null, t("lapangan.photo.hint", most)), complaint, pictures, input, pick, busy, consent,
    el("p.hint", null, t("lapangan.photo.place.hint")),
    session.isCorrection && area({ id: "reason", label: t("p2k2.reason"), hint: t("p2k2.reason.hint"), error: session.error("reason") },
      form.reason, (value) => { form.reason = value; session.change(); }, 500, 2),
    el("p.hint", null, t("lapangan.session.finish.hint")),
  ].filter(Boolean);
}

async function item(app, photo, draw) {
  const address = URL.createObjectURL(new Blob([await app.store.picture(photo.id)], { type: photo.type }));
  const picture = el("img", { src: address, alt: t("lapangan.photo.alt"), onload: () => URL.revokeObjectURL(address) });
  return el("li", null, picture, el("p.hint", null, t("lapangan.photo.size", Math.round(photo.size / 1024)),
    photo.facts.latitude !== null && ` · ${t(`lapangan.photo.from.${photo.facts.placeFrom}`)}`),
  button(t("lapangan.photo.remove"), async () => { await app.store.removePhoto(photo.id); await draw(); }, "btn-quiet"));
}

function complaintOf(error) {
  if (error instanceof NoPicture) {
    return t("lapangan.photo.unreadable");
  }
  if (error instanceof StorageFull) {
    return t("lapangan.full.photo");
  }
  throw error;
}
