import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ClosedPage } from '../../components/closed-page.js';
import { Markdown } from '../../components/markdown.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { HackProjectDocument, type HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { CommentsPanel } from './comments-panel.js';
import { DemoPanel } from './demo-panel.js';
import { EditionsPanel } from './editions-panel.js';
import { MembersPanel } from './members-panel.js';
import { OutcomePanel } from './outcome-panel.js';
import { ProjectActions } from './project-actions.js';
import { StateChip } from './project-card.js';
import { RequestsPanel } from './requests-panel.js';
import { RolesPanel } from './roles-panel.js';
import { SlotPanel } from './slot-panel.js';

function Facts({ project }: { project: HackProjectPartsFragment }) {
  const { t } = useTranslation();
  const { tags, codeTProject, number } = project;
  return (
    <div className="stack-s">
      <div className="row small soft"><StateChip project={project} /><span className="number">#{number}</span><span>{t('hackWeek.project.proposedBy', { name: project.owner.name })}</span></div>
      {tags.length > 0 && <ul className="hack-tags" aria-label={t('hackWeek.idea.tags')}>{tags.map((tag) => <li key={tag}><Link to={`/hack-week/${project.edition.id}?tag=${encodeURIComponent(tag)}`}>{tag}</Link></li>)}</ul>}
      {codeTProject && <p className="small soft">{t('hackWeek.project.fromCodeT', { name: codeTProject.title })}</p>}
    </div>
  );
}

function Project({ project }: { project: HackProjectPartsFragment }) {
  const { t } = useTranslation();
  const { person } = useViewer();
  return (
    <div className="hack-columns">
      <div className="hack-main stack">
        <RequestsPanel project={project} />
        <Panel>
          <div className="stack">
            <Facts project={project} />
            {project.idea.trim() === '' ? <p className="soft">{t('hackWeek.project.noIdea')}</p> : <Markdown text={project.idea} />}
          </div>
        </Panel>
        <DemoPanel project={project} />
        <CommentsPanel project={project} />
      </div>
      <div className="stack hack-side">
        <OutcomePanel project={project} viewerId={person.id} />
        <SlotPanel slot={project.slot} title={project.title} />
        <MembersPanel project={project} />
        <RolesPanel project={project} />
        <EditionsPanel project={project} />
      </div>
    </div>
  );
}

/** One project in one edition: its idea, its people, whom it looks for, what it shows, and what others say. */
export function ProjectPage() {
  const { t } = useTranslation();
  const { projectId = '' } = useParams();
  const { viewerCan } = useViewer();
  const isOff = !viewerCan.useHackWeek;
  const [result, reload] = useQuery({ query: HackProjectDocument, variables: useMemo(() => ({ id: projectId }), [projectId]), requestPolicy: 'cache-and-network', pause: isOff });
  const project = result.data?.hackProject;
  return (
    <Page
      title={project?.title ?? t('hackWeek.project.title')} lead={project?.oneLine} wide
      trail={<Anchor component={Link} to={project ? `/hack-week/${project.edition.id}` : '/hack-week'}>{project?.edition.name ?? t('hackWeek.title')}</Anchor>}
      actions={project && <ProjectActions project={project} />}
    >
      {isOff ? <PracticeOff practice="hackWeek" /> : <QueryState result={result} onRetry={() => reload()} blocks={[220, 160]}>{({ hackProject }) => (hackProject ? <Project project={hackProject} /> : <ClosedPage code="NOT_FOUND" />)}</QueryState>}
    </Page>
  );
}
