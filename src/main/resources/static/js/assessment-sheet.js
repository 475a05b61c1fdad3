// The sheet of scores by keyboard: a digit scores and goes on, arrows move between cells, Enter goes to the evidence note and
// back. Without this the sheet is a plain form.
const needsEvidence = (digit) => ["1", "2", "5"].includes(digit);

function scores(sheet) {
  return [...sheet.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("[data-score]")]).filter((row) => row.length > 0);
}

function move(sheet, from, down, right) {
  const rows = scores(sheet);
  const at = rows.findIndex((row) => row.includes(from));
  const column = rows[at].indexOf(from);
  let target = rows[at + down]?.[column + right];
  if (!target && right !== 0) {
    target = right > 0 ? rows[at + 1]?.[0] : rows[at - 1]?.at(-1);
  }
  if (target) {
    target.focus();
  } else if (right > 0) {
    // past the last cell: a cell is saved when it is left
    document.querySelector("button[type=submit][form=lembar]")?.focus();
  }
}

function showAnchors(code) {
  document.querySelectorAll("[data-anchors]").forEach((anchors) => { anchors.open = anchors.dataset.anchors === code; });
}

function attach(sheet) {
  sheet.addEventListener("focusin", (event) => {
    if (event.target.matches("[data-score]")) {
      event.target.select();
      showAnchors(event.target.dataset.indicator);
    }
  });
  sheet.addEventListener("input", (event) => {
    const field = event.target;
    if (!field.matches("[data-score]") || !/^[0-5]$/.test(field.value)) {
      return;
    }
    const evidence = field.parentElement.querySelector("[data-evidence]");
    if (needsEvidence(field.value) && evidence.value.trim() === "") {
      // saved together with the note, when that is left
      evidence.focus();
    } else {
      move(sheet, field, 0, 1);
    }
  });
  sheet.addEventListener("keydown", (event) => {
    const field = event.target;
    if (field.matches("[data-evidence]") && event.key === "Enter") {
      event.preventDefault();
      move(sheet, field.parentElement.querySelector("[data-score]"), 0, 1);
      return;
    }
    if (!field.matches("[data-score]")) {
      return;
    }
    const steps = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
    if (steps[event.key]) {
      event.preventDefault();
      move(sheet, field, ...steps[event.key]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      field.parentElement.querySelector("[data-evidence]").focus();
    }
  });
}

document.querySelectorAll("[data-sheet]").forEach(attach);
