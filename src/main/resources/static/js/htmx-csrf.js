// htmx sends the token, too.
import { csrfHeader } from "./csrf.js";

document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.verb !== "get") {
    Object.assign(event.detail.headers, csrfHeader());
  }
});
