// <input type="file" data-most-bytes="26214400" data-too-large="words">: a file that would be refused for its size is not sent at all.
function words(input) {
  const id = `${input.id}-too-large`;
  let line = document.getElementById(id);
  if (!line) {
    line = document.createElement("p");
    line.id = id;
    line.className = "error";
    line.setAttribute("role", "alert");
    input.before(line);
  }
  return line;
}

function check(input) {
  const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.mostBytes));
  const line = words(input);
  line.textContent = tooLarge ? input.dataset.tooLarge : "";
  line.hidden = !tooLarge;
  // what the server said was of the file before
  const said = document.getElementById(`${input.id}-error`);
  if (said) {
    said.hidden = tooLarge;
  }
  input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
  return !tooLarge;
}

const limited = "input[type=file][data-most-bytes]";

document.addEventListener("change", (event) => event.target.matches(limited) && check(event.target));

// before submit-once.js, which would take the form for sent
document.addEventListener("submit", (event) => {
  const refused = [...event.target.querySelectorAll(limited)].find((input) => !check(input));
  if (refused) {
    event.preventDefault();
    event.stopImmediatePropagation();
    refused.focus();
  }
}, true);
