import { useTranslations } from 'use-intl';
import type { Plan, PlanRow } from '../../lib/fill/reading';
import { Notice } from '../ui/notice';
import { groupRows, type RowGroup } from './group-rows';
import { ReviewRow } from './review-row';
import { ShowAllButton, type ShowOnPage } from './show-on-page';
import './review.css';

/** Every field of the page before anything is written: what needs the person, what will be filled, and the rest folded. */
export function Review({
  plan,
  included,
  onInclude,
  onPage,
}: {
  plan: Plan;
  included: ReadonlySet<string>;
  onInclude: (rowId: string, isIncluded: boolean) => void;
  onPage?: ShowOnPage | undefined;
}) {
  const t = useTranslations('work');
  const { needsPerson, toFill, alreadyThere, leftAlone } = groupRows(plan.rows);

  const list = (rows: PlanRow[]) => (
    <ul>
      {rows.map((row) => (
        <ReviewRow key={row.id} row={row} isIncluded={included.has(row.id)} onInclude={(is) => onInclude(row.id, is)} onPage={onPage} />
      ))}
    </ul>
  );
  const titleOf = ({ each, section }: RowGroup): string =>
    each === undefined ? section || t('noSection') : t(`each.${each.of}`, { number: each.number });

  return (
    <section className="review" aria-label={t('reviewTitle')}>
      {onPage !== undefined && <ShowAllButton onPage={onPage} />}
      {needsPerson.length > 0 && (
        <div className="sheet needs">
          <h2>{t('needsYouTitle', { count: needsPerson.length })}</h2>
          {list(needsPerson)}
        </div>
      )}
      {plan.beyond > 0 && <Notice tone="info">{t('beyond', { count: plan.beyond })}</Notice>}
      {toFill.map((group) => (
        <div className="sheet" key={JSON.stringify([group.each, group.section])}>
          <h2>{titleOf(group)}</h2>
          {list(group.rows)}
        </div>
      ))}
      {alreadyThere.length > 0 && (
        <details className="fold">
          <summary>{t('thereTitle', { count: alreadyThere.length })}</summary>
          {list(alreadyThere)}
        </details>
      )}
      {leftAlone.length > 0 && (
        <details className="fold">
          <summary>{t('leftTitle', { count: leftAlone.length })}</summary>
          {list(leftAlone)}
        </details>
      )}
    </section>
  );
}
