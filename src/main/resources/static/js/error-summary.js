// The summary of errors takes focus, lists them in the order of the fields, and its links go into the field itself.
function field(link) {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!target) {
    // radios and checkboxes: the first of the group
    return document.getElementById(`${link.hash.slice(1)}1`);
  }
  return target.matches("input, select, textarea, button") ? target : target.querySelector("input, select, textarea, button") ?? target;
}

function inOrder(list) {
  const items = [...list.children].map((item) => ({ item, at: item.querySelector("a") && field(item.querySelector("a")) }));
  items.sort((a, b) => {
    if (!a.at || !b.at) {
      return (a.at ? 1 : 0) - (b.at ? 1 : 0);
    }
    return a.at.compareDocumentPosition(b.at) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  items.forEach(({ item }) => list.append(item));
}

function attach(summary) {
  inOrder(summary.querySelector("ul"));
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const target = link && field(link);
    if (target) {
      event.preventDefault();
      (target.closest(".field") ?? target).scrollIntoView({ block: "start" });
      target.focus({ preventScroll: true });
    }
  });
  summary.focus();
}

document.querySelectorAll("[data-error-summary]").forEach(attach);
document.addEventListener("htmx:load", (event) => {
  if (event.detail.elt !== document.body) {
    event.detail.elt.querySelectorAll("[data-error-summary]").forEach(attach);
  }
});
