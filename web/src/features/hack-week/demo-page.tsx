import { Anchor } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ClosedPage } from '../../components/closed-page.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { useFormat } from '../../lib/format.js';
import { HackDemoDocument, type HackDemoQuery } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { DemoForm, type DemoProject } from './demo-form.js';
import { copyOnDevice } from './local-copy.js';

type Project = NonNullable<HackDemoQuery['hackProject']>;

const isWritable = (project: Project): project is DemoProject => project.demo?.viewerCanEdit === true;

/** Why the demo can't be written now; and what was written on this device and never arrived, so that it is not lost. */
function Closed({ project }: { project: Project }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { person } = useViewer();
  const left = copyOnDevice(person.id, project.id).read();
  const isFrozen = project.demo?.isFrozen === true;
  // An organizer may have frozen them before the time.
  const [wasPlanned] = useState(() => Date.parse(project.edition.freezesAt) <= Date.now());
  const frozenText = wasPlanned ? t('hackDemo.frozen.text', { moment: format.moment(project.edition.freezesAt) }) : t('hackDemo.frozen.textEarly');
  return (
    <div className="stack">
      <Notice tone="warning" title={t(isFrozen ? 'hackDemo.frozen.title' : 'hackDemo.notYours')}>{isFrozen && frozenText}</Notice>
      {left.length > 0 && (
        <Notice title={t('hackDemo.frozen.left')}>
          <p>{t('hackDemo.frozen.leftText')}</p>
          {left.map(({ draft, at }) => <pre key={`${at} ${draft.story}`} className="example hack-left" tabIndex={0}>{[draft.title, draft.oneLine, draft.story].filter(Boolean).join('\n\n')}</pre>)}
        </Notice>
      )}
      <p><Anchor component={Link} to={`/hack-week/projects/${project.id}`}>{t('hackDemo.toProject')}</Anchor></p>
    </div>
  );
}

/** Where a demo is written and submitted. */
export function DemoPage() {
  const { t } = useTranslation();
  const { projectId = '' } = useParams();
  const { viewerCan } = useViewer();
  const isOff = !viewerCan.useHackWeek;
  // What the cache remembers may be older than what was written since: the form begins from what the server says now.
  const [result, reload] = useQuery({ query: HackDemoDocument, variables: useMemo(() => ({ id: projectId }), [projectId]), requestPolicy: 'network-only', pause: isOff });
  const project = result.data?.hackProject;
  return (
    <Page
      title={project ? t('hackDemo.title', { project: project.title }) : t('hackDemo.titlePlain')} lead={t('hackDemo.lead')} wide
      trail={<Anchor component={Link} to={`/hack-week/projects/${projectId}`}>{project?.title ?? t('hackWeek.project.title')}</Anchor>}
    >
      {isOff ? <PracticeOff practice="hackWeek" /> : (
        <QueryState result={result} onRetry={() => reload()} blocks={[360, 220]}>
          {({ hackProject }) => (hackProject === null ? <ClosedPage code="NOT_FOUND" /> : isWritable(hackProject) ? <DemoForm key={hackProject.id} project={hackProject} onChanged={() => reload({ requestPolicy: 'network-only' })} /> : <Closed project={hackProject} />)}
        </QueryState>
      )}
    </Page>
  );
}
