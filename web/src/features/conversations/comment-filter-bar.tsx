import { Select, TextInput } from '@mantine/core';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useFormat } from '../../lib/format.js';
import { CommentTermsDocument, type CommentsQuery } from '../../lib/graphql/generated.js';
import type { CommentFilters } from './use-comment-filters.js';

type Rounds = CommentsQuery['comments']['rounds'];

interface CommentFilterBarProps {
  teamId: string;
  rounds: Rounds;
  filters: CommentFilters;
  onChange: (next: Partial<CommentFilters>) => void;
  text: string;
  onText: (text: string) => void;
}

/** A filter that is on or off; what is on has a tick, not only a colour. */
function FilterChip({ isOn, onToggle, children }: { isOn: boolean; onToggle: () => void; children: ReactNode }) {
  return <button type="button" className="filter-chip" aria-pressed={isOn} onClick={onToggle}>{isOn && <IconCheck size={14} stroke={2.2} aria-hidden="true" />}<span>{children}</span></button>;
}

/** What the comments of one round speak of, by plain counting. */
function Terms({ teamId, round, filters, onChange }: Pick<CommentFilterBarProps, 'teamId' | 'filters' | 'onChange'> & { round: Rounds[number] }) {
  const { t } = useTranslation();
  const [result] = useQuery({ query: CommentTermsDocument, variables: useMemo(() => ({ input: { teamId, roundId: round.roundId } }), [teamId, round.roundId]) });
  const terms = result.data?.commentTerms ?? [];
  const chosen = filters.term !== undefined && !terms.some(({ term }) => term === filters.term) ? [filters.term] : [];
  if (terms.length === 0 && chosen.length === 0) return null;
  return (
    <div className="talk-terms" role="group" aria-label={t('conversations.terms', { number: String(round.number) })}>
      <p className="tiny soft" aria-hidden="true">{t('conversations.terms', { number: String(round.number) })}</p>
      <div className="row">
        {chosen.map((term) => <FilterChip key={term} isOn onToggle={() => onChange({ term: undefined })}>{term}</FilterChip>)}
        {terms.slice(0, 16).map(({ term, comments }) => (
          <FilterChip
            key={term} isOn={filters.term === term} onToggle={() => onChange(filters.term === term ? { term: undefined } : { term, termRoundId: round.roundId })}
          >{term} <span className="soft number">{comments}</span><span className="visually-hidden"> {t('conversations.termIn', { count: comments })}</span></FilterChip>
        ))}
      </div>
    </div>
  );
}

/** Search, round, the two marks, and the terms of the round that is looked at (else of the newest). */
export function CommentFilterBar({ teamId, rounds, filters, onChange, text, onText }: CommentFilterBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const chosen = filters.roundId ?? filters.termRoundId;
  const round = rounds.find(({ roundId }) => roundId === chosen) ?? rounds[0];
  return (
    <div className="talk-filters">
      <div className="row">
        <TextInput
          className="grow" miw={200} aria-label={t('conversations.search')} placeholder={t('conversations.search')} type="search" leftSection={<IconSearch size={17} stroke={1.6} aria-hidden="true" />}
          value={text} onChange={(event) => onText(event.currentTarget.value)}
        />
        <Select
          miw={200} maw={320} className="grow" aria-label={t('conversations.round')} placeholder={t('conversations.allRounds')} clearable value={chosen ?? null} onChange={(roundId) => onChange({ roundId: roundId ?? undefined, termRoundId: undefined })}
          data={rounds.map(({ roundId, number, dated, count }) => ({ value: roundId, label: t('conversations.roundOption', { number: String(number), date: format.shortDay(dated), count }) }))}
        />
        <div className="row" role="group" aria-label={t('conversations.only')}>
          <FilterChip isOn={filters.onlyUnacknowledged} onToggle={() => onChange({ onlyUnacknowledged: !filters.onlyUnacknowledged })}>{t('conversations.unacknowledged')}</FilterChip>
          <FilterChip isOn={filters.onlyFlagged} onToggle={() => onChange({ onlyFlagged: !filters.onlyFlagged })}>{t('conversations.flagged')}</FilterChip>
        </div>
      </div>
      {round && <Terms teamId={teamId} round={round} filters={filters} onChange={onChange} />}
    </div>
  );
}
