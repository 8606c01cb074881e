import { firstView, type SheetView } from '../../lib/tracking/sheet-view';

/** How the sheet was left when a record was opened from it. */
export interface SheetPlace {
  view: SheetView;
  /** The record. */
  id?: string | undefined;
}
export const firstSheetPlace: SheetPlace = { view: firstView };
