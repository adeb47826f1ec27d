import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import type { HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { JoinDialog } from './join-dialog.js';

/** Whom the project looks for; one click away from being that person. */
export function RolesPanel({ project }: { project: HackProjectPartsFragment }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<string | null>(null);
  const { roles, viewerCan } = project;
  if (roles.length === 0) return null;
  const mayCome = viewerCan.join || viewerCan.ask;
  return (
    <Panel title={t('hackWeek.roles.title')}>
      <ul className="plain-list stack-s">
        {roles.map(({ id, title, skills, filledBy }) => (
          <li key={id} className="hack-role">
            <span className="grow">
              <span className="strong">{title}</span>
              {filledBy && <span className="small soft"> · {t('hackWeek.roles.filledBy', { name: filledBy.name })}</span>}
              {skills.length > 0 && <span className="hack-tags hack-tags-inline">{skills.map((skill) => <span key={skill}>{skill}</span>)}</span>}
            </span>
            {mayCome && !filledBy && <Button size="compact-sm" variant="light" onClick={() => setWanted(title)} aria-label={t('hackWeek.roles.takeNamed', { role: title })}>{t('hackWeek.roles.take')}</Button>}
          </li>
        ))}
      </ul>
      {wanted !== null && <JoinDialog project={project} role={wanted} onClose={() => setWanted(null)} />}
    </Panel>
  );
}
