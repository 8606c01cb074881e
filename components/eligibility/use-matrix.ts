import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import type { Matrix } from '../../lib/eligibility/matrix';
import { changeMatrix, matrixStamp, readMatrix } from '../../lib/store/eligibility';
import { useOpenVault } from '../open-vault';
import { type Problem, storeProblem } from '../ui/problem';

export type MatrixState =
  | { kind: 'loading' }
  /** What is stored cannot be opened. */
  | { kind: 'failed'; problem: Problem }
  /** No matrix was ever kept: it is undefined. */
  | { kind: 'open'; matrix: Matrix | undefined };

/** The region's Eligibility Matrix, live across windows, and the one way to change it. */
export function useMatrix() {
  const open = useOpenVault();
  const [state, setState] = useState<MatrixState>({ kind: 'loading' });
  const [problem, setProblem] = useState<Problem>();
  const stamp = useLiveQuery(async () => (open === undefined ? 'none' : matrixStamp(open.db).catch(storeProblem)), [open?.db]);

  useEffect(() => {
    if (stamp === undefined || open === undefined) return;
    if (typeof stamp !== 'string') return setState({ kind: 'failed', problem: stamp });
    let isLatest = true;
    readMatrix(open.db, open.vault).then(
      (matrix) => isLatest && setState({ kind: 'open', matrix }),
      (error) => isLatest && setState({ kind: 'failed', problem: storeProblem(error) }),
    );
    return () => {
      isLatest = false;
    };
  }, [stamp, open]);

  /** False when it could not be kept; `problem` says why. */
  const change = useCallback(
    async (next: (before: Matrix) => Matrix, whenUnreadable?: 'begin-anew'): Promise<boolean> => {
      if (open === undefined) return false;
      try {
        setState({ kind: 'open', matrix: await changeMatrix(open.db, open.vault, next, whenUnreadable) });
        setProblem(undefined);
        return true;
      } catch (error) {
        setProblem(storeProblem(error));
        return false;
      }
    },
    [open],
  );
  return { state, problem, change };
}
