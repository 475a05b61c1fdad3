// The page on the phone: its worker, and a place on the home screen.
import { config } from "./words.js";

let invitation = null;

addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  invitation = event;
});

/** Keeps the page for when there is no network; the server may have switched that off. */
export async function keepShell() {
  if (!config.offline || !("serviceWorker" in navigator)) {
    return;
  }
  try {
    const registration = await navigator.serviceWorker.register("/lapangan/sw.js", { scope: "/lapangan", updateViaCache: "none" });
    if (navigator.onLine) {
      await registration.update();
    }
  }
  catch { /* no network, or a browser that keeps nothing: the page works while it is open */ }
}

/** @returns {Promise<boolean>} whether the page opens without a network */
export async function isKept() {
  const registration = await navigator.serviceWorker?.getRegistration("/lapangan");
  return Boolean(registration?.active);
}

/** @returns {"installed" | "offered" | "by hand"} */
export function installation() {
  if (matchMedia("(display-mode: standalone)").matches) {
    return "installed";
  }
  return invitation ? "offered" : "by hand";
}

export async function install() {
  await invitation?.prompt();
  invitation = null;
}
