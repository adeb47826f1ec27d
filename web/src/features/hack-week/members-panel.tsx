import { Avatar } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../components/panel.js';
import { initials } from '../../lib/initials.js';
import type { HackProjectPartsFragment } from '../../lib/graphql/generated.js';

/** Who builds it. */
export function MembersPanel({ project: { members, owner, asksFirst, viewerCan } }: { project: HackProjectPartsFragment }) {
  const { t } = useTranslation();
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
            </li>
          ))}
        </ul>
        {asksFirst && <p className="tiny soft">{t('hackWeek.members.asksFirst')}</p>}
      </div>
    </Panel>
  );
}
