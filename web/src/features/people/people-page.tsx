import { Button, SegmentedControl } from '@mantine/core';
import { IconFileImport, IconPlus, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Page } from '../../components/page.js';
import { useViewer } from '../../lib/viewer.js';
import { AddPersonDialog } from './add-person-dialog.js';
import { CreateTeamDialog } from './create-team-dialog.js';
import { PeopleList } from './people-list.js';
import { TeamTree } from './team-tree.js';

type View = 'teams' | 'people';

function Actions() {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'none' | 'person' | 'team'>('none');
  return (
    <>
      <Button variant="default" component={Link} to="/people/import" leftSection={<IconFileImport size={18} stroke={1.6} aria-hidden="true" />}>{t('people.import')}</Button>
      <Button variant="default" leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setDialog('team')}>{t('people.addTeam')}</Button>
      <Button leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setDialog('person')}>{t('people.addPerson')}</Button>
      {dialog === 'person' && <AddPersonDialog onClose={() => setDialog('none')} />}
      {dialog === 'team' && <CreateTeamDialog onClose={() => setDialog('none')} />}
    </>
  );
}

/** Teams as a tree, or people as a list. */
export function PeoplePage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const [params, setParams] = useSearchParams();
  const view: View = params.get('view') === 'people' ? 'people' : 'teams';
  const show = (next: View) => setParams(next === 'people' ? { view: 'people' } : {}, { replace: true });
  return (
    <Page title={t('people.title')} actions={viewerCan.manageDirectory && <Actions />}>
      <div className="stack">
        <SegmentedControl
          aria-label={t('people.view')} value={view} onChange={(next) => show(next)} className="fit"
          data={[{ value: 'teams', label: t('people.teams') }, { value: 'people', label: t('people.people') }]}
        />
        {view === 'teams' ? <TeamTree /> : <PeopleList />}
      </div>
    </Page>
  );
}
