// When and where a photo was taken, as the camera wrote it into the JPEG. Read before anything else: resizing drops it.

const TAGS = { exif: 0x8769, gps: 0x8825, taken: 0x9003, offset: 0x9011, latitudeRef: 1, latitude: 2, longitudeRef: 3, longitude: 4 };
const SIZES = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };

/**
 * @param {ArrayBuffer} file
 * @param {string} zoneOffset of a camera that wrote none, "+07:00"
 * @returns {{takenAt: string | null, latitude: number | null, longitude: number | null}}
 */
export function readExif(file, zoneOffset) {
  const nothing = { takenAt: null, latitude: null, longitude: null };
  try {
    const tiff = tiffOf(new DataView(file));
    return tiff ? { ...nothing, ...factsOf(tiff, zoneOffset) } : nothing;
  }
  catch {
    return nothing;     // what a camera wrote wrongly is as good as nothing
  }
}

function tiffOf(view) {
  if (view.getUint16(0) !== 0xffd8) {
    return null;
  }
  for (let at = 2; at + 4 < view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) {     // "Exif"
      const part = new DataView(view.buffer, view.byteOffset + at + 10, length - 8);
      return { view: part, little: part.getUint16(0) === 0x4949 };
    }
    if (marker === 0xda) {
      return null;
    }
    at += 2 + length;
  }
  return null;
}

function factsOf(tiff, zoneOffset) {
  const main = directory(tiff, tiff.view.getUint32(4, tiff.little));
  const exif = main[TAGS.exif] ? directory(tiff, main[TAGS.exif][0]) : {};
  const gps = main[TAGS.gps] ? directory(tiff, main[TAGS.gps][0]) : {};
  return { takenAt: moment(exif[TAGS.taken], exif[TAGS.offset] ?? zoneOffset), ...place(gps) };
}

/** @returns {Record<number, any>} by tag: a text, or a list of numbers */
function directory({ view, little }, start) {
  const found = {};
  const entries = view.getUint16(start, little);
  for (let i = 0; i < entries; i++) {
    const at = start + 2 + i * 12;
    const type = view.getUint16(at + 2, little);
    const count = view.getUint32(at + 4, little);
    const size = (SIZES[type] ?? 0) * count;
    const from = size > 4 ? view.getUint32(at + 8, little) : at + 8;
    if (size > 0 && count < 1000) {
      found[view.getUint16(at, little)] = type === 2 ? letters(view, from, count) : numbers(view, from, count, type, little);
    }
  }
  return found;
}

function letters(view, from, count) {
  let text = "";
  for (let i = 0; i < count && view.getUint8(from + i) !== 0; i++) {
    text += String.fromCharCode(view.getUint8(from + i));
  }
  return text;
}

function numbers(view, from, count, type, little) {
  return Array.from({ length: count }, (_, i) => {
    const at = from + i * SIZES[type];
    switch (type) {
      case 3: return view.getUint16(at, little);
      case 4: return view.getUint32(at, little);
      case 5: return view.getUint32(at, little) / view.getUint32(at + 4, little);
      default: return view.getUint8(at);
    }
  });
}

function moment(words, offset) {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(words ?? "");
  const date = parts && new Date(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${offset}`);
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}

function place(gps) {
  const latitude = degrees(gps[TAGS.latitude], gps[TAGS.latitudeRef] === "S");
  const longitude = degrees(gps[TAGS.longitude], gps[TAGS.longitudeRef] === "W");
  const there = Number.isFinite(latitude) && Number.isFinite(longitude) && (latitude !== 0 || longitude !== 0)
    && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return there ? { latitude, longitude } : {};
}

function degrees(parts, negative) {
  if (!parts) {
    return NaN;
  }
  const value = parts[0] + (parts[1] ?? 0) / 60 + (parts[2] ?? 0) / 3600;
  return Math.round((negative ? -value : value) * 1e6) / 1e6;
}
