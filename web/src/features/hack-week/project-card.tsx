import { IconHandStop, IconUser, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.js';
import type { HackProjectCardFragment, HackProjectState } from '../../lib/graphql/generated.js';

const looks: Readonly<Record<HackProjectState, string>> = {
  IDEA: 'chip', FORMING: 'chip chip-wait', BUILDING: 'chip chip-open', SUBMITTED: 'chip chip-good', SCHEDULED: 'chip chip-good', PRESENTED: 'chip chip-good', NO_SHOW: 'chip', WITHDRAWN: 'chip chip-bad',
};

export function StateChip({ project: { state } }: { project: Pick<HackProjectCardFragment, 'state'> }) {
  const { t } = useTranslation();
  return <span className={looks[state]}>{t(`hackWeek.state.${state}`)}</span>;
}

const namesShown = 3;

/** Who is in it: a few by name, the others as a number. */
function Team({ members }: Pick<HackProjectCardFragment, 'members'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = members.map(({ person }) => person.name);
  const more = names.length - namesShown;
  const listed = more > 1 ? [...names.slice(0, namesShown), t('hackWeek.card.others', { count: more })] : names;
  const Icon = names.length > 1 ? IconUsers : IconUser;
  return <span className="hack-fact"><Icon size={16} stroke={1.7} aria-hidden="true" />{names.length === 0 ? t('hackWeek.card.nobody') : format.list(listed)}</span>;
}

interface ProjectCardProps {
  project: HackProjectCardFragment;
  /** Why it is shown, such as the skills that fit */
  because?: ReactNode;
  actions?: ReactNode;
}

/** One idea or project in a list: what it is, who is in it, whom it looks for. */
export function ProjectCard({ project, because, actions }: ProjectCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const open = project.roles.filter(({ filledBy }) => filledBy === null);
  return (
    <article className="hack-card">
      <div className="hack-card-head">
        <h3 className="hack-card-title"><Link to={`/hack-week/projects/${project.id}`}>{project.title}</Link></h3>
        <StateChip project={project} />
      </div>
      <p className="hack-card-line">{project.oneLine}</p>
      {project.tags.length > 0 && <ul className="hack-tags" aria-label={t('hackWeek.idea.tags')}>{project.tags.map((tag) => <li key={tag}>{tag}</li>)}</ul>}
      <div className="hack-card-foot">
        <Team members={project.members} />
        {open.length > 0 && <span className="hack-fact hack-fact-wanted"><IconHandStop size={16} stroke={1.7} aria-hidden="true" />{t('hackWeek.card.wanted', { roles: format.list(open.map(({ title }) => title)) })}</span>}
      </div>
      {because && <p className="small hack-because">{because}</p>}
      {actions && <div className="row">{actions}</div>}
    </article>
  );
}
