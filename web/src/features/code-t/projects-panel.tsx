import { ActionIcon, Button, Menu, Textarea, TextInput } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { Panel } from '../../components/panel.js';
import type { CodeTProjectAction, CodeTProjectPartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { useProjectCommands } from './use-project-commands.js';

const titleLength = 120;
const summaryLength = 1000;

/** A new project, or one to rename. */
function ProjectDialog({ project, onClose }: { project: CodeTProjectPartsFragment | null; onClose: () => void }) {
  const { t } = useTranslation();
  const commands = useProjectCommands();
  const fields = useFields({ title: project?.title ?? '', summary: project?.summary ?? '', url: project?.url ?? '' });
  const { values } = fields;
  const submit = async () => {
    if (!fields.require('title')) return;
    const outcome = await (project ? commands.changeProject(project.id, values) : commands.createProject(values));
    if ('project' in outcome) onClose();
    else if (outcome.problems.length > 0) fields.showProblems(outcome.problems);
  };
  return (
    <FormDialog title={t(project ? 'codeT.projects.changeTitle' : 'codeT.projects.addTitle')} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('action.save')}>
      <TextInput data-autofocus label={t('codeT.book.name')} description={t('codeT.book.nameHint')} maxLength={titleLength} value={values.title} onChange={(event) => fields.set('title', event.currentTarget.value)} error={fields.errorOf('title')} />
      <Textarea label={t('codeT.projects.note')} autosize minRows={2} maxRows={6} maxLength={summaryLength} value={values.summary} onChange={(event) => fields.set('summary', event.currentTarget.value)} error={fields.errorOf('summary')} />
      <TextInput label={t('codeT.presentation.url')} inputMode="url" value={values.url} onChange={(event) => fields.set('url', event.currentTarget.value)} error={fields.errorOf('url')} />
    </FormDialog>
  );
}

/** A step from which no way leads back is said again before it is taken. */
function MoveProjectDialog({ project, action, onClose }: { project: CodeTProjectPartsFragment; action: CodeTProjectAction; onClose: () => void }) {
  const { t } = useTranslation();
  const commands = useProjectCommands();
  const submit = async () => {
    await commands.moveProject(project, action);
    onClose();
  };
  return (
    <FormDialog title={t(`codeT.projects.action.${action}`)} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('codeT.projects.moveSubmit')}>
      <p>{t('codeT.projects.moveText', { name: project.title })}</p>
    </FormDialog>
  );
}

const isReversible = (action: CodeTProjectAction): boolean => action === 'PARK' || action === 'RESUME';

function ProjectRow({ project }: { project: CodeTProjectPartsFragment }) {
  const { t } = useTranslation();
  const { moveProject, isRunning } = useProjectCommands();
  const [open, setOpen] = useState<'edit' | CodeTProjectAction | null>(null);
  const { title, summary, url, state, viewerCan } = project;
  const close = (): void => setOpen(null);
  return (
    <li className="project-row">
      <span className="grow">
        <span className="strong">{title}</span> {state !== 'ACTIVE' && <span className="chip">{t(`codeT.projects.state.${state}`)}</span>}
        {summary && <><br /><span className="small soft">{summary}</span></>}
        {url && <><br /><a className="small" href={url} rel="noreferrer noopener" target="_blank">{t('codeT.showcase.look')}<span className="visually-hidden"> ({title})</span></a></>}
      </span>
      {(viewerCan.change || viewerCan.move.length > 0) && (
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target><ActionIcon variant="subtle" color="gray" size="lg" disabled={isRunning} aria-label={t('codeT.projects.more', { name: title })}><IconDots size={18} stroke={1.8} /></ActionIcon></Menu.Target>
          <Menu.Dropdown>
            {viewerCan.change && <Menu.Item onClick={() => setOpen('edit')}>{t('codeT.projects.rename')}</Menu.Item>}
            {viewerCan.move.map((action) => <Menu.Item key={action} onClick={() => (isReversible(action) ? void moveProject(project, action) : setOpen(action))}>{t(`codeT.projects.action.${action}`)}</Menu.Item>)}
          </Menu.Dropdown>
        </Menu>
      )}
      {open === 'edit' && <ProjectDialog project={project} onClose={close} />}
      {open !== null && open !== 'edit' && <MoveProjectDialog project={project} action={open} onClose={close} />}
    </li>
  );
}

/** One's own projects: those one works on, and below what became of the others. */
export function ProjectsPanel({ projects }: { projects: readonly CodeTProjectPartsFragment[] }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const active = projects.filter(({ state }) => state === 'ACTIVE');
  const others = projects.filter(({ state }) => state !== 'ACTIVE');
  return (
    <Panel
      title={t('codeT.projects.title')} flush
      actions={<Button size="compact-md" variant="default" leftSection={<IconPlus size={16} stroke={1.8} aria-hidden="true" />} onClick={() => setAdding(true)}>{t('codeT.projects.add')}</Button>}
    >
      {active.length === 0 ? <p className="soft panel-empty">{t(others.length === 0 ? 'codeT.projects.none' : 'codeT.projects.noneActive')}</p> : <ul className="rows">{active.map((project) => <ProjectRow key={project.id} project={project} />)}</ul>}
      {others.length > 0 && (
        <details className="diff">
          <summary>{t('codeT.projects.others', { count: others.length })}</summary>
          <ul className="rows">{others.map((project) => <ProjectRow key={project.id} project={project} />)}</ul>
        </details>
      )}
      {isAdding && <ProjectDialog project={null} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
