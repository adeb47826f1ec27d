import { Anchor, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconLock } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { TeamSelect } from '../../components/team-select.js';
import { addDays, mondayOf, todayIn } from '../../lib/days.js';
import { useFormat } from '../../lib/format.js';
import { CodeTTeamDocument } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { CoverageTable } from './coverage-table.js';
import { ProtectionPanel } from './protection-panel.js';

/** As many weeks as are shown at once, and as one step leads over. */
const weeksShown = 6;
const looksLikeDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The first Monday shown. It lives in the URL. */
function useFirstWeek() {
  const { person } = useViewer();
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  const [params, setParams] = useSearchParams();
  const given = params.get('from');
  const current = mondayOf(today);
  const from = mondayOf(looksLikeDay(given) ? given : today);
  const show = (monday: string) => setParams(monday === current ? {} : { from: monday }, { replace: true, preventScrollReset: true });
  return { today, current, from, to: addDays(from, weeksShown * 7 - 1), show };
}

function WeekNav({ from, to, current, show }: ReturnType<typeof useFirstWeek>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="month-nav">
      <Button variant="default" size="compact-md" leftSection={<IconChevronLeft size={16} aria-hidden="true" />} onClick={() => show(addDays(from, -7 * weeksShown))}>{t('codeT.team.earlier')}</Button>
      <Button variant="default" size="compact-md" rightSection={<IconChevronRight size={16} aria-hidden="true" />} onClick={() => show(addDays(from, 7 * weeksShown))}>{t('codeT.team.later')}</Button>
      {from !== current && <Button variant="subtle" size="compact-md" onClick={() => show(current)}>{t('codeT.team.now')}</Button>}
      <span className="soft" aria-live="polite">{format.shortDay(from)} – {format.date(to)}</span>
    </div>
  );
}

/** A team's Code T time: who is away when, and how well the time is protected. Nothing here can be refused to anybody. */
export function CodeTTeamPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { teamId = '' } = useParams();
  const weeks = useFirstWeek();
  const [result, reload] = useQuery({ query: CodeTTeamDocument, variables: useMemo(() => ({ input: { teamId, from: weeks.from, to: weeks.to } }), [teamId, weeks.from, weeks.to]), requestPolicy: 'cache-and-network' });
  const found = result.data?.codeTTeam;
  const trail = <><Anchor component={Link} to="/code-t">{t('codeT.title')}</Anchor>{found?.team.path.slice(0, -1).map((name) => ` / ${name}`)}</>;
  return (
    <Page
      title={found ? t('codeT.team.title', { team: found.team.name }) : t('codeT.title')} lead={t('codeT.team.lead')} trail={trail}
      actions={<div className="team-filter"><TeamSelect label={t('codeT.team.pick')} isFilter value={teamId} onChange={(id) => id && void navigate(`/code-t/team/${id}`)} /></div>}
    >
      <QueryState result={result} onRetry={() => reload()} blocks={[180, 420]}>
        {({ codeTTeam }) => (codeTTeam
          ? (
            <div className="stack">
              <ProtectionPanel quarters={codeTTeam.quarters} />
              <Panel title={t('codeT.team.coverage')} lead={codeTTeam.floor === null ? t('codeT.team.noFloor') : t('codeT.team.floor', { share: String(Math.round(codeTTeam.floor * 100)) })} flush>
                <div className="inset"><WeekNav {...weeks} /></div>
                <CoverageTable days={codeTTeam.days} today={weeks.today} />
              </Panel>
            </div>
          )
          : <div className="panel"><StateCard tall icon={<IconLock size={30} stroke={1.5} />} title={t('codeT.team.notYours')} text={t('codeT.team.notYoursText')} /></div>)}
      </QueryState>
    </Page>
  );
}
