import { ActionIcon, Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconX } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { ModerationWordsDocument, SetModerationWordsDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText } from '../../lib/problems.js';
import { readWords, wordLimits } from './moderation-words.js';

const toast = 'words-undo';

/** Writes the whole list; null when it is as wanted, else what is wrong with it. */
function useWordList(onList: (words: readonly string[]) => void) {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const command = useCommand(SetModerationWordsDocument);
  const write = async (words: readonly string[]): Promise<string | null> => {
    const data = await command.run({ input: { words: [...words] } });
    if (!data) return '';
    return matchResult<typeof data.setModerationWords, string | null>(data.setModerationWords, {
      SetModerationWordsSuccess: (done) => {
        onList(done.words);
        return null;
      },
      InvalidInput: ({ problems }) => (problems[0] ? wordsOf(problems[0]) : t('failure.fixFields')),
    });
  };
  const say = (message: string, before: readonly string[]): void => {
    const undo = async () => {
      notifications.hide(toast);
      if (await write(before) === null) notifications.show({ id: toast, message: t('conversations.words.undone'), autoClose: 3000 });
    };
    notifications.hide(toast);
    notifications.show({ id: toast, autoClose: 10_000, message: <span className="row">{message} <Button size="compact-sm" variant="light" onClick={() => void undo()}>{t('conversations.undo')}</Button></span> });
  };
  return { write, say, isRunning: command.isRunning };
}

function AddWords({ list, isRunning, onAdd }: { list: readonly string[]; isRunning: boolean; onAdd: (words: readonly string[]) => Promise<string | null> }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const read = readWords(typed, list);
    if (typed.trim() === '') return setError(t('field.required'));
    if (read.kind === 'length') return setError(t('conversations.words.tooShort', { word: read.word.slice(0, wordLimits.most) }));
    if (read.kind === 'nothing-new') return setError(t('conversations.words.nothingNew'));
    if (read.kind === 'too-many') return setError(t('conversations.words.tooMany', { count: wordLimits.words }));
    const problem = await onAdd(read.words);
    setError(problem ?? undefined);
    if (problem === null) setTyped('');
  };
  return (
    <form className="stack-s" onSubmit={(event) => void add(event)} noValidate>
      <Textarea
        label={t('conversations.words.add')} description={t('conversations.words.addHint')} autosize minRows={1} maxRows={8} value={typed} error={error || undefined}
        onChange={(event) => { setTyped(event.currentTarget.value); setError(undefined); }}
      />
      <div><Button type="submit" variant="default" size="sm" loading={isRunning}>{t('action.add')}</Button></div>
    </form>
  );
}

function Editor({ loaded }: { loaded: readonly string[] }) {
  const { t } = useTranslation();
  const [list, setList] = useState(loaded);
  const { write, say, isRunning } = useWordList(setList);
  const add = async (words: readonly string[]) => {
    const problem = await write([...list, ...words]);
    if (problem === null) say(t('conversations.words.added', { count: words.length }), list);
    return problem;
  };
  const remove = async (word: string) => {
    if (await write(list.filter((one) => one !== word)) === null) say(t('conversations.words.removed', { word }), list);
  };
  return (
    <div className="stack">
      <AddWords list={list} isRunning={isRunning} onAdd={add} />
      {list.length === 0 ? <p className="small soft">{t('conversations.words.none')}</p> : (
        <div className="stack-s">
          <p className="tiny soft" role="status">{t('conversations.words.count', { count: list.length })}</p>
          <ul className="word-list" tabIndex={0} aria-label={t('conversations.words.title')}>
            {list.map((word) => (
              <li key={word} className="word">
                <span>{word}</span>
                <ActionIcon size="sm" radius="xl" variant="subtle" color="gray" disabled={isRunning} aria-label={t('conversations.words.remove', { word })} onClick={() => void remove(word)}><IconX size={14} stroke={1.8} /></ActionIcon>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="tiny soft">{t('conversations.words.logged')}</p>
    </div>
  );
}

/** For admins: the words that put a mark on a comment for its readers. */
export function ModerationWordsPanel() {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: ModerationWordsDocument, requestPolicy: 'network-only' });
  return (
    <Panel title={t('conversations.words.title')} lead={t('conversations.words.lead')}>
      <QueryState result={result} onRetry={() => reload()} blocks={[90]}>{({ moderationWords }) => <Editor loaded={moderationWords} />}</QueryState>
    </Panel>
  );
}
