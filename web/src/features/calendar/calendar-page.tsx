import { Anchor, Chip, Group } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { MonthGrid, type MonthDay } from '../../components/month-grid.js';
import { MonthNav } from '../../components/month-nav.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { TeamSelect } from '../../components/team-select.js';
import { monthOf, todayIn, weeksOf } from '../../lib/days.js';
import { CalendarDocument, type CalendarQuery, type CommitmentKind } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { DayPanel } from './day-panel.js';
import { entriesByDay, kinds, type Entry } from './entries.js';
import { useEntryWords } from './entry-words.js';
import { KindMark } from './kind-mark.js';

type Found = NonNullable<CalendarQuery['calendar']>;

const shownInCell = 3;
/** Only as many as say something more than a number would. */
const linesOf = (count: number): number => (count <= shownInCell + 1 ? count : shownInCell);
const isMonth = (text: string | null): text is string => text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** What the page shows; all of it lives in the URL, so that a link keeps it. */
function useCalendarView() {
  const { person } = useViewer();
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  const [params, setParams] = useSearchParams();
  const given = params.get('day');
  const day = isDay(given) ? given : null;
  const asked = params.get('month');
  const month = isMonth(asked) ? asked : monthOf(day ?? today);
  const chosen = (params.get('kinds') ?? '').split(',').filter((kind): kind is CommitmentKind => (kinds as readonly string[]).includes(kind));
  const change = (values: Record<string, string | null>) => setParams((before) => {
    const next = new URLSearchParams(before);
    for (const [name, value] of Object.entries(values)) {
      if (value === null || value === '') next.delete(name);
      else next.set(name, value);
    }
    return next;
  }, { replace: true, preventScrollReset: true });
  return { today, day, month, teamId: params.get('team'), chosen, change };
}

type View = ReturnType<typeof useCalendarView>;

/** Only kinds of practices in use, those that stand in these weeks, and those asked for: what isn't in use leaves no trace. */
function KindFilter({ chosen, change, entries }: Pick<View, 'chosen' | 'change'> & { entries: readonly Entry[] }) {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const inUse = new Set<CommitmentKind>([...entries.map(({ kind }) => kind), ...chosen, ...(viewerCan.seeOnCall ? ['SHIFT' as const] : []), ...(viewerCan.useCodeT ? ['CODE_T' as const] : []), ...(viewerCan.useReadingGroups ? ['READING' as const] : [])]);
  const offered = kinds.filter((kind) => inUse.has(kind));
  if (offered.length < 2 && chosen.length === 0) return null;
  return (
    <Chip.Group multiple value={[...chosen]} onChange={(values) => change({ kinds: values.join(',') })}>
      <Group gap={6} role="group" aria-label={t('calendar.show')}>
        {offered.map((kind) => <Chip key={kind} value={kind} size="xs" variant="outline">{t(`calendar.kind.${kind}`)}</Chip>)}
      </Group>
    </Chip.Group>
  );
}

function RosterNote({ roster }: Pick<Found, 'roster'>) {
  const { t } = useTranslation();
  if (roster.state === 'FRESH' || roster.state === 'NONE') return null;
  return <Notice tone="warning" isAlert title={t('calendar.rosterOld')}>{roster.problem && <p>{roster.problem}</p>}<p className="small soft">{roster.ageText}</p></Notice>;
}

