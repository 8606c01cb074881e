import { useEffect, useState } from 'react';
import { openPages, type Pages } from '../../lib/intake/open-pages';
import type { FileRefusalReason } from '../../lib/intake/refusal';

/** The pages of a document for as long as it is looked at; its worker ends with the view. */
export function usePages(file: File): { pages?: Pages; refused?: FileRefusalReason } {
  const [state, setState] = useState<{ pages?: Pages; refused?: FileRefusalReason }>({});
  useEffect(() => {
    let isGone = false;
    let opened: Pages | undefined;
    setState({});
    void openPages(file).then((result) => {
      if ('pages' in result) opened = result.pages;
      if (isGone) opened?.close();
      else setState(result);
    });
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [file]);
  return state;
}
