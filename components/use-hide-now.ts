import { useEffect, useState } from 'react';

const presses = 3;
const withinMs = 1500;

/**
 * Shift three times in a row hides everything that is shown, and shows it again: somebody looks over the shoulder, or the screen is
 * shared. Nothing is locked and nothing is lost.
 */
export function useHideNow(): boolean {
  const [isHidden, setHidden] = useState(false);
  useEffect(() => {
    let times: number[] = [];
    const onKeyUp = ({ key, timeStamp }: KeyboardEvent) => {
      times = key === 'Shift' ? [...times.filter((time) => timeStamp - time < withinMs), timeStamp] : [];
      if (times.length < presses) return;
      times = [];
      setHidden((was) => !was);
    };
    // Shift with another key, or with the pointer, is work.
    const onOther = (event: KeyboardEvent | PointerEvent) => {
      if (!('key' in event) || event.key !== 'Shift') times = [];
    };
    window.addEventListener('keyup', onKeyUp, true);
    window.addEventListener('keydown', onOther, true);
    window.addEventListener('pointerdown', onOther, true);
    return () => {
      window.removeEventListener('keyup', onKeyUp, true);
      window.removeEventListener('keydown', onOther, true);
      window.removeEventListener('pointerdown', onOther, true);
    };
  }, []);
  return isHidden;
}
