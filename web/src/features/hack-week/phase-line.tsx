import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { HackEditionPartsFragment, HackPhase } from '../../lib/graphql/generated.js';

/** The phases that everybody sees; drafts are for organizers, and an archived edition shows all of them as past. */
export const shownPhases = ['IDEAS', 'HACKING', 'FROZEN', 'DEMOS', 'TALLY', 'PUBLISHED'] as const satisfies readonly HackPhase[];

/** When a phase begins, where a date says so. */
export function beginningOf(phase: HackPhase, edition: Pick<HackEditionPartsFragment, 'ideasFrom' | 'startsOn' | 'freezesAt' | 'demosAt' | 'ballotClosesAt'>): string | null {
  const moments: Partial<Record<HackPhase, string | null>> = { IDEAS: edition.ideasFrom, HACKING: edition.startsOn, FROZEN: edition.freezesAt, DEMOS: edition.demosAt, TALLY: edition.ballotClosesAt };
  return moments[phase] ?? null;
}

type Place = 'past' | 'now' | 'next';

/** Where a phase stands against the current one. */
export function placeOf(phase: HackPhase, current: HackPhase): Place {
  if (current === 'ARCHIVED') return 'past';
  const at = shownPhases.findIndex((one) => one === phase);
  const now = shownPhases.findIndex((one) => one === current);
  return at < now ? 'past' : at === now ? 'now' : 'next';
}

/** The way of an edition from the first idea to its results, and where it is on it. */
export function PhaseLine({ edition }: { edition: HackEditionPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol className="phase-line" aria-label={t('hackWeek.phases.label')}>
      {shownPhases.map((phase) => {
        const place = placeOf(phase, edition.phase);
        const begins = beginningOf(phase, edition);
        return (
          <li key={phase} className={`phase phase-${place}`} aria-current={place === 'now' ? 'step' : undefined}>
            <span className="phase-dot" aria-hidden="true">{place === 'past' && <IconCheck size={12} stroke={3} />}</span>
            <span className="phase-name">{t(`hackWeek.phase.${phase}`)}</span>
            {begins && <span className="phase-day">{begins.length === 10 ? format.dayOfWeek(begins) : format.moment(begins)}</span>}
            {place === 'past' && <span className="visually-hidden">{t('hackWeek.phases.past')}</span>}
          </li>
        );
      })}
    </ol>
  );
}
