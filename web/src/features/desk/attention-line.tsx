import { IconFlag3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SignalMark } from '../../components/signal-mark.js';
import { useFormat } from '../../lib/format.js';
import type { AttentionQuery } from '../../lib/graphql/generated.js';
import { forecastLook, levelLook, lookOf, type SignalLook } from '../../lib/signals.js';
import { useSignalWords } from '../../lib/use-signal-words.js';

type Line = AttentionQuery['attention']['lines'][number];

function lookOfLine({ kind, signal, driver }: Line): SignalLook {
  if (kind === 'FORECAST') return forecastLook(driver.higherIsWorse);
  return kind === 'NEW_LEVEL' && signal.newLevel ? levelLook(signal.newLevel, driver.higherIsWorse) : lookOf(signal.state, signal.direction, driver.higherIsWorse);
}

const mostEvents = 3;

/** The few events that a line has room for: what people wrote down before what practices tell every week, and of those what is nearest to the day. */
function eventsAround(annotations: Line['annotations'], since: string | null): Line['annotations'] {
  const farness = ({ on }: Line['annotations'][number]) => (since === null ? 0 : Math.abs(Date.parse(on) - Date.parse(since)));
  return annotations
    .toSorted((a, b) => Number(a.kind === 'PRACTICE') - Number(b.kind === 'PRACTICE') || farness(a) - farness(b))
    .slice(0, mostEvents)
    .sort((a, b) => a.on.localeCompare(b.on));
}

/** What else happened about then, in the words of whoever wrote it down. */
function AroundThen({ annotations, since }: { annotations: Line['annotations']; since: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (annotations.length === 0) return <p className="attention-then">{t('desk.attention.nothingThen')}</p>;
  const events: string[] = eventsAround(annotations, since).map(({ on, title }) => t('desk.attention.eventOn', { title, day: format.shortDay(on) }));
  const rest = annotations.length - events.length;
  if (rest > 0) events.push(t('desk.attention.moreEvents', { count: rest }));
  return <p className="attention-then"><IconFlag3 size={15} stroke={1.7} aria-hidden="true" /> {t('desk.attention.then', { events: format.list(events) })}</p>;
}

/** One thing that needs a look, in words: where, what with size and certainty, and what happened around it. */
export function AttentionLine({ line }: { line: Line }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useSignalWords();
  const look = lookOfLine(line);
  const above = line.team.path.slice(1, -1);
  return (
    <li className={`attention-line tone-${look.tone}`}>
      <SignalMark look={look} size={22} />
      <div className="grow">
        <p className="attention-head">
          <Link to={`/results/${line.team.id}?open=${encodeURIComponent(line.driver.id)}`} className="attention-link">{line.team.name} · {line.driver.name}</Link>
          <span className="attention-state">{words(look)}</span>
          {above.length > 0 && <span className="soft small">{above.join(' / ')}</span>}
        </p>
        <p className="attention-text">{line.text}</p>
        {line.forecast && <p className="attention-text attention-forecast"><SignalMark look={forecastLook(line.driver.higherIsWorse)} size={14} /> {line.forecast}</p>}
        <AroundThen annotations={line.annotations} since={line.signal.since} />
        {line.alsoAt.length > 0 && <p className="attention-then">{t('desk.attention.alsoAt', { teams: format.list(line.alsoAt.map(({ name }) => name)) })}</p>}
      </div>
    </li>
  );
}
