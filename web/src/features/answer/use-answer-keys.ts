import { useEffect, useRef } from 'react';

/** How long a 1 waits for the 0 that makes it a 10. */
const secondKeyMs = 700;

interface AnswerKeys {
  /** Off on pages without a question */
  isActive: boolean;
  points: readonly number[];
  /** Chooses; `isSure` is false while a second key could still change it */
  onChoose: (value: number, isSure: boolean) => void;
  onNext: () => void;
  onBack: () => void;
}

/** True where a key belongs to the control that has the focus. */
function belongsToControl(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (!target || event.ctrlKey || event.metaKey || event.altKey) return event.ctrlKey || event.metaKey || event.altKey;
  if (target.closest('textarea, select, [contenteditable], [role="dialog"], input:not([type="radio"])')) return true;
  const isRadio = target.matches('input[type="radio"]');
  if (isRadio && event.key.startsWith('Arrow')) return true;
  return event.key === 'Enter' && target.closest('button, a, summary') !== null;
}

/** Digits choose, Enter and the right arrow go on, the left arrow goes back. On 0-10, a 1 waits a moment for a 0. */
export function useAnswerKeys(keys: AnswerKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  const pending = useRef<{ timer: ReturnType<typeof setTimeout> } | null>(null);
  useEffect(() => {
    const settle = (): void => {
      if (pending.current) clearTimeout(pending.current.timer);
      pending.current = null;
    };
    const digit = (value: number): void => {
      const { points, onChoose } = latest.current;
      if (pending.current && value === 0 && points.includes(10)) {
        settle();
        onChoose(10, true);
        return;
      }
      settle();
      if (!points.includes(value)) return;
      const canGrow = value === 1 && points.includes(10);
      onChoose(value, !canGrow);
      if (canGrow) pending.current = { timer: setTimeout(() => { pending.current = null; latest.current.onChoose(value, true); }, secondKeyMs) };
    };
    const onKey = (event: KeyboardEvent): void => {
      const { isActive, onNext, onBack } = latest.current;
      if (!isActive || event.defaultPrevented || event.repeat || belongsToControl(event)) return;
      if (/^[0-9]$/.test(event.key)) digit(Number(event.key));
      else if (event.key === 'Enter' || event.key === 'ArrowRight') { settle(); onNext(); }
      else if (event.key === 'ArrowLeft') { settle(); onBack(); }
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      settle();
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
