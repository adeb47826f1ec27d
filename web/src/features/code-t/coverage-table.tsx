import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mondayOf } from '../../lib/days.js';
import { useFormat } from '../../lib/format.js';
import type { CodeTTeamQuery } from '../../lib/graphql/generated.js';
import { DisplaceDialog, type BookedDay } from './displace-dialog.js';

type TeamDays = NonNullable<CodeTTeamQuery['codeTTeam']>['days'];
type TeamDay = TeamDays[number];

/** Days by their week, the weeks in order. */
function byWeek(days: TeamDays): [string, TeamDay[]][] {
  const weeks = new Map<string, TeamDay[]>();
  for (const day of days) {
    const monday = mondayOf(day.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), day]);
  }
  return [...weeks];
}

function Nobody() {
  const { t } = useTranslation();
  return <span className="soft"><span aria-hidden="true">–</span><span className="visually-hidden">{t('codeT.team.nobody')}</span></span>;
}

function Booked({ day, bookings, onDisplace }: Pick<TeamDay, 'day' | 'bookings'> & { onDisplace: (day: BookedDay) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (bookings.length === 0) return <Nobody />;
  return (
    <ul className="plain-list">
      {bookings.toSorted((a, b) => format.compare(a.person.name, b.person.name)).map(({ dayId, person, viewerCanDisplace }) => (
        <li key={dayId} className="row coverage-person">
          <span>{person.name}</span>
          {viewerCanDisplace && <Button size="compact-sm" variant="subtle" color="gray" aria-label={t('codeT.displace.named', { name: person.name, day: format.day(day) })} onClick={() => onDisplace({ dayId, day, person })}>{t('codeT.displace.short')}</Button>}
        </li>
      ))}
    </ul>
  );
}

function OnCall({ people }: { people: TeamDay['onCall'] }) {
  const format = useFormat();
  if (people.length === 0) return <Nobody />;
  return <ul className="plain-list">{people.toSorted((a, b) => format.compare(a.name, b.name)).map(({ id, name }) => <li key={id}>{name}</li>)}</ul>;
}

function CoverageRow({ day, isToday, onDisplace }: { day: TeamDay; isToday: boolean; onDisplace: (day: BookedDay) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const left = t('codeT.team.available', { available: format.number(Math.round(day.coverage * day.people)), people: format.number(day.people) });
  return (
    <tr>
      <th scope="row" className="cell-name">
        {format.dayOfWeek(day.day)}{isToday && <span className="soft">, {t('month.today')}</span>}
        {day.isBelowFloor && <span className="coverage-warning"><IconAlertTriangle size={15} stroke={1.8} aria-hidden="true" />{t('codeT.team.below', { left })}</span>}
      </th>
      <td className="cell-number">{left}</td>
      <td><Booked day={day.day} bookings={day.bookings} onDisplace={onDisplace} /></td>
      <td><OnCall people={day.onCall} /></td>
    </tr>
  );
}

/** Week by week, on the days that Code T can fall on: who has booked, who is on call, how many are left. Warnings advise, they forbid nothing. */
export function CoverageTable({ days, today }: { days: TeamDays; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [displaced, setDisplaced] = useState<BookedDay | null>(null);
  const shown = days.filter(({ isCodeTDay, bookings }) => isCodeTDay || bookings.length > 0);
  if (shown.length === 0) return <p className="soft panel-empty">{t('codeT.team.noDays')}</p>;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('codeT.team.coverage')}>
      <table className="table coverage">
        <caption className="visually-hidden">{t('codeT.team.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('codeT.team.day')}</th><th scope="col" className="cell-number">{t('codeT.team.free')}</th>
            <th scope="col">{t('codeT.team.booked')}</th><th scope="col">{t('codeT.team.onCall')}</th>
          </tr>
        </thead>
        {byWeek(shown).map(([monday, week]) => (
          <tbody key={monday}>
            <tr className="coverage-week"><th scope="rowgroup" colSpan={4}>{t('codeT.team.week', { day: format.shortDay(monday) })}</th></tr>
            {week.map((day) => <CoverageRow key={day.day} day={day} isToday={day.day === today} onDisplace={setDisplaced} />)}
          </tbody>
        ))}
      </table>
      {displaced && <DisplaceDialog day={displaced} onClose={() => setDisplaced(null)} />}
    </div>
  );
}
