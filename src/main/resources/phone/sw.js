// Keeps the shell of /lapangan on the phone, and nothing else: no data, no sign-in, no other page of SIKAP.
// SHELL = {version, assets}: written above by the server, so that this file changes whenever a part of the shell does.
const PAGE = "/lapangan";
const CACHE = `lapangan-${SHELL.version}`;

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOldShells().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (request.mode === "navigate") {
    if (url.pathname === PAGE && !url.search) {
      event.respondWith(fromShell(PAGE, request));
    }
  }
  else if (SHELL.assets.includes(url.pathname)) {
    event.respondWith(fromShell(url.pathname, request));
  }
});

// The phone says that the network is back. Only an open page holds the key to what waits.
self.addEventListener("sync", (event) => {
  if (event.tag === "lapangan-kirim") {
    event.waitUntil(askPagesToSend());
  }
});

async function keepShell() {
  const cache = await caches.open(CACHE);
  // without a cookie: what is kept belongs to nobody
  await Promise.all([PAGE, ...SHELL.assets].map(async (path) => {
    const response = await fetch(path, { cache: "no-cache", credentials: "omit", redirect: "error" });
    if (!response.ok) {
      throw new Error(`${response.status} ${path}`);
    }
    await cache.put(path, response);
  }));
}

async function dropOldShells() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("lapangan-") && name !== CACHE)
    .map((name) => caches.delete(name)));
}

async function fromShell(path, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}

async function askPagesToSend() {
  const pages = await self.clients.matchAll({ type: "window" });
  const answers = await Promise.all(pages.map((page) => ask(page)));
  if (!answers.includes("sent")) {
    throw new Error("nobody could send yet");   // the browser asks again later
  }
}

function ask(page) {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => resolve(event.data);
    setTimeout(() => resolve("silent"), 90_000);
    page.postMessage("send", [channel.port2]);
  });
}
