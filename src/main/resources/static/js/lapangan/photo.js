// A photo from the camera: its facts are read first, then it is made small enough for a slow network.
import { readExif } from "./exif.js";
import { newId } from "./ids.js";

const LONGEST_SIDE = 1600;
const LARGEST = 320 * 1024;
const QUALITIES = [0.82, 0.72, 0.62, 0.5, 0.4];

/** What was chosen is no picture that the phone can read. */
export class NoPicture extends Error {}

/**
 * @param {File} file
 * @param {boolean} mayAskForPlace whether the person agreed that the phone tells where it is
 * @returns {Promise<{id: string, type: string, bytes: ArrayBuffer, facts: object}>} facts but for the session
 */
export async function takeIn(file, mayAskForPlace) {
  const exif = readExif(await file.arrayBuffer(), "+07:00");
  const picture = await decode(file);
  const bytes = await shrink(picture);
  picture.close?.();
  const camera = exif.latitude !== null ? { latitude: exif.latitude, longitude: exif.longitude, placeFrom: "exif" } : null;
  const place = camera ?? (mayAskForPlace && await phonePlace()) ?? null;
  return {
    id: newId(), type: "image/jpeg", bytes,
    facts: {
      takenAt: exif.takenAt, latitude: place?.latitude ?? null, longitude: place?.longitude ?? null,
      placeFrom: place?.placeFrom ?? null, madeAt: new Date().toISOString(),
    },
  };
}

async function decode(file) {
  try {
    return await createImageBitmap(file, { imageOrientation: "from-image" });
  }
  catch {
    throw new NoPicture(file.name);
  }
}

async function shrink(picture) {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  let blob;
  for (const quality of QUALITIES) {
    blob = await new Promise((done) => { canvas.toBlob(done, "image/jpeg", quality); });
    if (blob && blob.size <= LARGEST) {
      break;
    }
  }
  canvas.width = 0;     // frees the memory at once on small phones
  if (!blob) {
    throw new NoPicture();
  }
  return blob.arrayBuffer();
}

function phonePlace() {
  return new Promise((resolve) => {
    if (!navigator.geolocation) {
      resolve(null);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: round(coords.latitude), longitude: round(coords.longitude), placeFrom: "phone" }),
      () => resolve(null), { enableHighAccuracy: true, timeout: 15_000, maximumAge: 120_000 });
  });
}

function round(degrees) {
  return Math.round(degrees * 1e6) / 1e6;
}
