// Talks to the server. What comes back is judged by its content: a hotspot's page that answers 200 is no answer.

/**
 * @typedef {object} Handshake
 * @property {{id: string, name: string}} account
 * @property {string} companionId
 * @property {string} storeKey
 * @property {{kid: string, jwk: JsonWebKey}} exportKey
 * @property {{header: string, token: string}} csrf
 * @property {string} rosterVersion
 * @property {{month: string, open: boolean}[]} months
 * @property {string} serverTime
 * @property {string} language
 */

/** @typedef {{status: number, body: any}} Answer */

const BASE = new URL("lapangan/", new URL(".", document.baseURI)).pathname;
const API = `${BASE}api/`;
export const SIGN_IN = `${BASE}masuk`;
const SIGN_OUT = new URL("../keluar", new URL(BASE, location.origin)).pathname;
/** Somebody signed out while there was no network. */
const OWED = "lapangan.signOut";
const PATIENCE = 60_000;
const PATIENCE_FOR_PHOTOS = 180_000;

/** No answer that could be understood: try again later. */
export class Unreachable extends Error {}

/** Nobody is signed in. */
export class SignedOut extends Error {}

/** Signed in with an account that logs no sessions. */
export class NoCompanion extends Error {}

let csrf = null;
/** Whose session the token is of. */
let owner = null;

/** @returns {Promise<Handshake & {skewMillis: number}>} */
export async function handshake() {
  if (localStorage.getItem(OWED) !== null) {
    await signOut();
    throw new SignedOut();
  }
  return meet();
}

async function meet() {
  const asked = Date.now();
  const { status, body } = await ask("handshake");
  if (status === 403) {
    throw new NoCompanion();
  }
  if (status !== 200 || !body?.account?.id) {
    throw new Unreachable(`handshake ${status}`);
  }
  csrf = body.csrf;
  owner = body.account.id;
  // the server's clock was read about half way
  const skewMillis = Math.round((asked + Date.now()) / 2 - Date.parse(body.serverTime));
  return { ...body, skewMillis };
}

/** @param {string | null} version that is there already @returns {Promise<any | null>} null when it is the newest */
export async function roster(version) {
  const { status, body } = await ask("roster", version ? { headers: { "If-None-Match": `"${version}"` } } : {});
  if (status === 304) {
    return null;
  }
  if (status !== 200 || !Array.isArray(body?.groups)) {
    throw new Unreachable(`roster ${status}`);
  }
  return body;
}

/** @param {string} id @returns {Promise<Answer>} */
export function session(id) {
  return ask(`sessions/${id}`);
}

/** @param {object} body @returns {Promise<Answer>} */
export function sendRecord(body) {
  return send("records", { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
}

/** @param {string} id @param {object} facts @param {string} type @param {ArrayBuffer} picture @returns {Promise<Answer>} */
export function sendPhoto(id, facts, type, picture) {
  return send(`photos/${id}`, {
    method: "PUT", body: picture, headers: { "Content-Type": type, "X-Sikap-Photo": JSON.stringify(facts) },
  }, PATIENCE_FOR_PHOTOS);
}

/** Ends the session on the server; without a network it does so before it asks anything else of it. */
export async function signOut() {
  localStorage.setItem(OWED, "yes");
  try {
    await meet();
  }
  catch (error) {
    if (error instanceof SignedOut) {
      localStorage.removeItem(OWED);
    }
    throw error;
  }
  const response = await fetch(SIGN_OUT, { method: "POST", headers: { [csrf.header]: csrf.token }, redirect: "manual" });
  if (response.type !== "opaqueredirect" && !response.ok) {
    throw new Unreachable(`sign-out ${response.status}`);
  }
  localStorage.removeItem(OWED);
}

/** The server tells in the language of its own cookie: lets it know. A failure costs nothing. */
export function tellLanguage(language) {
  fetch(`${BASE.slice(0, -1)}?lang=${language}`, { cache: "no-store" }).catch(() => {});
}

async function send(path, request, patience) {
  if (!csrf) {
    await handshake();
  }
  const attempt = () => ask(path, { ...request, headers: { ...request.headers, [csrf.header]: csrf.token } }, patience);
  const answer = await attempt();
  if (answer.status !== 403 || answer.body?.code !== "csrf") {
    return answer;
  }
  const before = owner;
  await handshake();
  if (owner !== before) {
    throw new Unreachable("another account");     // signed in in another tab: what waits is not that account's to send
  }
  const second = await attempt();
  if (second.status === 403 && second.body?.code === "csrf") {
    throw new Unreachable("csrf");
  }
  return second;
}

async function ask(path, request = {}, patience = PATIENCE) {
  let response;
  let body = null;
  try {
    response = await fetch(API + path, {
      cache: "no-store", credentials: "same-origin", redirect: "error", signal: AbortSignal.timeout(patience), ...request,
      headers: { Accept: "application/json, application/problem+json", ...request.headers },
    });
    if (/json/.test(response.headers.get("Content-Type") ?? "")) {
      body = await response.json();
    }
  }
  catch (error) {
    throw new Unreachable(error.message);
  }
  if (response.status === 401) {
    throw new SignedOut();
  }
  return { status: response.status, body };
}
