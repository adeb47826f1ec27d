import { IconMoodCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DeviceOffer } from '../../components/device-offer.js';
import { Page } from '../../components/page.js';
import { RepliesHint } from '../../components/replies-hint.js';
import { Loading, StateCard } from '../../components/states.js';
import { useAnswering } from '../../lib/answering/answering-context.js';
import { useViewer } from '../../lib/viewer.js';
import { AdminTodo } from './admin-todo.js';
import { AnnouncedRounds } from './announced-rounds.js';
import { DaysToAnswer } from './days-to-answer.js';
import { HackOutcomes } from './hack-outcomes.js';
import { MyDesk } from './my-desk.js';
import { MyTeam } from './my-team.js';
import { OpenRoundCard } from './open-round-card.js';
import { TalksWaiting } from './talks-waiting.js';

/** What is waiting for the member: rounds to answer, rounds to come, and what their team's answers said last. */
export function HomePage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { rounds, device, isReady } = useAnswering();
  const open = rounds?.filter(({ round }) => round.state === 'OPEN') ?? [];
  const announced = rounds?.filter(({ round }) => round.state === 'ANNOUNCED') ?? [];
  const isAsked = rounds?.some(({ unitId }) => unitId !== null) ?? false;
  const leads = viewer.leads.length > 0 || viewer.seesWholeOrganization;
  const seesTeam = viewer.viewerCan.viewResults && viewer.person.team !== null;
  return (
    <Page title={t('home.title')}>
      <div className="stack-l">
        {isReady && !device && isAsked && <DeviceOffer />}
        <RepliesHint />
        {viewer.viewerCan.useCodeT && <DaysToAnswer />}
        {viewer.viewerCan.useHackWeek && <HackOutcomes />}
        {viewer.viewerCan.useTalks && <TalksWaiting />}
        {viewer.viewerCan.managePulses && <AdminTodo />}
        <div className="home-columns">
          <div className="stack">
            {!rounds && <Loading blocks={[180]} />}
            {rounds && open.length === 0 && (
              <div className="panel"><StateCard icon={<IconMoodCheck size={30} stroke={1.5} />} title={t('home.nothing')} text={t(announced.length > 0 ? 'home.nothingYet' : 'home.nothingText')} /></div>
            )}
            {open.map((asked) => <OpenRoundCard key={asked.round.id} asked={asked} />)}
            {announced.length > 0 && <AnnouncedRounds rounds={announced} />}
          </div>
          {(leads || seesTeam) && (
            <div className="stack">
              {leads && <MyDesk />}
              {seesTeam && viewer.person.team && <MyTeam teamId={viewer.person.team.id} />}
            </div>
          )}
        </div>
      </div>
    </Page>
  );
}
