// Encryption of what lies on the phone: AES-GCM, each box bound to the place it stands in.

/**
 * @typedef {object} Box
 * @property {Uint8Array} iv
 * @property {ArrayBuffer} data
 */

const text = new TextEncoder();

/** @param {BufferSource} raw 32 bytes @returns {Promise<CryptoKey>} that never leaves the browser's own memory */
export function keyOf(raw) {
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/**
 * @param {CryptoKey} key
 * @param {string} place what the box belongs to: in another place it does not open
 * @param {BufferSource} bytes
 * @returns {Promise<Box>}
 */
export async function sealBytes(key, place, bytes) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: text.encode(place) }, key, bytes);
  return { iv, data };
}

/** @param {CryptoKey} key @param {string} place @param {Box} box @returns {Promise<ArrayBuffer>} */
export function openBytes(key, place, box) {
  return crypto.subtle.decrypt({ name: "AES-GCM", iv: box.iv, additionalData: text.encode(place) }, key, box.data);
}

/** @param {CryptoKey} key @param {string} place @param {unknown} value @returns {Promise<Box>} */
export function seal(key, place, value) {
  return sealBytes(key, place, text.encode(JSON.stringify(value)));
}

/** @param {CryptoKey} key @param {string} place @param {Box} box */
export async function open(key, place, box) {
  return JSON.parse(new TextDecoder().decode(await openBytes(key, place, box)));
}

/** @param {ArrayBuffer | Uint8Array} bytes @returns {string} */
export function base64(bytes) {
  const array = new Uint8Array(bytes);
  let binary = "";
  for (let i = 0; i < array.length; i += 0x8000) {
    binary += String.fromCharCode(...array.subarray(i, i + 0x8000));
  }
  return btoa(binary);
}

/** @param {string} words @returns {Uint8Array} */
export function fromBase64(words) {
  return Uint8Array.from(atob(words), (letter) => letter.charCodeAt(0));
}
