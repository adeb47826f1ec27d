import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import { useRoleWords } from '../../lib/role-words.js';
import type { Entry } from './entries.js';
import { useEntryWords } from './entry-words.js';
import { KindMark } from './kind-mark.js';

interface DayPanelProps {
  day: string;
  entries: readonly Entry[];
  zone: string;
  isTeam: boolean;
}

/** Everything that is promised on one day. */
export function DayPanel({ day, entries, zone, isTeam }: DayPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { whenOn } = useEntryWords(zone, isTeam);
  const roleOf = useRoleWords();
  return (
    <Panel title={format.day(day)} lead={t('calendar.entries', { count: entries.length })} className="calendar-day">
      {entries.length === 0
        ? <p className="soft">{t('calendar.nothing')}</p>
        : (
          <ul className="day-entries">
            {entries.map((entry) => (
              <li key={entry.id} className="day-entry">
                <KindMark kind={entry.kind} size={18} />
                <div>
                  {isTeam && <p className="day-entry-title">{entry.person.name}</p>}
                  <p className={isTeam ? undefined : 'day-entry-title'}>{entry.path ? <Anchor component={Link} to={entry.path}>{entry.title}</Anchor> : entry.title}</p>
                  <p className="small soft">{[whenOn(day, entry), isTeam ? null : entry.team?.name, entry.role && roleOf(entry.role)].filter(Boolean).join(' · ')}</p>
                </div>
              </li>
            ))}
          </ul>
        )}
    </Panel>
  );
}
