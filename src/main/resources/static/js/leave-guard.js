// <form data-guard>: the browser asks before it throws typed words away.
// A form that came back with errors holds words that are saved nowhere: it is guarded from the start.
const changed = new Set();

document.addEventListener("input", (event) => {
  const form = event.target.closest("form[data-guard]");
  if (form) {
    changed.add(form);
  }
});

document.addEventListener("submit", (event) => changed.delete(event.target));

for (const summary of document.querySelectorAll("form[data-guard] [data-error-summary]")) {
  changed.add(summary.closest("form"));
}

addEventListener("beforeunload", (event) => {
  if ([...changed].some((form) => form.isConnected)) {
    event.preventDefault();
  }
});
