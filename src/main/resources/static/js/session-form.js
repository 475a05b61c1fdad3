// The form of a session: what it proposes, the count of marks, and on a phone one step at a time.
const LONGEST_NAME = 100;

function quarterOf(day) {
  const [year, month] = day.split("-").map(Number);
  const first = month - ((month - 1) % 3);
  const text = (m) => `${year}-${String(m).padStart(2, "0")}`;
  return { from: text(first), to: text(first + 2) };
}

// A proposal is replaced by the next one, a word of the person never is.
function proposer(field, first) {
  let last = first;
  return (value) => {
    if (field && field.value === last) {
      field.value = value;
      last = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
}

function proposeFromTopics(form) {
  const name = form.querySelector("[data-activity-name]");
  const chosen = () => [...form.querySelectorAll("input[name=topicIds]:checked")];
  const nameOf = (topics) => {
    const modules = [...new Set(topics.map((topic) => topic.dataset.module))].join(", ");
    return (name.dataset.prefix + (modules && ` - ${modules}`)).slice(0, LONGEST_NAME);
  };
  const categoryOf = (topics) => topics.find((topic) => topic.dataset.category)?.dataset.category ?? "";
  const proposeName = proposer(name, nameOf(chosen()));
  const proposeCategory = proposer(form.querySelector("[data-siks-category]"), categoryOf(chosen()));
  form.addEventListener("change", (event) => {
    if (event.target.name === "topicIds") {
      proposeName(nameOf(chosen()));
      proposeCategory(categoryOf(chosen()));
    }
  });
}

function proposePeriod(form) {
  const day = form.elements.heldOn;
  if (!day.value) {
    return;
  }
  const proposeFrom = proposer(form.elements.paymentFrom, quarterOf(day.value).from);
  const proposeTo = proposer(form.elements.paymentTo, quarterOf(day.value).to);
  day.addEventListener("change", () => {
    if (day.value) {
      proposeFrom(quarterOf(day.value).from);
      proposeTo(quarterOf(day.value).to);
    }
  });
}

function count(form) {
  const rows = [...form.querySelectorAll("[data-attend]")];
  const marks = rows.map((row) => row.querySelector("input[type=radio]:checked")?.value ?? "NONE");
  form.querySelectorAll("[data-count]").forEach((figure) => {
    figure.textContent = marks.filter((mark) => mark === figure.dataset.count).length;
  });
  form.querySelector(".tally-open")?.classList.toggle("is-none", !marks.includes("NONE"));
  const all = form.querySelector("[data-mark-all]");
  if (all) {
    all.hidden = false;
  }
}

function attendance(form) {
  count(form);
  form.addEventListener("change", (event) => event.target.matches("[data-attend] input[type=radio]") && count(form));
  document.addEventListener("htmx:load", () => count(form));
  // pressing the mark that is on takes it off again
  form.addEventListener("pointerdown", (event) => {
    const radio = event.target.closest("[data-attend] label")?.querySelector("input[type=radio]");
    if (radio) {
      radio.dataset.was = radio.checked ? "on" : "";
    }
  });
  form.addEventListener("click", (event) => {
    const radio = event.target;
    if (radio.matches("[data-attend] input[type=radio]") && radio.dataset.was === "on") {
      radio.checked = false;
      radio.dataset.was = "";
      radio.dispatchEvent(new Event("change", { bubbles: true }));
      radio.dispatchEvent(new Event("input", { bubbles: true }));
    }
    if (radio.closest("[data-mark-all]")) {
      form.querySelectorAll("[data-roster] > .roster:first-of-type [data-attend]").forEach((row) => {
        if (!row.querySelector("input:checked")) {
          row.querySelector("input[value=PRESENT]").checked = true;
        }
      });
      form.querySelector("[data-marked-at-once]").value = "true";
      form.dispatchEvent(new Event("input", { bubbles: true }));
      count(form);
    }
  });
}

function steps(form) {
  const links = [...form.querySelectorAll(".steps a")];
  const sections = links.map((link) => form.querySelector(link.hash));
  const open = (section) => {
    sections.forEach((each, i) => {
      each.classList.toggle("is-open", each === section);
      links[i].toggleAttribute("aria-current", each === section);
      if (each === section) {
        links[i].setAttribute("aria-current", "step");
      }
    });
  };
  form.classList.add("is-stepped");
  const wrong = form.querySelector(".step .has-error, .step .error:not([hidden]):not(:empty)");
  open(wrong?.closest(".step") ?? form.querySelector(".step:target") ?? sections[0]);
  document.addEventListener("click", (event) => {
    const hash = event.target.closest("a[href^='#']")?.hash;
    const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    const section = target?.closest(".step");
    if (section && form.contains(section)) {
      open(section);
      if (target === section) {
        event.preventDefault();
        form.querySelector(".steps").scrollIntoView({ block: "start" });
      }
    }
  }, true);   // before the error summary goes to the field
}

document.querySelectorAll("form[data-session-form]").forEach((form) => {
  proposeFromTopics(form);
  proposePeriod(form);
  attendance(form);
  steps(form);
  form.querySelector("[data-question]")?.focus();
});
