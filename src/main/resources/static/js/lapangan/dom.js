// Elements in one line. Text is always text: nothing that was typed or sent becomes markup.

/**
 * @param {string} name "p.note.note-warn" makes a p of two classes
 * @param {Record<string, any> | null} [attributes] on… are listeners, booleans are there or not, "value" and "checked" are set
 * @param {...(Node | string | number | null | undefined | false | any[])} children
 * @returns {HTMLElement}
 */
export function el(name, attributes, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  element.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    }
    else if (key === "value" || key === "checked") {
      element[key] = value;
    }
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? "" : String(value));
    }
  }
  if (!element.className) {
    element.removeAttribute("class");
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child))));
  return element;
}

/** @param {string} words @param {() => any} press @param {string} [look] classes */
export function button(words, press, look = "btn-quiet") {
  return el(`button.btn.${look}`, { type: "button", onclick: (event) => once(event.currentTarget, press) }, words);
}

/** @param {string} words @param {string} address @param {string} [look] */
export function link(words, address, look = "btn.btn-quiet") {
  return el(look ? `a.${look}` : "a", { href: address }, words);
}

/** A second press while the first is at work does nothing. */
async function once(pressed, press) {
  if (pressed.getAttribute("aria-busy") === "true") {
    return;
  }
  pressed.setAttribute("aria-busy", "true");
  try {
    await press();
  }
  finally {
    pressed.removeAttribute("aria-busy");
  }
}

const SHAPES = {
  good: "M3 8.5l3.2 3L13 4.5", wait: "M8 4v4.4l2.8 1.6M8 1.8a6.2 6.2 0 1 0 .01 0", bad: "M4 4l8 8M12 4l-8 8",
  warn: "M8 3v6.2M8 12v.6", off: "M3 8h10", info: "M8 7v5.4M8 3.4v.6",
};

/** A shape and a word; the colour comes third. @param {keyof typeof SHAPES} tone @param {string} words */
export function status(tone, words) {
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  Object.entries({ width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": "true" })
    .forEach(([key, value]) => picture.setAttribute(key, value));
  Object.entries({ d: SHAPES[tone], fill: "none", stroke: "currentColor", "stroke-width": 2 })
    .forEach(([key, value]) => line.setAttribute(key, value));
  picture.append(line);
  return el(`span.status.status-${tone}`, null, picture, words);
}
