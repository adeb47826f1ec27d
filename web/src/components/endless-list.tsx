import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface EndlessListProps {
  /** Renders one page of the list; tells the cursor of the next one, or null at the end */
  renderPage: (after: string | null, onNext: (cursor: string | null) => void) => ReactNode;
}

/** Pages of a connection below each other, each with its own query, and a button for more. Give it a `key` of the filters. */
export function EndlessList({ renderPage }: EndlessListProps) {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  const [next, setNext] = useState<string | null>(null);
  return (
    <>
      {cursors.map((cursor, index) => (
        <div key={cursor ?? 'first'}>{renderPage(cursor, index === cursors.length - 1 ? setNext : () => undefined)}</div>
      ))}
      {next !== null && !cursors.includes(next) && (
        <div className="more"><Button variant="default" onClick={() => setCursors([...cursors, next])}>{t('action.more')}</Button></div>
      )}
    </>
  );
}
