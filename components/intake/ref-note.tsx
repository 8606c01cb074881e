import { useTranslations } from 'use-intl';
import { LaterWords } from '../ui/later-words';
import type { Sent } from './sealed-outcome';
import type { Standing } from './standing-of';

interface RefNoteProps {
  sent: Sent | undefined;
  standing: Standing | undefined;
}

/** The reference that the VSP's own desk gave a form, and what is wrong with it here. */
export const RefNote = (props: RefNoteProps) => (
  <LaterWords>
    <Note {...props} />
  </LaterWords>
);

function Note({ sent, standing }: RefNoteProps) {
  const t = useTranslations('sealed');
  if (sent === undefined) return null;
  const { ref } = sent;
  return (
    <>
      {'. '}
      <span className={standing === undefined ? 'soft ref-note' : 'error ref-note'}>{t(standing ?? 'reference', { ref })}</span>
    </>
  );
}
