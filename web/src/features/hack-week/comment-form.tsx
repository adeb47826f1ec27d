import { Button, Combobox, Textarea, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PeopleNamesDocument } from '../../lib/graphql/generated.js';
import { stillNamed, typedMention, withMention } from './mentions.js';
import { useCommentCommands } from './use-comment-commands.js';

const longest = 2000;
const offered = 6;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** People whose names begin like what stands after the @. */
function usePeople(search: string | null): (Named & { readonly team: string | null })[] {
  const [wanted] = useDebouncedValue(search, 150);
  const [result] = useQuery({ query: PeopleNamesDocument, variables: useMemo(() => ({ input: { search: wanted || undefined, first: offered } }), [wanted]), pause: wanted === null });
  return search === null ? [] : (result.data?.people.edges ?? []).map(({ node }) => ({ id: node.id, name: node.name, team: node.team?.name ?? null }));
}

/** A comment; "@" offers people, who then hear of it. */
export function CommentForm({ projectId }: { projectId: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [picked, setPicked] = useState<readonly Named[]>([]);
  const [error, setError] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const moveTo = useRef<number | null>(null);
  // Before the next key: what is typed on goes behind the name.
  useLayoutEffect(() => {
    if (moveTo.current !== null) field.current?.setSelectionRange(moveTo.current, moveTo.current);
    moveTo.current = null;
  }, [text]);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const commands = useCommentCommands();
  const typed = typedMention(text, caret);
  const people = usePeople(typed?.search ?? null);
  const write = (next: string, at: number): void => {
    setText(next);
    setCaret(at);
    setError(undefined);
    if (typedMention(next, at)) combobox.openDropdown();
    else combobox.closeDropdown();
  };
  const pick = (id: string): void => {
    const person = people.find((one) => one.id === id);
    if (!person || !typed) return;
    const next = withMention(text, caret, typed.from, person.name);
    setPicked([...picked.filter((one) => one.id !== id), person]);
    write(next.text, next.caret);
    moveTo.current = next.caret;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return setError(t('field.required'));
    const problem = await commands.add(projectId, text.trim(), stillNamed(text, picked).map(({ id }) => id));
    if (problem !== null) return setError(problem);
    setText('');
    setPicked([]);
    setCaret(0);
  };
  const isOffering = combobox.dropdownOpened && people.length > 0;
  const first = people[0]?.id;
  // Enter takes the first of those who are offered.
  useEffect(() => {
    if (isOffering) combobox.selectFirstOption();
  }, [isOffering, first]);
  return (
    <form className="stack-s" onSubmit={(event) => void submit(event)} noValidate>
      <Combobox store={combobox} onOptionSubmit={pick} shadow="md" position="bottom-start">
        <Combobox.Target targetType="input" withKeyboardNavigation={isOffering} withExpandedAttribute>
          <Textarea
            ref={field} label={t('hackWeek.comments.add')} description={t('hackWeek.comments.hint')} autosize minRows={2} maxRows={12} maxLength={longest} value={text} error={error}
            onChange={(event) => write(event.currentTarget.value, event.currentTarget.selectionStart)} onSelect={(event) => setCaret(event.currentTarget.selectionStart)} onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!isOffering}>
          <Combobox.Options aria-label={t('hackWeek.comments.people')}>
            {people.map(({ id, name, team }) => <Combobox.Option key={id} value={id}>{name}{team && <span className="small soft"> · {team}</span>}</Combobox.Option>)}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <div className="form-actions"><Button type="submit" loading={commands.isRunning} disabled={text.trim() === ''}>{t('hackWeek.comments.submit')}</Button></div>
    </form>
  );
}