function useMonthDays({ entries, zone, isTeam }: { entries: readonly Entry[]; zone: string; isTeam: boolean }) {
  const { t } = useTranslation();
  const { whenOn, nameOf } = useEntryWords(zone, isTeam);
  const byDay = useMemo(() => entriesByDay(entries, zone), [entries, zone]);
  const dayOf = (day: string): MonthDay => {
    const list = byDay.get(day) ?? [];
    if (list.length === 0) return { words: '', isQuiet: true };
    const lines = linesOf(list.length);
    const rest = list.length - lines;
    return {
      words: list.map((entry) => `${nameOf(entry)}, ${whenOn(day, entry)}`).join('; '),
      listed: <>{list.map((entry) => <span key={entry.id} className="agenda-entry"><KindMark kind={entry.kind} size={15} /><span><span className="agenda-name">{nameOf(entry)}</span> {whenOn(day, entry)}</span></span>)}</>,
      content: (
        <>
          {list.slice(0, lines).map((entry) => <span key={entry.id} className="month-entry"><KindMark kind={entry.kind} size={13} /><span>{isTeam ? entry.person.name : entry.title}</span></span>)}
          {rest > 0 && <span className="month-more">{t('calendar.more', { count: rest })}</span>}
        </>
      ),
    };
  };
  return { byDay, dayOf };
}

function Month({ found, view, hasFilter }: { found: Found; view: View; hasFilter: boolean }) {
  const { t } = useTranslation();
  const isTeam = view.teamId !== null;
  const { byDay, dayOf } = useMonthDays({ entries: found.entries, zone: found.zone, isTeam });
  const current = monthOf(view.today);
  const label = t(isTeam ? 'calendar.labelTeam' : 'calendar.labelMine');
  return (
    <div className="calendar-layout">
      <Panel className="calendar-month">
        <div className="stack">
          <div className="calendar-tools"><MonthNav month={view.month} current={current} onMonth={(month) => view.change({ month: month === current ? null : month, day: null })} /><KindFilter chosen={view.chosen} change={view.change} entries={found.entries} /></div>
          <MonthGrid
            month={view.month} today={view.today} label={label} dayOf={dayOf} selected={view.day}
            onMonth={(month) => view.change({ month: month === current ? null : month })} onSelect={(day) => view.change({ day, month: monthOf(day) === current ? null : monthOf(day) })}
            emptyText={t(hasFilter ? 'calendar.emptyFilter' : 'calendar.empty')}
          />
        </div>
      </Panel>
      {view.day
        ? <DayPanel day={view.day} entries={byDay.get(view.day) ?? []} zone={found.zone} isTeam={isTeam} />
        : found.entries.length === 0 && <Panel className="calendar-day"><StateCard icon={<IconCalendarOff size={28} stroke={1.5} />} title={t(hasFilter ? 'calendar.emptyFilter' : 'calendar.empty')} text={t('calendar.emptyText')} /></Panel>}
    </div>
  );
}

/** One's own month, or a team's: every promise that is made of somebody's time. */
export function CalendarPage() {
  const { t } = useTranslation();
  const view = useCalendarView();
  const { month, teamId, chosen } = view;
  const picked = chosen.join(',');
  const variables = useMemo(() => {
    const weeks = weeksOf(month);
    return { input: { from: weeks[0]?.[0] ?? `${month}-01`, to: weeks.at(-1)?.at(-1) ?? `${month}-28`, teamId, kinds: picked === '' ? null : (picked.split(',') as CommitmentKind[]) } };
  }, [month, teamId, picked]);
  const [result, reload] = useQuery({ query: CalendarDocument, variables, requestPolicy: 'cache-and-network' });
  return (
    <Page
      wide title={t('calendar.title')} lead={<>{t('calendar.lead')} <Anchor component={Link} to="/settings#calendars">{t('calendar.subscribe')}</Anchor></>}
      actions={<div className="team-filter"><TeamSelect label={t('calendar.whose')} isFilter noneText={t('calendar.mine')} value={teamId} onChange={(id) => view.change({ team: id })} /></div>}
    >
      <QueryState result={result} onRetry={() => reload()} blocks={[560]}>
        {({ calendar }) => (calendar
          ? <div className="stack"><RosterNote roster={calendar.roster} /><Month found={calendar} view={view} hasFilter={chosen.length > 0} /></div>
          : <div className="panel"><StateCard tall title={t('calendar.notYours')} text={t('calendar.notYoursText')} /></div>)}
      </QueryState>
    </Page>
  );
}
