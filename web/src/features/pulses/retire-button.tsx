import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { SaveDriverDocument, type DriverPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText } from '../../lib/problems.js';
import { driverInput } from './driver-draft.js';

/** Takes a driver out of new rounds, or back in; past results stay either way. */
export function RetireButton({ driver }: { driver: DriverPartsFragment }) {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const save = useCommand(SaveDriverDocument);
  const toggle = async () => {
    const data = await save.run({ input: { ...driverInput(driver), retired: !driver.isRetired } }, ['Driver']);
    if (!data) return;
    const say = (message: string) => notifications.show({ message });
    matchResult(data.saveDriver, {
      SaveDriverSuccess: () => say(t(driver.isRetired ? 'library.isBack' : 'library.isRetired', { name: driver.name })),
      InvalidInput: ({ problems }) => say(problems[0] ? wordsOf(problems[0]) : t('failure.fixFields')),
      NotFoundError: () => say(t('library.gone')),
    });
  };
  return <Button size="compact-sm" variant="subtle" color="gray" loading={save.isRunning} onClick={() => void toggle()}>{t(driver.isRetired ? 'library.takeBack' : 'library.retire')}</Button>;
}
