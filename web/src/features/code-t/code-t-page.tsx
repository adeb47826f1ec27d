import { Anchor, Button } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { MonthGrid } from '../../components/month-grid.js';
import { MonthNav } from '../../components/month-nav.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { addDays, monthOf } from '../../lib/days.js';
import { CodeTAroundDocument, CodeTCalendarDocument, CodeTProjectsDocument, type CodeTCalendarPartsFragment, type CodeTProjectPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { aroundOf, lookOfDay, type CalendarDay } from './calendar-days.js';
import { DayDialog } from './day-dialog.js';
import { ConfirmPanel, GonePanel, MyDaysPanel, PendingPanel } from './my-days-panels.js';
import { PresentationPanel } from './presentation-panel.js';
import { ScheduleDialog } from './presentation-dialogs.js';
import { ProjectsPanel } from './projects-panel.js';
import { farthestAhead, useCodeTView } from './use-code-t-view.js';

type View = ReturnType<typeof useCodeTView>;

const mine = { input: { mine: true } };

/** A list without entries names no type by itself: without this, its first entry would not show. */
const listsProjects = { additionalTypenames: ['CodeTProject'] };

function MonthPanel({ calendar, view }: { calendar: CodeTCalendarPartsFragment; view: View }) {
  const { t } = useTranslation();
  const { today, month, day, change } = view;
  const byDay = useMemo(() => new Map(calendar.days.map((one) => [one.day, one])), [calendar.days]);
  const last = addDays(today, farthestAhead);
  const showMonth = (next: string) => change({ month: next, day: null });
  return (
    <Panel className="code-t-month">
      <div className="stack">
        <MonthNav month={month} current={monthOf(today)} onMonth={showMonth} max={monthOf(last)} />
        {calendar.health.state !== 'FRESH' && calendar.health.state !== 'NONE' && <Notice tone="warning">{calendar.health.ageText} {calendar.health.problem}</Notice>}
        <MonthGrid
          month={month} today={today} label={t('codeT.calendar.label')} selected={day} max={last} emptyText={t('codeT.calendar.empty')}
          dayOf={(one) => lookOfDay(byDay.get(one), t)} onMonth={showMonth} onSelect={(one) => change({ day: one, month: monthOf(one) })}
        />
      </div>
    </Panel>
  );
}

interface ContentProps {
  calendar: CodeTCalendarPartsFragment;
  /** The days around today, whatever month is shown */
  around: readonly CalendarDay[];
  /** Null until they are known */
  projects: readonly CodeTProjectPartsFragment[] | null;
  view: View;
}

function Content({ calendar, around, projects: known, view }: ContentProps) {
  const { t } = useTranslation();
  const [isScheduling, setScheduling] = useState(false);
  const { upcoming, correctable, gone } = useMemo(() => aroundOf(around, view.today), [around, view.today]);
  const projects = known ?? [];
  const active = projects.filter(({ state }) => state === 'ACTIVE');
  const picked = calendar.days.find(({ day }) => day === view.day);
  const pick = (day: string): void => view.change({ day, month: monthOf(day) });
  const close = (): void => view.change({ day: null });
  const schedule = (): void => {
    close();
    setScheduling(true);
  };
  return (
    <div className="stack-l">
      {!calendar.isOn && <Notice>{t('codeT.off.notToday')}</Notice>}
      <PendingPanel days={calendar.pending} wantedId={view.answerId} />
      <GonePanel days={gone} onPick={pick} />
      <div className="code-t-columns">
        <MonthPanel calendar={calendar} view={view} />
        <div className="stack code-t-side">
          <PresentationPanel calendar={calendar} today={view.today} onSchedule={schedule} />
          <ConfirmPanel />
          <MyDaysPanel upcoming={upcoming} correctable={correctable} onOpen={pick} />
        </div>
        <ProjectsPanel projects={projects} />
      </div>
      {picked && known && <DayDialog key={picked.day} day={picked} days={calendar.days} projects={active} onPick={pick} onSchedule={schedule} onClose={close} />}
      {isScheduling && <ScheduleDialog projects={projects.filter(({ state }) => state !== 'PARKED')} today={view.today} onClose={() => setScheduling(false)} />}
    </div>
  );
}

/** The month that is shown, the days around today, and one's projects. */
function useMyCodeT(view: View, pause: boolean) {
  const [calendar, reload] = useQuery({ query: CodeTCalendarDocument, variables: useMemo(() => ({ input: view.shown }), [view.shown]), requestPolicy: 'cache-and-network', pause });
  const [around] = useQuery({ query: CodeTAroundDocument, variables: useMemo(() => ({ input: view.around }), [view.around]), requestPolicy: 'cache-and-network', pause });
  const [projects] = useQuery({ query: CodeTProjectsDocument, variables: mine, context: listsProjects, requestPolicy: 'cache-and-network', pause });
  return { calendar, reload, around: around.data?.codeTCalendar.days ?? [], projects: projects.data?.codeTProjects ?? (projects.error ? [] : null) };
}

/** Days for one's own ideas: which are free and why the others are not, what is booked, and what is owed for them. */
export function CodeTPage() {
  const { t } = useTranslation();
  const { viewerCan, person, leads } = useViewer();
  const view = useCodeTView();
  const isOff = !viewerCan.useCodeT;
  const { calendar, reload, around, projects } = useMyCodeT(view, isOff);
  const team = leads[0] ?? person.team;
  return (
    <Page
      title={t('codeT.title')} lead={t('codeT.lead')} wide
      actions={!isOff && (
        <>
          {team && <Button component={Link} to={`/code-t/team/${team.id}`} variant="default">{t('codeT.team.open', { team: team.name })}</Button>}
          <Button component={Link} to="/code-t/showcase" variant="default" leftSection={<IconPresentation size={17} stroke={1.6} aria-hidden="true" />}>{t('codeT.showcase.title')}</Button>
        </>
      )}
    >
      {isOff ? <PracticeOff practice="codeT" /> : (
        <QueryState result={calendar} onRetry={() => reload()} blocks={[460, 160]}>
          {({ codeTCalendar }) => <Content calendar={codeTCalendar} around={around} projects={projects} view={view} />}
        </QueryState>
      )}
      {viewerCan.managePractices && !isOff && <p className="small page-foot"><Anchor component={Link} to="/settings/code-t">{t('codeT.off.settings')}</Anchor></p>}
    </Page>
  );
}
