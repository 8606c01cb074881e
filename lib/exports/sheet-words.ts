import { catalogues, type Language } from '../i18n/catalogue';
import { type LaterMessages, laterCatalogues } from '../i18n/later-catalogue';
import type { CellWords } from '../tracking/cell-text';

/** The words of a saved file, in the language of the panel. */
export interface SheetWords extends CellWords, Pick<LaterMessages['tracking'], 'columns' | 'counts'> {}

export function sheetWordsOf(language: Language): SheetWords {
  const { tracking } = laterCatalogues[language];
  const { inbox, paths, receive } = catalogues[language];
  return {
    ...{ columns: tracking.columns, counts: tracking.counts, earlier: tracking.earlier, again: tracking.again },
    ...{ referralState: tracking.referralState, needState: tracking.needState, category: receive.categories, service: receive.services },
    ...{ state: inbox.state, path: paths.name },
  };
}
