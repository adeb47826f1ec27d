import { Button, Menu, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import { PeopleSelect } from '../../components/people-select.js';
import { TeamSelect } from '../../components/team-select.js';
import { EndTeamDocument, SetTeamLeadsDocument, UpdateTeamDocument, type TeamPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';
import { useTeams } from '../../lib/use-teams.js';
import { AddPersonDialog } from './add-person-dialog.js';
import { CreateTeamDialog } from './create-team-dialog.js';

interface DialogProps {
  team: TeamPartsFragment;
  onClose: () => void;
}

/** A team's own subtree: it can't be hung below itself. */
function useSubtree(teamId: string): ReadonlySet<string> {
  const { teams } = useTeams();
  const inside = new Set([teamId]);
  for (const { id, parent } of teams) if (parent && inside.has(parent.id)) inside.add(id);
  return inside;
}

function EditTeamDialog({ team, onClose }: DialogProps) {
  const { t } = useTranslation();
  const without = useSubtree(team.id);
  const fields = useFields<{ name: string; parentTeamId: string | null }>({ name: team.name, parentTeamId: team.parent?.id ?? null });
  const update = useCommand(UpdateTeamDocument);
  const submit = async () => {
    if (!fields.require('name')) return;
    const data = await update.run({ input: { teamId: team.id, name: fields.values.name, parentTeamId: fields.values.parentTeamId ?? undefined } }, ['Team']);
    if (!data) return;
    matchResult(data.updateTeam, {
      UpdateTeamSuccess: onClose,
      InvalidInput: ({ problems }) => fields.showProblems(problems),
      NotFoundError: () => fields.setError('parentTeamId', t('people.teamGone')),
    });
  };
  return (
    <FormDialog title={t('people.editTeam')} opened onClose={onClose} onSubmit={submit} isRunning={update.isRunning} submit={t('action.save')}>
      <TextInput data-autofocus label={t('people.teamName')} value={fields.values.name} onChange={(event) => fields.set('name', event.currentTarget.value)} error={fields.errorOf('name')} />
      {team.parent && <TeamSelect label={t('people.parent')} value={fields.values.parentTeamId} onChange={(id) => fields.set('parentTeamId', id)} error={fields.errorOf('parentTeamId')} without={without} />}
      <Text size="sm" c="dimmed">{t('people.editTeamHint')}</Text>
    </FormDialog>
  );
}

function LeadsDialog({ team, onClose }: DialogProps) {
  const { t } = useTranslation();
  const fields = useFields<{ personIds: { id: string; name: string }[] }>({ personIds: team.leads.map(({ id, name }) => ({ id, name })) });
  const setLeads = useCommand(SetTeamLeadsDocument);
  const submit = async () => {
    const data = await setLeads.run({ input: { teamId: team.id, personIds: fields.values.personIds.map(({ id }) => id) } }, ['Team', 'Person']);
    if (!data) return;
    matchResult(data.setTeamLeads, {
      SetTeamLeadsSuccess: onClose,
      InvalidInput: ({ problems }) => fields.showProblems(problems),
      NotFoundError: () => fields.setError('personIds', t('people.personGone')),
    });
  };
  return (
    <FormDialog title={t('people.setLeads')} opened onClose={onClose} onSubmit={submit} isRunning={setLeads.isRunning} submit={t('action.save')}>
      <PeopleSelect label={t('people.leads')} value={fields.values.personIds} onChange={(people) => fields.set('personIds', people)} error={fields.errorOf('personIds')} />
      <Text size="sm" c="dimmed">{t('people.leadsHint')}</Text>
    </FormDialog>
  );
}

function EndTeamDialog({ team, onClose }: DialogProps) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string | null>(null);
  const end = useCommand(EndTeamDocument);
  const submit = async () => {
    const data = await end.run({ input: { teamId: team.id } }, ['Team']);
    if (!data) return;
    matchResult(data.endTeam, {
      EndTeamSuccess: () => {
        notifications.show({ message: t('people.teamEnded', { name: team.name }) });
        onClose();
      },
      TeamNotEmpty: ({ people, teams }) => setProblem(t('people.notEmpty', { people: t('peopleCount', { count: people }), teams: t('people.teamCount', { count: teams }) })),
      NotFoundError: () => setProblem(t('people.teamGone')),
    });
  };
  return (
    <FormDialog title={t('people.endTeamTitle', { name: team.name })} opened onClose={onClose} onSubmit={submit} isRunning={end.isRunning} submit={t('people.endTeam')} isDangerous>
      <Text size="sm">{t('people.endTeamText')}</Text>
      {problem && <Notice tone="warning" isAlert>{problem}</Notice>}
    </FormDialog>
  );
}

type DialogName = 'none' | 'edit' | 'leads' | 'person' | 'team' | 'end';

/** What may be done with a team by hand. */
export function TeamActions({ team }: { team: TeamPartsFragment }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<DialogName>('none');
  const onClose = () => setDialog('none');
  return (
    <>
      <Button onClick={() => setDialog('person')}>{t('people.addPerson')}</Button>
      <Menu position="bottom-end" width={220}>
        <Menu.Target><Button variant="default" aria-label={t('people.moreActions')}><IconDots size={18} aria-hidden="true" /></Button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDialog('edit')}>{t('people.editTeam')}</Menu.Item>
          <Menu.Item onClick={() => setDialog('leads')}>{t('people.setLeads')}</Menu.Item>
          <Menu.Item onClick={() => setDialog('team')}>{t('people.addTeamBelow')}</Menu.Item>
          {team.parent && <Menu.Item color="red" onClick={() => setDialog('end')}>{t('people.endTeam')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'edit' && <EditTeamDialog team={team} onClose={onClose} />}
      {dialog === 'leads' && <LeadsDialog team={team} onClose={onClose} />}
      {dialog === 'person' && <AddPersonDialog teamId={team.id} onClose={onClose} />}
      {dialog === 'team' && <CreateTeamDialog parentTeamId={team.id} onClose={onClose} />}
      {dialog === 'end' && <EndTeamDialog team={team} onClose={onClose} />}
    </>
  );
}
