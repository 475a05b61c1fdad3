// Files go up at once, one by one, beside the form: a refused one costs nothing that was typed.
import { csrfHeader } from "./csrf.js";

function send(url, file, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();   // fetch tells nothing of the progress of an upload
    const body = new FormData();
    body.append("berkas", file);
    request.open("POST", url);
    request.setRequestHeader("Accept", "application/json");
    for (const [name, value] of Object.entries(csrfHeader())) {
      request.setRequestHeader(name, value);
    }
    request.upload.addEventListener("progress", (event) => event.lengthComputable && onProgress(event.loaded / event.total));
    request.addEventListener("error", () => reject(new Error("offline")));
    request.addEventListener("load", () => resolve(request));
    request.send(body);
  });
}

function answer(request) {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return { message: request.status < 500 && !request.responseText.startsWith("<") ? request.responseText : "" };
  }
}

function row(box, file) {
  const item = document.createElement("li");
  const name = document.createElement("span");
  name.className = "upload-name";
  name.textContent = box.dataset.sending.replace("#", file.name);
  const progress = document.createElement("progress");
  progress.max = 1;
  progress.value = 0;
  progress.setAttribute("aria-label", file.name);
  item.append(name, progress);
  box.querySelector(".upload-list").append(item);
  return item;
}

function keep(box, item, stored, file) {
  const id = document.createElement("input");
  id.type = "hidden";
  id.name = box.dataset.name;
  id.value = stored.id;
  const remove = document.createElement("button");
  remove.type = "button";
  remove.className = "btn btn-quiet";
  remove.dataset.uploadRemove = "";
  remove.textContent = box.dataset.remove;
  remove.setAttribute("aria-label", `${box.dataset.remove} ${file.name}`);
  item.querySelector(".upload-name").textContent = stored.name ?? file.name;
  item.querySelector("progress").remove();
  item.append(id, remove);
  if (stored.href && file.type.startsWith("image/")) {
    const picture = document.createElement("img");
    picture.src = stored.href;
    picture.alt = "";
    item.prepend(picture);
  }
  id.dispatchEvent(new Event("input", { bubbles: true }));
}

function refuse(box, words) {
  const line = box.querySelector(".error");
  const reason = document.createElement("span");
  reason.textContent = `${words} `;
  line.append(reason);
  line.hidden = false;
}

async function upload(box, file) {
  const item = row(box, file);
  const bar = item.querySelector("progress");
  try {
    const request = await send(box.dataset.uploadUrl, file, (part) => { bar.value = part; });
    const stored = answer(request);
    if (request.status >= 200 && request.status < 300 && stored.id) {
      keep(box, item, stored, file);
      return;
    }
    refuse(box, stored.message ? `${file.name}: ${stored.message}` : box.dataset.failed.replace("#", file.name));
  } catch {
    refuse(box, box.dataset.offline.replace("#", file.name));
  }
  item.remove();
}

document.addEventListener("change", async (event) => {
  const box = event.target.closest("[data-upload-url]");
  if (!box || event.target.type !== "file") {
    return;
  }
  const files = [...event.target.files];
  event.target.value = "";   // the form itself must not send the file once more
  const line = box.querySelector(".error");
  line.replaceChildren();
  line.hidden = true;
  const most = Number(box.dataset.most) || Infinity;
  for (const file of files) {
    if (box.querySelectorAll(".upload-list li").length >= most) {
      refuse(box, box.dataset.many);
      break;
    }
    await upload(box, file);
  }
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-upload-remove]");
  if (button) {
    const box = button.closest("[data-upload-url]");
    button.closest("li").remove();
    const pick = box.querySelector("input[type=file]");
    pick.focus();
    pick.dispatchEvent(new Event("input", { bubbles: true }));
  }
});
