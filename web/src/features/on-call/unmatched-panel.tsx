import { Button, Text } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { Panel } from '../../components/panel.js';
import { PersonSelect } from '../../components/person-select.js';
import { useFormat } from '../../lib/format.js';
import type { OnCallTeamQuery } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { useMatching } from './use-source-commands.js';

type Unknown = NonNullable<OnCallTeamQuery['onCallTeam']>['unmatched'][number];

interface UnmatchedPanelProps {
  teamId: string;
  people: readonly Unknown[];
  mayMatch: boolean;
}

function WhoDialog({ teamId, person, onClose }: { teamId: string; person: Unknown; onClose: () => void }) {
  const { t } = useTranslation();
  const fields = useFields<{ personId: string | null }>({ personId: null });
  const { match, isRunning } = useMatching(teamId);
  const submit = async () => {
    const { personId } = fields.values;
    if (!fields.require('personId') || personId === null) return;
    if (await match(person.key, personId)) onClose();
  };
  return (
    <FormDialog title={t('onCall.unmatched.who', { label: person.label })} opened onClose={onClose} onSubmit={submit} isRunning={isRunning} submit={t('onCall.unmatched.say')}>
      <PersonSelect label={t('onCall.unmatched.find')} value={fields.values.personId} onChange={(personId) => fields.set('personId', personId)} error={fields.errorOf('personId')} />
      <Text size="sm" c="dimmed">{t('onCall.unmatched.hint')}</Text>
    </FormDialog>
  );
}

function UnknownRow({ teamId, person, mayMatch }: { teamId: string; person: Unknown; mayMatch: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { match, isRunning } = useMatching(teamId);
  const when = person.ahead > 0 ? t('onCall.unmatched.ahead', { count: person.ahead, at: format.moment(person.firstAt) }) : t('onCall.unmatched.over', { count: person.shifts });
  return (
    <li className="row-link row-still unknown-row">
      <IconUserQuestion size={20} stroke={1.6} aria-hidden="true" className="unknown-sign" />
      <div className="grow"><p className="strong">{person.label}</p><p className="small soft">{when}</p></div>
      {mayMatch && (
        <div className="row">
          {person.suggestions.map(({ id, name }) => <Button key={id} size="compact-md" variant="light" loading={isRunning} onClick={() => void match(person.key, id)}>{t('onCall.unmatched.thisIs', { name })}</Button>)}
          <Button size="compact-md" variant="default" onClick={() => setAsking(true)}>{person.suggestions.length > 0 ? t('onCall.unmatched.somebodyElse') : t('onCall.unmatched.who', { label: person.label })}</Button>
        </div>
      )}
      {isAsking && <WhoDialog teamId={teamId} person={person} onClose={() => setAsking(false)} />}
    </li>
  );
}

/** Names on the roster whom nobody here is known by: said aloud, and mended with one click where the guess is right. */
export function UnmatchedPanel({ teamId, people, mayMatch }: UnmatchedPanelProps) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  return (
    <Panel className="panel-due" title={t('onCall.unmatched.title')} lead={`${t('onCall.unmatched.lead')}${mayMatch ? '' : ` ${t('onCall.unmatched.forManagers')}`}`} flush>
      <ul className="rows">{people.map((person) => <UnknownRow key={person.key} teamId={teamId} person={person} mayMatch={mayMatch} />)}</ul>
    </Panel>
  );
}
