import { createContext, type ReactNode, useContext, useState } from 'react';

const Announce = createContext<(sentence: string) => void>(() => {});

/** Says an outcome to a screen reader without moving the focus (WCAG 4.1.3). */
export const useAnnounce = () => useContext(Announce);

/** The panel's one polite live region. */
export function Announcer({ children }: { children: ReactNode }) {
  const [sentence, setSentence] = useState('');
  return (
    <Announce value={setSentence}>
      {children}
      <div className="unseen" role="status">
        {sentence}
      </div>
    </Announce>
  );
}
