// Fields of a form: label, hint, error, control, one under the other. Each tells at once what was typed.
import { el } from "./dom.js";
import { t } from "./words.js";

/**
 * @param {{id: string, label: string, hint?: string, error?: string, optional?: boolean}} about
 * @param {HTMLElement} control
 * @param {...HTMLElement} after
 */
export function field({ id, label, hint, error, optional }, control, ...after) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  control.id = id;
  if (described) {
    control.setAttribute("aria-describedby", described);
  }
  if (error) {
    control.setAttribute("aria-invalid", "true");
  }
  return el(error ? "div.field.has-error" : "div.field", null,
    el("label", { for: id }, label, optional && el("span.optional", null, ` ${t("lapangan.optional")}`)),
    hint && el("p.hint", { id: `${id}-hint` }, hint),
    error && el("p.error", { id: `${id}-error` }, error), control, ...after);
}

/** @param {object} about as of {@link field}, and type, maxlength, inputmode, autocomplete @param {(value: string) => void} typed */
export function text(about, value, typed) {
  const { id, label, hint, error, optional, ...attributes } = about;
  const control = el("input.control", { type: "text", autocomplete: "off", ...attributes, value: value ?? "",
    oninput: () => typed(control.value) });
  return field(about, control);
}

/** With the number of letters that are left. */
export function area(about, value, typed, limit, rows = 4) {
  const counter = el("p.counter", { id: `${about.id}-count`, "aria-live": "polite" });
  const count = () => {
    const left = limit - control.value.length;
    counter.textContent = t(left < 0 ? "form.count.over" : "form.count.left").replace("#", String(Math.abs(left)));
    counter.classList.toggle("is-over", left < 0);
  };
  const control = el("textarea.control", { rows, value: value ?? "", oninput: () => { count(); typed(control.value); } });
  count();
  control.addEventListener("lapangan-count", count);
  return field(about, control, counter);
}

/**
 * @param {{value: string, label: string, group?: string}[]} options those of one group stand together
 */
export function choice(about, options, value, chosen) {
  const groups = new Map();
  options.forEach((option) => groups.set(option.group ?? "", [...(groups.get(option.group ?? "") ?? []), option]));
  const control = el("select.control", { onchange: () => chosen(control.value) },
    el("option", { value: "" }, t("form.choose")),
    [...groups].map(([group, each]) => {
      const entries = each.map((option) => el("option", { value: option.value }, option.label));
      return group ? el("optgroup", { label: group }, entries) : entries;
    }));
  control.value = value ?? "";
  return field(about, control);
}

/** One of a few, as buttons of one row; pressing the one that is on takes it off when it may. */
export function choices({ id, label, error, look = "" }, options, value, chosen, mayBeNone = false) {
  const buttons = options.map((option) => el(`button.pick${option.tone ? `.is-${option.tone}` : ""}`, {
    type: "button", "aria-pressed": String(option.value === value), "data-value": option.value,
    onclick: () => press(option.value),
  }, option.label));
  const press = (pressed) => {
    const on = buttons.find((each) => each.getAttribute("aria-pressed") === "true")?.dataset.value;
    const next = mayBeNone && on === String(pressed) ? null : pressed;
    show(next);
    chosen(next);
  };
  const show = (next) => buttons.forEach((each) => each.setAttribute("aria-pressed", String(each.dataset.value === String(next))));
  const box = el(`div.field${error ? ".has-error" : ""}${look}`, { role: "group", "aria-labelledby": `${id}-label`, id },
    el("p.label", { id: `${id}-label` }, label), error && el("p.error", null, error),
    el("div.picks", null, buttons));
  box.show = show;
  return box;
}

/** @param {string} label @param {boolean} on @param {(on: boolean) => void} changed */
export function check(label, on, changed) {
  const control = el("input", { type: "checkbox", checked: on, onchange: () => changed(control.checked) });
  return el("label.option", null, control, el("span", null, label));
}

/** What is wrong, with a way to each field. @param {{field: string, message: string}[]} problems @param {(field: string) => void} go */
export function errorSummary(problems, go) {
  return el("div.error-summary", { role: "alert", tabindex: "-1" }, el("h2", null, t("lapangan.errors")),
    el("ul", null, problems.map((problem) => el("li", null,
      el("button.text-link", { type: "button", onclick: () => go(problem.field) }, problem.message)))));
}
