// Menus made of <details class="menu"> close on Escape and on a press elsewhere; so do the groups of the main menu, which
// lie open instead where the menu is a list of its own.
const wide = matchMedia("(min-width: 1080px)");
const groups = document.querySelectorAll("details.menu-group");
const open = () => document.querySelectorAll(wide.matches ? "details.menu[open], details.menu-group[open]" : "details.menu[open]");

const arrange = () => groups.forEach((group) => {
  group.open = !wide.matches;
});
wide.addEventListener("change", arrange);
arrange();

document.addEventListener("click", (event) => {
  for (const menu of open()) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    for (const menu of open()) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  }
});
