/** One box that ticks or clears all boxes of the name it carries in data-check-all. */
for (const all of document.querySelectorAll('[data-check-all]')) {
  all.addEventListener('change', () => {
    for (const box of document.querySelectorAll(`input[name="${all.dataset.checkAll}"]`)) {
      box.checked = all.checked;
    }
  });
}
