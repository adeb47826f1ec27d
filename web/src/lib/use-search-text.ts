import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

const quietMs = 250;

/** A search text that lives in the URL: what is typed at once, what is searched for after a short rest. */
export function useSearchText(name = 'search') {
  const [params, setParams] = useSearchParams();
  const search = params.get(name) ?? '';
  const [text, setLocal] = useState(search);
  const write = useDebouncedCallback((value: string) => {
    setParams((current) => {
      const next = new URLSearchParams(current);
      if (value.trim()) next.set(name, value.trim());
      else next.delete(name);
      return next;
    }, { replace: true });
  }, quietMs);
  const setText = (value: string): void => {
    setLocal(value);
    write(value);
  };
  return { text, setText, search };
}
