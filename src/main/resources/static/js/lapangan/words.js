// What the page says, in both languages: they came with the shell, so that the language can change without a network.

const CHOICE = "lapangan.language";
const content = JSON.parse(document.querySelector("meta[name=lapangan]").content);

/** @type {{offline: boolean, zone: string, version: string}} how the server set the page up */
export const config = content.config;

let chosen = localStorage.getItem(CHOICE) ?? document.documentElement.lang;
document.documentElement.lang = language();

/** @returns {"id" | "en"} */
export function language() {
  return chosen === "en" ? "en" : "id";
}

/** @param {"id" | "en"} next */
export function changeLanguage(next) {
  chosen = next;
  localStorage.setItem(CHOICE, next);
  document.documentElement.lang = next;
}

/**
 * @param {string} key
 * @param {...(string | number)} values for {0}, {1}
 * @returns {string}
 */
export function t(key, ...values) {
  const text = content[language()][key];
  if (text === undefined) {
    return key;
  }
  return values.length === 0 ? text
    : text.replaceAll("''", "'").replace(/\{(\d)\}/g, (_, position) => String(values[Number(position)] ?? ""));
}

/** @param {string} key whether there is a text of that name */
export function says(key) {
  return content[language()][key] !== undefined;
}
