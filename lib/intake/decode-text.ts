const marks: { mark: number[]; encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** As much of the file as tells UTF-16 without a mark: every other byte of Western text is 0. */
const sampleBytes = 4000;

/** The text of a file in UTF-8, UTF-16 or Windows-1252; undefined when it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const text = marked ? new TextDecoder(marked.encoding).decode(bytes) : decodeUnmarked(bytes);
  return text.includes('\0') ? undefined : text;
}

function decodeUnmarked(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = (from: 0 | 1): number => sample.filter((byte, index) => byte === 0 && index % 2 === from).length;
  if (zeros(1) > sample.length / 4) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros(0) > sample.length / 4) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
