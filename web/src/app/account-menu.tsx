import { Avatar, Popover, Stack, UnstyledButton } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UpdateMyPreferencesDocument } from '../lib/graphql/generated.js';
import { useCommand } from '../lib/graphql/use-command.js';
import { initials } from '../lib/initials.js';
import { useViewer } from '../lib/viewer.js';
import { LanguageSwitch, SchemeSwitch } from './scheme-and-language.js';
import { SignOutDialog } from './sign-out-dialog.js';


/** Who is signed in, the colours, the language, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { person } = useViewer();
  const [isLeaving, setLeaving] = useState(false);
  // Texts that the server words follow the account's language, so the account learns of the choice too.
  const update = useCommand(UpdateMyPreferencesDocument);
  return (
    <>
      <Popover width={260} position="top-start" shadow="md" trapFocus>
        <Popover.Target>
          <UnstyledButton className="account">
            <span className="visually-hidden">{t('shell.account.label')}</span>
            <Avatar size={34} radius="xl" color="petrol" aria-hidden="true">{initials(person.name)}</Avatar>
            <span className="account-names">
              <span className="account-name">{person.name}</span>
              <span className="account-team">{person.team?.name}</span>
            </span>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap="sm">
            <SchemeSwitch />
            <LanguageSwitch onPick={(language) => void update.run({ input: { locale: language === 'de' ? 'DE' : 'EN' } }, ['Viewer', 'Person', 'OpenRound', 'TeamTrends'])} />
            <UnstyledButton className="nav-link" onClick={() => setLeaving(true)}>
              <IconLogout size={20} stroke={1.6} aria-hidden="true" />
              <span>{t('shell.account.signOut')}</span>
            </UnstyledButton>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <SignOutDialog opened={isLeaving} onClose={() => setLeaving(false)} />
    </>
  );
}
