/** So many files are read at once (F14). */
export const mostFiles = 200;

const readFileEntry = (entry: FileSystemFileEntry): Promise<File[]> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );

const readSome = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

/** A folder gives its contents in portions, and nothing when all are given. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const files: File[] = [];
  for (let some = await readSome(reader); some.length > 0 && files.length <= mostFiles; some = await readSome(reader)) {
    for (const entry of some) files.push(...(await readEntry(entry)));
  }
  return files;
}

async function readEntry(entry: FileSystemEntry): Promise<File[]> {
  if (entry instanceof FileSystemFileEntry) return readFileEntry(entry);
  return entry instanceof FileSystemDirectoryEntry ? readFolder(entry) : [];
}

/** Every file that was dropped, those in folders too. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  // Both are empty as soon as the event is over.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...files];
  if (entries.length === 0) return plain;
  return (await Promise.all(entries.map(readEntry))).flat();
}
