import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { AliasesDialog } from './aliases-dialog.js';
import { EditPersonDialog } from './edit-person-dialog.js';
import { EndPersonDialog, ErasePersonDialog } from './leave-dialogs.js';
import { RolesDialog } from './roles-dialog.js';

type DialogName = 'none' | 'edit' | 'aliases' | 'roles' | 'end' | 'erase';

/** What may be done with a person by hand; each button is there because the server says so. */
export function PersonActions({ person }: { person: PersonPartsFragment }) {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const [dialog, setDialog] = useState<DialogName>('none');
  const onClose = () => setDialog('none');
  const { edit, erase } = person.viewerCan;
  if (!edit && !erase && !viewerCan.manageRoles) return null;
  return (
    <>
      {edit && !person.endedOn && <Button onClick={() => setDialog('edit')}>{t('action.edit')}</Button>}
      <Menu position="bottom-end" width={240}>
        <Menu.Target><Button variant="default" aria-label={t('people.moreActions')}><IconDots size={18} aria-hidden="true" /></Button></Menu.Target>
        <Menu.Dropdown>
          {edit && <Menu.Item onClick={() => setDialog('aliases')}>{t('people.aliases')}</Menu.Item>}
          {viewerCan.manageRoles && !person.endedOn && <Menu.Item onClick={() => setDialog('roles')}>{t('people.roles')}</Menu.Item>}
          {edit && !person.endedOn && <Menu.Item color="red" onClick={() => setDialog('end')}>{t('people.end')}</Menu.Item>}
          {erase && <Menu.Item color="red" onClick={() => setDialog('erase')}>{t('people.erase')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'edit' && <EditPersonDialog person={person} onClose={onClose} />}
      {dialog === 'aliases' && <AliasesDialog person={person} onClose={onClose} />}
      {dialog === 'roles' && <RolesDialog person={person} onClose={onClose} />}
      {dialog === 'end' && <EndPersonDialog person={person} onClose={onClose} />}
      {dialog === 'erase' && <ErasePersonDialog person={person} onClose={onClose} />}
    </>
  );
}
