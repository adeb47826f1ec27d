import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** One turn of a conversation, as a page shows it. */
export interface Turn {
  readonly key: string;
  readonly by: string;
  readonly on: string | null;
  readonly body: string;
  /** The comment's author, not a reader */
  readonly isAuthor: boolean;
  readonly note?: ReactNode;
}

/** The turns below a comment, oldest first. Who speaks is said in words; the side of the page only helps. */
export function Talk({ turns }: { turns: readonly Turn[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (turns.length === 0) return null;
  return (
    <ol className="talk-turns" aria-label={t('conversations.thread')}>
      {turns.map(({ key, by, on, body, isAuthor, note }) => (
        <li key={key} className={isAuthor ? 'talk-turn talk-turn-author' : 'talk-turn'}>
          <p className="talk-by"><span className="strong">{by}</span>{on && <span className="soft">{format.date(on)}</span>}</p>
          <p className="talk-body">{body}</p>
          {note && <p className="tiny soft">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
