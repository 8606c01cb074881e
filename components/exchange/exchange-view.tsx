import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isSameCard } from '../../lib/exchange/card';
import { canExchange, cardOf } from '../../lib/exchange/own-keys';
import { cardReplaced, doubted, newPartner, type Partner, revoked, verified } from '../../lib/exchange/partner';
import type { Environment } from '../../lib/hmis/ids';
import { partnerLike } from '../../lib/store/partners';
import { useAnnounce } from '../ui/announcer';
import { Notice, type Tone } from '../ui/notice';
import { useProblemWords } from '../ui/problem';
import { ScreenFrame } from '../ui/screen-frame';
import { AddCard } from './add-card';
import { CompareStep } from './compare-step';
import { ConfirmStep } from './confirm-step';
import { OwnCard } from './own-card';
import { PartnerItem } from './partner-item';
import type { CardProblem } from './use-card-words';
import type { Exchange } from './use-exchange';
import './exchange.css';

type Step = { name: 'list' } | { name: 'rotate' } | { name: 'compare' | 'revoke'; partner: Partner };

/** Own key and card, and the cards of those this desk exchanges sealed files with: VSPs for an agency, the agency for a VSP. */
export function ExchangeView({
  kind,
  exchange,
  environment,
  now,
  forVsp,
  cardToAdd,
  aside,
  onBack,
}: {
  /** What the others are. */
  kind: Partner['kind'];
  exchange: Exchange;
  environment: Environment;
  now: Date;
  /** The alias that a card is missing for. */
  forVsp?: string | undefined;
  /** The text of a card that came in a file. */
  cardToAdd?: string | undefined;
  /** What else belongs to a card. */
  aside?: (partner: Partner) => ReactNode;
  onBack: () => void;
}) {
  const t = useTranslations('partners');
  const words = useTranslations('exchange');
  const problemWords = useProblemWords();
  const announce = useAnnounce();
  const [step, setStep] = useState<Step>({ name: 'list' });
  const [isBusy, setBusy] = useState(false);
  const [isOldBrowser, setOldBrowser] = useState(false);
  const [said, setSaid] = useState<{ tone: Tone; text: string }>();
  useEffect(() => void canExchange().then((can) => setOldBrowser(!can)), []);

  const { keys, problem } = exchange;
  const partners = (exchange.partners ?? []).filter((each) => each.kind === kind);
  const say = (tone: Tone, text: string) => {
    setSaid({ tone, text });
    announce(text);
    setStep({ name: 'list' });
  };
  async function during(work: () => Promise<void>) {
    if (isBusy) return;
    setBusy(true);
    await work();
    setBusy(false);
  }

  async function add(given: Pick<Partner, 'kind' | 'vsp' | 'name' | 'card'>): Promise<CardProblem | undefined> {
    if (keys !== undefined && isSameCard(given.card, cardOf(keys))) return 'own-card';
    const like =
      partnerLike(exchange.partners ?? [], given) ?? (kind === 'agency' ? partners.find(({ state }) => state !== 'revoked') : undefined);
    if (like === undefined) {
      const added = await newPartner(given, new Date());
      if (await exchange.add(added)) {
        say('info', t('added'));
        setStep({ name: 'compare', partner: added });
      }
      return undefined;
    }
    if (isSameCard(like.card, given.card)) {
      if (like.vsp !== given.vsp) return 'card-of-another';
      if (like.state === 'revoked') return 'revoked-card';
      say('info', t('same'));
      return undefined;
    }
    const after = await exchange.change(like.id, (latest) => cardReplaced(latest, given.card, new Date()));
    if (after?.state === 'revoked') return 'revoked-card';
    if (after !== undefined) say('bad', t('replaced'));
    return undefined;
  }

  /** What was compared is what was shown: a card that changed meanwhile is not vouched for. */
  async function answer(partner: Partner, isSame: boolean, who: string) {
    const after = await exchange.change(partner.id, (latest) => {
      if (latest.fingerprint !== partner.fingerprint || latest.state === 'revoked') return latest;
      return isSame ? verified(latest, new Date(), who === '' ? undefined : who) : doubted(latest);
    });
    if (after === undefined) return setStep({ name: 'list' });
    if (after.fingerprint !== partner.fingerprint || after.state === 'revoked') return say('bad', t('gone'));
    say(isSame ? 'good' : 'bad', isSame ? t('verified', { name: partner.vsp ?? partner.name }) : t('differed'));
  }

  const toList = () => setStep({ name: 'list' });
  if (step.name === 'compare') {
    return (
      <CompareStep
        partner={step.partner}
        keys={keys}
        onSame={(who) => void answer(step.partner, true, who)}
        onDiffer={() => void answer(step.partner, false, '')}
        onBack={toList}
      />
    );
  }
  if (step.name === 'revoke') {
    const revoke = async () => {
      if ((await exchange.change(step.partner.id, revoked)) !== undefined) say('info', t('revoked'));
      else toList();
    };
    return (
      <ConfirmStep
        title={t('revokeTitle')}
        what={t('revokeWhat')}
        yes={t('revokeYes')}
        isBusy={isBusy}
        onYes={() => void during(revoke)}
        onBack={toList}
      />
    );
  }
  if (step.name === 'rotate' && keys !== undefined) {
    const rotate = async () => {
      if (await exchange.rotate(keys)) say('good', t('rotated'));
      else toList();
    };
    return (
      <ConfirmStep
        title={t('rotateTitle')}
        what={t('rotateWhat')}
        yes={t('rotateYes')}
        isBusy={isBusy}
        onYes={() => void during(rotate)}
        onBack={toList}
      />
    );
  }
  const make = async () => {
    if (await exchange.makeKeys()) say('good', t('keysMade'));
  };
  return (
    <ScreenFrame title={t('title')} onBack={onBack}>
      {problem !== undefined && <Notice tone="bad">{problemWords(problem)}</Notice>}
      {isOldBrowser && <Notice tone="bad">{words('oldBrowser')}</Notice>}
      {exchange.unreadable > 0 && <Notice tone="bad">{t('unreadable', { count: exchange.unreadable })}</Notice>}
      {said !== undefined && <Notice tone={said.tone}>{said.text}</Notice>}
      <p>{t('what')}</p>
      <OwnCard
        keys={keys}
        environment={environment}
        now={now}
        isBusy={isBusy || isOldBrowser}
        onMake={() => void during(make)}
        onRotate={() => setStep({ name: 'rotate' })}
      />
      <section className="stack" aria-labelledby="cards">
        <h2 id="cards">{t(`cards.${kind}`)}</h2>
        {partners.length === 0 ? (
          <p className="soft">{t(`none.${kind}`)}</p>
        ) : (
          <ul className="stack">
            {partners.map((partner) => (
              <PartnerItem
                key={partner.id}
                partner={partner}
                onCompare={() => setStep({ name: 'compare', partner })}
                onRevoke={() => setStep({ name: 'revoke', partner })}
              >
                {aside?.(partner)}
              </PartnerItem>
            ))}
          </ul>
        )}
      </section>
      <AddCard
        kind={kind}
        environment={environment}
        forVsp={forVsp}
        text={cardToAdd}
        knownNameOf={(vsp) => partners.find((each) => each.vsp === vsp)?.name}
        onAdd={add}
      />
    </ScreenFrame>
  );
}
