import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { openReader } from '../../lib/intake/open-reader';
import { isPicture, type ReceivedFile } from '../../lib/intake/received-file';
import type { Database } from '../../lib/store/database';
import { clearListed, readListed, saveListed } from '../../lib/store/received-list';
import type { Vault } from '../../lib/vault/envelope';
import { type Problem, storeProblem } from '../ui/problem';
import { mostFiles } from './dropped-files';
import { type Answers, type FileLine, parseLine, storedLine } from './file-line';
import type { ReadSealed, SealedTools } from './read-sealed';
import { sealOf } from './seal-of';

/** Nothing but one form, or one refusal: no list is needed to show it. */
const isPlain = ({ entries, exits, refusals, question, unknown }: ReceivedFile): boolean => {
  const count = entries.length + exits.length;
  return question === undefined && unknown === undefined && (count === 0 || (count === 1 && refusals.length === 0));
};

/** Received files, read one after the other in the worker; the list stays, encrypted, until the person is done with it. */
export function useFiles(db: Database, vault: Vault, today: string, confirm: SealedTools['confirm']) {
  const [reader] = useState(() => openReader());
  useEffect(() => reader.close, [reader]);
  const [lines, setLines] = useState<readonly FileLine[]>();
  const latest = useRef<readonly FileLine[]>([]);
  const [leftOut, setLeftOut] = useState(0);
  const [unreadable, setUnreadable] = useState(0);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const isStopped = useRef(false);
  const saving = useRef<Promise<unknown>>(Promise.resolve());

  const put = useCallback((next: readonly FileLine[]): void => {
    latest.current = next;
    // Drawn in slices between what the person does: 200 lines at once, or one after the other, must not hold the panel up.
    startTransition(() => setLines(next));
  }, []);

  useEffect(() => {
    readListed(db, vault).then(
      (values) => {
        const found = values.flatMap((value, id) => parseLine(value, id) ?? []);
        put(found);
        setUnreadable(values.length - found.length);
      },
      (error) => {
        setProblem(storeProblem(error));
        put([]);
      },
    );
  }, [db, vault, put]);

  /** One after the other: an older state of a line must not come last. */
  const save = (changed: readonly FileLine[]): void => {
    const rows = changed.map((line) => ({ id: line.id, value: storedLine(line) }));
    saving.current = saving.current.then(() => saveListed(db, vault, rows)).catch((error) => setProblem(storeProblem(error)));
  };
  const saved = useCallback((): Promise<unknown> => saving.current, []);

  const show = (line: FileLine) => put(latest.current.map((each) => (each.id === line.id ? line : each)));

  /** Only as long as something is still to be done with it, and never on the disk. */
  const fileOf = ({ file, result, sealed }: ReadSealed): File | undefined =>
    sealed?.is === 'passphrase' ||
    sealed?.is === 'waiting' ||
    result?.question !== undefined ||
    result?.unknown !== undefined ||
    (result && isPicture(result))
      ? file
      : undefined;

  /** A sealed file is opened here, where the keys are; what is inside is read in the worker like any other. */
  async function readAny(file: File, { passphrase, ...answers }: Answers): Promise<ReadSealed> {
    const read = (plain: File): Promise<ReceivedFile> => reader.read(plain, { today, ...answers });
    const seal = await sealOf(file);
    if (seal === undefined) return { result: await read(file), file };
    const { readPackage, readWithPassphrase } = await import('./read-sealed');
    if (seal === 'passphrase') return readWithPassphrase(file, passphrase, { read });
    return readPackage(file, { db, vault, read, confirm });
  }

  async function readLine(line: FileLine): Promise<void> {
    if (line.file === undefined) return;
    show({ ...line, state: 'reading' });
    const { passphrase: _typed, ...answers } = line.answers ?? {};
    const came = await readAny(line.file, line.answers ?? {}).catch((error: unknown) => {
      setProblem(storeProblem(error));
      return undefined;
    });
    if (came === undefined) return show({ ...line, state: 'left', answers });
    const read: FileLine = { ...line, state: 'read', result: came.result, sealed: came.sealed, file: fileOf(came), answers };
    show(read);
    save([read]);
  }

  async function readOne(file: File, answers: Answers): Promise<ReceivedFile | undefined> {
    const came = await readAny(file, answers);
    const { result, sealed } = came;
    if (sealed === undefined && result !== undefined && isPlain(result)) return result;
    const line: FileLine = { id: 0, name: file.name, state: 'read', result, sealed, kept: [], file: fileOf(came), answers };
    put([line]);
    save([line]);
    return undefined;
  }

  async function readSeveral(files: File[], answers: Answers): Promise<void> {
    const waiting = files
      .slice(0, mostFiles)
      .map((file, id): FileLine => ({ id, name: file.name, state: 'waiting', kept: [], file, answers }));
    put(waiting);
    setLeftOut(Math.max(0, files.length - mostFiles));
    // A lock in the middle leaves lines that say that they were not read.
    save(waiting);
    for (const line of waiting) {
      if (isStopped.current) show({ ...line, state: 'left', file: undefined });
      else await readLine(line);
    }
  }

  return {
    /** Undefined until it is known whether a list was left. */
    lines,
    leftOut,
    /** Lines of an earlier list that could not be read back. */
    unreadable,
    isReading,
    problem,
    /** Settles once all that is known of the list is on the disk. */
    saved,
    /** Gives back what came of a single file when no list is needed to show it. */
    async read(files: File[], answers: Answers): Promise<ReceivedFile | undefined> {
      const [file] = files;
      if (file === undefined || isReading) return undefined;
      isStopped.current = false;
      setReading(true);
      try {
        if (files.length === 1) return await readOne(file, answers);
        await readSeveral(files, answers);
        return undefined;
      } catch (error) {
        setProblem(storeProblem(error));
        return undefined;
      } finally {
        // Not before the last line is drawn: the button for all forms means all.
        startTransition(() => setReading(false));
      }
    },
    /** What is read stays; what is not is left. */
    stop() {
      isStopped.current = true;
    },
    answer: (line: FileLine, answers: Answers): Promise<void> => readLine({ ...line, answers: { ...line.answers, ...answers } }),
    /** Gives back the lines as they are then. */
    markKept(forms: readonly { line: FileLine; place: number }[]): FileLine[] {
      const places = (id: number): number[] => forms.flatMap(({ line, place }) => (line.id === id ? [place] : []));
      const mark = (line: FileLine): FileLine => {
        const more = places(line.id);
        return more.length === 0 ? line : { ...line, kept: [...line.kept, ...more] };
      };
      const before = latest.current;
      put(before.map(mark));
      const changed = latest.current.filter((line, at) => line !== before[at]);
      save(changed);
      return changed;
    },
    /** The person is done with the list. */
    async clear(): Promise<void> {
      put([]);
      await saving.current;
      await clearListed(db).catch((error) => setProblem(storeProblem(error)));
    },
  };
}
