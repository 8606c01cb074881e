import { useEffect, useRef, useState } from 'react';
import { openReader } from '../../lib/intake/open-reader';
import type { DayOrder, ReceivedFile } from '../../lib/intake/received-file';
import { mostFiles } from './dropped-files';

/** One of several received files, and what came of it. */
export interface FileLine {
  id: number;
  name: string;
  state: 'waiting' | 'reading' | 'read' | 'left';
  result?: ReceivedFile;
  /** Places of its forms that are kept already. */
  kept: readonly number[];
  /** Only as long as it may be read again. */
  file?: File;
}

/** Nothing but one form, or one refusal: no list is needed to show it. */
const isPlain = ({ entries, refusals, question }: ReceivedFile): boolean =>
  question === undefined && (entries.length === 0 || (entries.length === 1 && refusals.length === 0));

/** Received files, read one after the other in the worker. */
export function useFiles(today: string) {
  const [reader] = useState(() => openReader());
  useEffect(() => reader.close, [reader]);
  const [lines, setLines] = useState<FileLine[]>([]);
  const [leftOut, setLeftOut] = useState(0);
  const [isReading, setReading] = useState(false);
  const isStopped = useRef(false);

  const change = (id: number, patch: Partial<FileLine>) =>
    setLines((before) => before.map((line) => (line.id === id ? { ...line, ...patch } : line)));

  async function readLine({ id, file }: FileLine, dayOrder?: DayOrder): Promise<void> {
    if (file === undefined) return;
    change(id, { state: 'reading' });
    const result = await reader.read(file, { today, dayOrder });
    change(id, { state: 'read', result, file: result.question === undefined ? undefined : file });
  }

  async function readOne(file: File): Promise<ReceivedFile | undefined> {
    const result = await reader.read(file, { today });
    if (isPlain(result)) return result;
    setLines([{ id: 0, name: file.name, state: 'read', result, kept: [], file: result.question === undefined ? undefined : file }]);
    return undefined;
  }

  async function readSeveral(files: File[]): Promise<void> {
    const waiting = files.slice(0, mostFiles).map((file, id): FileLine => ({ id, name: file.name, state: 'waiting', kept: [], file }));
    setLines(waiting);
    setLeftOut(Math.max(0, files.length - mostFiles));
    for (const line of waiting) {
      if (isStopped.current) change(line.id, { state: 'left', file: undefined });
      else await readLine(line);
    }
  }

  return {
    lines,
    leftOut,
    isReading,
    /** Gives back what came of a single file when no list is needed to show it. */
    async read(files: File[]): Promise<ReceivedFile | undefined> {
      const [file] = files;
      if (file === undefined || isReading) return undefined;
      isStopped.current = false;
      setReading(true);
      try {
        if (files.length === 1) return await readOne(file);
        await readSeveral(files);
        return undefined;
      } finally {
        setReading(false);
      }
    },
    /** What is read stays; what is not is left. */
    stop() {
      isStopped.current = true;
    },
    answer: (line: FileLine, dayOrder: DayOrder): Promise<void> => readLine(line, dayOrder),
    markKept: (id: number, place: number) =>
      setLines((before) => before.map((line) => (line.id === id ? { ...line, kept: [...line.kept, place] } : line))),
  };
}
