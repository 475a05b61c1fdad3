// A choice that is the whole form (the month of a page) applies at once; filters do for their lists. Typing never does.
document.addEventListener("change", (event) => {
  const field = event.target;
  if (field.matches("select[data-submit]") || (field.matches("select") && field.closest("form[data-filters]"))) {
    field.form.requestSubmit();
  }
});
