// Days and hours. The phone's clock may be wrong: what is proposed follows the server's, as far as it is known.
import { config, language } from "./words.js";

const LARGE_SKEW = 10 * 60 * 1000;
let skew = null;

/** @param {number | null} millis phone minus server, measured at the last handshake */
export function learnSkew(millis) {
  skew = millis;
}

/** @returns {number | null} */
export function knownSkew() {
  return skew;
}

/** @returns {boolean} whether the phone's clock is so wrong that the person should know */
export function clockIsWrong() {
  return skew !== null && Math.abs(skew) > LARGE_SKEW;
}

/** @returns {string} yyyy-MM-dd where the programme works, by the server's clock as far as it is known */
export function today() {
  return dayOf(new Date(Date.now() - (skew ?? 0)));
}

/** @param {Date} moment @returns {string} yyyy-MM-dd */
export function dayOf(moment) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: config.zone, year: "numeric", month: "2-digit", day: "2-digit" })
    .format(moment);
}

/** @param {string} day yyyy-MM-dd @returns {string} "Selasa, 13 Oktober 2026" */
export function longDay(day) {
  return words({ weekday: "long", day: "numeric", month: "long", year: "numeric" }, noon(day), "UTC");
}

/** @param {string} day yyyy-MM-dd @returns {string} "13 Okt" */
export function shortDay(day) {
  return words({ weekday: "short", day: "numeric", month: "short" }, noon(day), "UTC");
}

/** @param {string} month yyyy-MM @returns {string} "Oktober 2026" */
export function longMonth(month) {
  return words({ month: "long", year: "numeric" }, noon(`${month}-15`), "UTC");
}

/** @param {string} moment ISO @returns {string} "13 Okt 09.42" */
export function shortMoment(moment) {
  return words({ day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, new Date(moment),
    config.zone).replace(",", "");
}

/** @param {number} millis @returns {string} "09.42" */
export function hour(millis) {
  return words({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, new Date(millis), config.zone);
}

/** @param {string} time HH:mm @returns {string} as it is written here */
export function clockTime(time) {
  return language() === "id" ? time.replace(":", ".") : time;
}

/** @param {string} month yyyy-MM @param {number} steps */
export function plusMonths(month, steps) {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + steps, 15)).toISOString().slice(0, 7);
}

function noon(day) {
  return new Date(`${day}T12:00:00Z`);
}

function words(parts, date, timeZone) {
  return new Intl.DateTimeFormat(language() === "en" ? "en-GB" : "id-ID", { ...parts, timeZone }).format(date);
}
