import { Eye } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl';

/** A value that is masked at rest and shows while it is held, by pointer or by Space or Enter. */
export function Reveal({ what, masked, value }: { what: string; masked: string; value: string }) {
  const t = useTranslations('app');
  const [isHeld, setHeld] = useState(false);
  const hide = () => setHeld(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    setHeld(true);
  };
  return (
    <button
      type="button"
      className="reveal"
      aria-label={isHeld ? `${what}: ${value}` : t('showHint', { what })}
      onPointerDown={() => setHeld(true)}
      onPointerUp={hide}
      onPointerLeave={hide}
      onPointerCancel={hide}
      onKeyDown={onKeyDown}
      onKeyUp={hide}
      onBlur={hide}
      onContextMenu={(event) => event.preventDefault()}
    >
      <span>{isHeld ? value : masked}</span>
      <Eye size={15} aria-hidden />
    </button>
  );
}
