// The off switch (sikap.fieldwork.offline=false): takes the shell off the phone, and itself. What is recorded stays.
self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("lapangan-")).map((name) => caches.delete(name)));
    await self.registration.unregister();
  })());
});
