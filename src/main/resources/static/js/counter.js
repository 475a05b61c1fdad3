// How many letters are left, beside a textarea with data-limit. Said aloud only when the typing rests.
// A letter is counted as the server counts it: a line break is one.
const quiet = 700;

function attach(area) {
  const limit = Number(area.dataset.limit);
  const line = document.getElementById(`${area.id}-count`);
  if (!line || area.dataset.counted) {
    return;
  }
  area.dataset.counted = "yes";
  const spoken = document.createElement("span");
  spoken.className = "visually-hidden";
  spoken.setAttribute("aria-live", "polite");
  line.after(spoken);
  let timer;
  const show = () => {
    const left = limit - area.value.length;
    const words = (left < 0 ? line.dataset.over : line.dataset.left).replace("#", Math.abs(left).toLocaleString(document.documentElement.lang));
    line.textContent = words;
    line.classList.toggle("is-over", left < 0);
    return words;
  };
  show();
  area.addEventListener("input", () => {
    const words = show();
    clearTimeout(timer);
    timer = setTimeout(() => { spoken.textContent = words; }, quiet);
  });
}

function attachAll(root) {
  root.querySelectorAll("textarea[data-limit]").forEach(attach);
}

attachAll(document);
document.addEventListener("htmx:load", (event) => attachAll(event.detail.elt));
