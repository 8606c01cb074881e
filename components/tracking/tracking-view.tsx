import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { rowsOf, type SheetView, sortedBy } from '../../lib/tracking/sheet-view';
import type { TrackingRow } from '../../lib/tracking/tracking-row';
import type { OpenVault } from '../open-vault';
import { useAnnounce } from '../ui/announcer';
import { LaterWords } from '../ui/later-words';
import { ScreenFrame } from '../ui/screen-frame';
import type { Perform } from '../use-transfers';
import { ExportStep } from './export-step';
import { MarkShown } from './mark-shown';
import { OutcomeGuide } from './outcome-guide';
import { SavedViews } from './saved-views';
import { SheetCards } from './sheet-cards';
import { SheetColumns } from './sheet-columns';
import { SheetFilters } from './sheet-filters';
import type { SheetPlace } from './sheet-place';
import { SheetSettings } from './sheet-settings';
import { SheetTable } from './sheet-table';
import { useTrackingSettings } from './tracking-settings';
import { useIsWide } from './use-is-wide';
import { useRowKeys } from './use-row-keys';
import { useSheetRows } from './use-sheet-rows';
import './tracking.css';

interface TrackingProps extends OpenVault {
  summaries: readonly TransferSummary[];
  isPartial: boolean;
  now: Date;
  perform: Perform;
  place: SheetPlace;
  onPlace: (place: SheetPlace) => void;
  onOpen: (id: string) => void;
}

export const TrackingView = (props: TrackingProps) => (
  <LaterWords>
    <Tracking {...props} />
  </LaterWords>
);

/** The tracking sheet: a row for each transfer, with what the published sheet has and nothing that would say who somebody is. */
function Tracking({ db, vault, summaries, isPartial, now, perform, place, onPlace, onOpen }: TrackingProps) {
  const t = useTranslations('tracking');
  const inbox = useTranslations('inbox');
  const announce = useAnnounce();
  const isWide = useIsWide();
  const [isExporting, setExporting] = useState(false);
  const { conferenceOn } = useTrackingSettings();
  const all = useSheetRows(summaries, now);
  const { view } = place;
  const rows = useMemo(() => rowsOf(all, view, conferenceOn), [all, view, conferenceOn]);
  const aliases = useMemo(() => [...new Set(all.map(({ vsp }) => vsp))].sort(), [all]);
  const first = Math.max(0, place.id === undefined ? 0 : rows.findIndex(({ id }) => id === place.id));
  const { at, box, onKeyDown } = useRowKeys(rows.length, first);
  const isFiltered = Object.values(view.filter).some((each) => each !== undefined);
  const setView = (next: SheetView) => onPlace({ view: next });

  const said = useRef(view);
  useEffect(() => {
    if (said.current === view) return;
    said.current = view;
    announce(t('rowCount', { count: rows.length }));
  }, [view, rows.length, announce, t]);

  if (isExporting) return <ExportStep db={db} vault={vault} records={{ shown: rows, all, view }} onBack={() => setExporting(false)} />;
  const open = (row: TrackingRow) => {
    onPlace({ view, id: row.id });
    onOpen(row.id);
  };
  const shared = { rows, at, view, onOpen: open };
  return (
    <ScreenFrame
      title={t('title')}
      action={
        <button type="button" className="button primary" disabled={rows.length === 0 || isPartial} onClick={() => setExporting(true)}>
          {t('export')}
        </button>
      }
    >
      {summaries.length === 0 && <p className="soft">{t('empty')}</p>}
      <SheetFilters
        filter={view.filter}
        aliases={aliases}
        conferenceOn={conferenceOn}
        onFilter={(filter) => setView({ ...view, filter })}
      />
      <div className="sheet-folds">
        <details className="fold">
          <summary>{t('columnsTitle')}</summary>
          <SheetColumns view={view} onView={setView} />
        </details>
        <details className="fold">
          <summary>{t('views')}</summary>
          <SavedViews db={db} vault={vault} view={view} onView={setView} />
        </details>
        <details className="fold">
          <summary>{t('settings')}</summary>
          <SheetSettings />
          <MarkShown rows={rows} perform={perform} />
        </details>
        <OutcomeGuide />
      </div>
      {isPartial && <p className="soft">{inbox('opening')}</p>}
      <div className="row">
        <p>{t(rows.length === 0 && summaries.length > 0 ? 'noMatch' : 'rowCount', { count: rows.length })}</p>
        {isFiltered && (
          <button type="button" className="button plain" onClick={() => setView({ ...view, filter: {} })}>
            {t('showAll')}
          </button>
        )}
      </div>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the rows inside
        <div ref={box} onKeyDown={onKeyDown}>
          {isWide ? <SheetTable {...shared} onSort={(by) => setView(sortedBy(view, by))} /> : <SheetCards {...shared} />}
        </div>
      )}
    </ScreenFrame>
  );
}
