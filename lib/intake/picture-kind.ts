/** The most that is drawn of one picture: a page scanned at 600 dpi is a third less. */
export const mostPixels = 50_000_000;

export interface PictureKind {
  kind: 'png' | 'jpeg';
  /** As the file itself says, before anything is unpacked. */
  pixels: number;
}

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Whether a file is a photo or a fax that the browser can draw, and how large it says it is. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && png.every((byte, at) => bytes[at] === byte)) {
    return { kind: 'png', pixels: view.getUint32(16) * view.getUint32(20) };
  }
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? { kind: 'jpeg', pixels: jpegPixels(view) } : undefined;
}

/** Frames start with C0 to CF, but for three marks that mean something else. */
const isFrame = (mark: number): boolean => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);

/** From part to part until the one that gives the size; without it there is no picture. */
function jpegPixels(view: DataView): number {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) return 0;
    if (isFrame(view.getUint8(at + 1))) return view.getUint16(at + 5) * view.getUint16(at + 7);
  }
  return 0;
}
