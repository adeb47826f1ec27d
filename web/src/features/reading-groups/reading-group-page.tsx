import { Anchor, Button } from '@mantine/core';
import { IconBook2, IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { ReadingGroupDocument, type ReadingGroupDetailFragment } from '../../lib/graphql/generated.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { useViewer } from '../../lib/viewer.js';
import { AttendancePanel } from './attendance-panel.js';
import { GroupActions } from './group-actions.js';
import { NextSession } from './next-session.js';
import { SessionList } from './session-list.js';
import { useGroupCommands } from './use-reading-commands.js';

function Leaderless({ group }: { group: ReadingGroupDetailFragment }) {
  const { t } = useTranslation();
  const { lead, isRunning } = useGroupCommands();
  const take = async () => {
    const outcome = await lead(group.id);
    if (outcome && 'group' in outcome) sayInPlace('reading', t('reading.group.leading'));
  };
  return (
    <Notice tone="warning" title={t('reading.group.noLeader')} action={group.viewerCan.lead && <Button size="compact-md" loading={isRunning} onClick={() => void take()}>{t('reading.group.leadIt')}</Button>}>
      {t('reading.group.noLeaderText')}
    </Notice>
  );
}

function AboutPanel({ group }: { group: ReadingGroupDetailFragment }) {
  const { t } = useTranslation();
  const { about, isbn, url, title } = group;
  if (!about && !isbn && !url) return null;
  return (
    <Panel title={t('reading.group.about')}>
      <div className="stack-s">
        {about && <p className="reading-words">{about}</p>}
        {isbn && <p className="small soft">{t('reading.group.isbn', { isbn })}</p>}
        {url && <p className="small"><a href={url} rel="noreferrer noopener" target="_blank">{t('reading.group.look')}<span className="visually-hidden"> ({title})</span></a></p>}
      </div>
    </Panel>
  );
}

function ReadersPanel({ group: { members, leader, followerCount } }: { group: ReadingGroupDetailFragment }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('reading.group.readers')}>
      {members.length === 0 ? <p className="soft">{t('reading.group.noReaders')}</p> : (
        <ul className="reading-people">{members.map(({ id, name }) => <li key={id}>{name}{leader?.id === id && <> <span className="chip">{t('reading.group.leader')}</span></>}</li>)}</ul>
      )}
      {followerCount > 0 && <p className="small soft reading-followers">{t('reading.group.followers', { count: followerCount })}</p>}
    </Panel>
  );
}

function Content({ group }: { group: ReadingGroupDetailFragment }) {
  const { t } = useTranslation();
  const isAlive = group.state === 'PLANNED' || group.state === 'RUNNING';
  const next = isAlive ? group.sessions.find(({ state }) => state === 'PLANNED') : undefined;
  const [now] = useState(() => Date.now());
  // What is skipped ahead of its day still belongs to what comes.
  const isAhead = ({ state, startsAt }: ReadingGroupDetailFragment['sessions'][number]): boolean => state === 'PLANNED' || (isAlive && state === 'SKIPPED' && Date.parse(startsAt) > now);
  const coming = group.sessions.filter((session) => isAhead(session) && session !== next);
  const past = group.sessions.filter((session) => !isAhead(session)).toReversed();
  return (
    <div className="stack">
      {isAlive && group.leader === null && <Leaderless group={group} />}
      <div className="reading-columns">
        <div className="stack">
          {isAlive && <NextSession group={group} session={next} />}
          {coming.length > 0 && <SessionList group={group} sessions={coming} title={t('reading.session.coming')} />}
          {(past.length > 0 || !isAlive) && <SessionList group={group} sessions={past} title={t('reading.session.past')} isOpen={!isAlive} />}
        </div>
        <div className="stack">
          <AboutPanel group={group} />
          {group.attendance && <AttendancePanel attendance={group.attendance} />}
          <ReadersPanel group={group} />
        </div>
      </div>
    </div>
  );
}

/** One group: what comes next and who presents it, what was said and taken away, who reads along. */
export function ReadingGroupPage() {
  const { t } = useTranslation();
  const { groupId = '' } = useParams();
  const { viewerCan } = useViewer();
  const variables = useMemo(() => ({ input: { groupId } }), [groupId]);
  const [result, reload] = useQuery({ query: ReadingGroupDocument, variables, requestPolicy: 'cache-and-network', pause: !viewerCan.useReadingGroups });
  const group = result.data?.readingGroup;
  const lead = group && (
    <>{group.authors && `${group.authors} · `}{t('reading.group.lead', { kind: t(`reading.kind.${group.kind}`), count: group.sessions.filter(({ state }) => state !== 'SKIPPED').length })} <span className="chip">{t(`reading.state.${group.state}`)}</span></>
  );
  return (
    <Page
      title={group?.title ?? t('reading.title')} lead={lead} wide trail={<Anchor component={Link} to="/reading-groups">{t('reading.title')}</Anchor>}
      actions={group && (
        <>
          <GroupActions group={group} />
          <Button component="a" href={`/export/reading-groups/${group.id}.csv`} download variant="default" leftSection={<IconDownload size={17} stroke={1.6} aria-hidden="true" />}>{t('reading.group.csv')}</Button>
        </>
      )}
    >
      {!viewerCan.useReadingGroups ? <PracticeOff practice="reading" /> : (
        <QueryState result={result} onRetry={() => reload()} blocks={[260, 160]}>
          {({ readingGroup }) => (readingGroup
            ? <Content group={readingGroup} />
            : <div className="panel"><StateCard tall icon={<IconBook2 size={30} stroke={1.5} />} title={t('reading.group.notFound')} text={t('reading.group.notFoundText')} /></div>)}
        </QueryState>
      )}
    </Page>
  );
}
