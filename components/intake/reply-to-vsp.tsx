import { useState } from 'react';
import { IntlProvider, useTranslations } from 'use-intl';
import { catalogues, languages } from '../../lib/i18n/catalogue';
import { CopyButton } from '../ui/copy-button';
import { type Asked, replyLines } from './reply-lines';
import { useWhereWords } from './use-words-for';

/** A text to send back: which fields, what kind of thing, what to do. Made from codes, so no value can be in it (R18, R19). */
export function ReplyToVsp({ refusals }: { refusals: readonly Asked[] }) {
  const t = useTranslations('screening');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="extra" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('replyTitle')}</summary>
      {/* A list of 200 files has 200 of these: written when looked at. */}
      {isOpen &&
        languages.map((language) => (
          <IntlProvider key={language} locale={language} messages={catalogues[language]} timeZone="UTC">
            <Reply refusals={refusals} language={language} />
          </IntlProvider>
        ))}
    </details>
  );
}

function Reply({ refusals, language }: { refusals: readonly Asked[]; language: string }) {
  const t = useTranslations('screening');
  const where = useWhereWords();
  const lines = replyLines(refusals).map((line) => t('reply.line', { where: where(line.where), what: t(`reply.kind.${line.kind}`) }));
  const text = [t('reply.opening'), '', ...lines, '', t('reply.closing')].join('\n');
  return (
    <section className="stack" lang={language}>
      <p className="reply">{text}</p>
      <CopyButton text={text} label={t('copyReply')} />
    </section>
  );
}
