import { useState } from 'react';

/** A yes or no that this device remembers, where it may. */
export function useRemembered(key: string, given: boolean): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(() => {
    try {
      const kept = localStorage.getItem(key);
      return kept === null ? given : kept === 'yes';
    } catch {
      return given;
    }
  });
  return [value, (next) => {
    setValue(next);
    try {
      localStorage.setItem(key, next ? 'yes' : 'no');
    } catch {
      // Then it holds as long as the page.
    }
  }];
}
