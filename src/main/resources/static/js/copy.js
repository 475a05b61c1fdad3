// <button data-copy="id" data-done="Tersalin" hidden>: copies the text of that element. Shown only where copying works.
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
}

async function copy(source) {
  const text = source.value ?? source.innerText;
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  // plain http in a local network has no clipboard: select it, so that Ctrl+C is all that is left
  getSelection().selectAllChildren(source);
  document.execCommand("copy");
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-copy]");
  const source = button && document.getElementById(button.dataset.copy);
  if (!source) {
    return;
  }
  await copy(source);
  const words = button.textContent;
  button.textContent = button.dataset.done;
  button.setAttribute("aria-live", "polite");
  setTimeout(() => { button.textContent = words; }, 2500);
});
