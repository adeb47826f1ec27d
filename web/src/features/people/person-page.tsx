import { Anchor } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { PersonDocument, type PersonPartsFragment } from '../../lib/graphql/generated.js';
import { PersonActions } from './person-actions.js';

function Facts({ person }: { person: PersonPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className="facts">
      <dt>{t('people.team')}</dt>
      <dd>{person.team ? <Anchor component={Link} to={`/teams/${person.team.id}`}>{person.team.path.join(' / ')}</Anchor> : t('none')}</dd>
      {person.leads.length > 0 && (
        <>
          <dt>{t('people.leadsTeams')}</dt>
          <dd>{person.leads.map(({ id, name }, index) => <span key={id}>{index > 0 && ', '}<Anchor component={Link} to={`/teams/${id}`}>{name}</Anchor></span>)}</dd>
        </>
      )}
      {person.email && <><dt>{t('people.email')}</dt><dd>{person.email}</dd></>}
      <dt>{t('people.timeZone')}</dt><dd>{person.timeZone}</dd>
      <dt>{t('people.language')}</dt><dd>{t(person.locale === 'DE' ? 'shell.language.de' : 'shell.language.en')}</dd>
      {person.startedOn && <><dt>{t('people.startedOn')}</dt><dd>{format.date(person.startedOn)}</dd></>}
      {person.endedOn && <><dt>{t('people.endedOn')}</dt><dd>{format.date(person.endedOn)}</dd></>}
      {(person.isAdmin || person.seesWholeOrganization) && (
        <>
          <dt>{t('people.roles')}</dt>
          <dd>{[person.isAdmin && t('people.admin'), person.seesWholeOrganization && t('people.seesAll')].filter(Boolean).join(', ')}</dd>
        </>
      )}
      {person.aliases.map(({ kind, value }) => <div key={`${kind}:${value}`} className="facts-pair"><dt>{kind}</dt><dd><code>{value}</code></dd></div>)}
    </dl>
  );
}

function Memberships({ person }: { person: PersonPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('people.history')} flush>
      <table className="table">
        <thead><tr><th scope="col">{t('people.team')}</th><th scope="col">{t('people.from')}</th><th scope="col">{t('people.to')}</th></tr></thead>
        <tbody>
          {person.memberships.map(({ team, startsOn, endsOn }) => (
            <tr key={`${team.id}${startsOn}`}><td>{team.name}</td><td>{format.date(startsOn)}</td><td>{endsOn ? format.date(endsOn) : t('people.today')}</td></tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** One person: where they are, what they lead, and how others may find them. */
export function PersonPage() {
  const { t } = useTranslation();
  const { personId = '' } = useParams();
  const [result, reload] = useQuery({ query: PersonDocument, variables: useMemo(() => ({ input: { personId } }), [personId]) });
  const person = result.data?.person;
  const title = person?.isErased ? t('people.erased') : person?.name ?? t('people.person');
  return (
    <Page
      title={title} trail={<Anchor component={Link} to="/people?view=people">{t('people.title')}</Anchor>}
      lead={person?.endedOn && !person.isErased ? t('people.hasLeft') : undefined} actions={person && !person.isErased && <PersonActions person={person} />}
    >
      <QueryState result={result} onRetry={() => reload()} blocks={[240]}>
        {({ person: found }) => (found
          ? <div className="two-columns"><Panel title={t('people.about')}><Facts person={found} /></Panel><Memberships person={found} /></div>
          : <div className="panel"><StateCard tall icon={<IconUserOff size={30} stroke={1.5} />} title={t('people.personGone')} /></div>)}
      </QueryState>
    </Page>
  );
}
