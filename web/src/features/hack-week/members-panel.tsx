import { ActionIcon, Avatar } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../components/panel.js';
import { initials } from '../../lib/initials.js';
import type { HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { TakeOffDialog } from './leaving-dialogs.js';

/** Who builds it. */
export function MembersPanel({ project }: { project: HackProjectPartsFragment }) {
  const { t } = useTranslation();
  const { person: viewer } = useViewer();
  const [leaving, setLeaving] = useState<HackProjectPartsFragment['members'][number]['person'] | null>(null);
  const { members, owner, asksFirst, viewerCan } = project;
  return (
    <Panel title={members.length === 0 ? t('hackWeek.members.people') : t('hackWeek.members.title', { count: members.length })}>
      <div className="stack-s">
        {members.length === 0 && <p className="soft">{t(viewerCan.join || viewerCan.ask ? 'hackWeek.members.none' : 'hackWeek.members.noneClosed')}</p>}
        <ul className="plain-list hack-people">
          {members.map(({ person, role }) => (
            <li key={person.id}>
              <Avatar size={34} radius="xl" color="petrol" aria-hidden="true">{initials(person.name)}</Avatar>
              <span className="grow">
                <Link to={`/people/${person.id}`} className="strong hack-person">{person.name}</Link>
                <br /><span className="small soft">{[role, person.id === owner.id && t('hackWeek.members.owner'), person.team?.name].filter(Boolean).join(' · ')}</span>
              </span>
              {viewerCan.takeOff && person.id !== viewer.id && (
                <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('hackWeek.takeOff.open', { name: person.name })} title={t('hackWeek.takeOff.open', { name: person.name })} onClick={() => setLeaving(person)}><IconUserMinus size={20} stroke={1.6} aria-hidden /></ActionIcon>
              )}
            </li>
          ))}
        </ul>
        {asksFirst && <p className="tiny soft">{t('hackWeek.members.asksFirst')}</p>}
      </div>
      {leaving && <TakeOffDialog project={project} member={leaving} onClose={() => setLeaving(null)} />}
    </Panel>
  );
}
