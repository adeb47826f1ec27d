import { Select, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { TimeZoneSelect } from '../../components/time-zone-select.js';
import { UpdateMyPreferencesDocument, type UpdateMyPreferencesInput } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText } from '../../lib/problems.js';
import { pickLanguage } from '../../lib/messages/i18n.js';
import { useViewer } from '../../lib/viewer.js';

/** Language, time zone and reminders; each is saved as it is changed. */
export function PreferencesPanel() {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const { person, locale, remindersMuted } = useViewer();
  const update = useCommand(UpdateMyPreferencesDocument);
  const save = async (input: UpdateMyPreferencesInput) => {
    const data = await update.run({ input }, ['Viewer', 'Person']);
    if (!data) return;
    matchResult(data.updateMyPreferences, {
      UpdateMyPreferencesSuccess: () => {
        if (input.locale) void pickLanguage(input.locale === 'DE' ? 'de' : 'en');
        notifications.show({ id: 'preferences', message: t('settings.saved'), autoClose: 2000 });
      },
      InvalidInput: ({ problems }) => notifications.show({ color: 'red', message: problems[0] ? wordsOf(problems[0]) : t('failure.fixFields') }),
    });
  };
  return (
    <Panel title={t('settings.preferences')}>
      <div className="stack">
        <Select
          label={t('settings.language')} description={t('settings.languageHint')} allowDeselect={false} value={locale} onChange={(value) => void save({ locale: value === 'DE' ? 'DE' : 'EN' })}
          data={[{ value: 'EN', label: t('shell.language.en') }, { value: 'DE', label: t('shell.language.de') }]}
        />
        <TimeZoneSelect label={t('people.timeZone')} value={person.timeZone} onChange={(timeZone) => void save({ timeZone })} />
        <Switch
          label={t('settings.mute')} description={t('settings.muteHint')} checked={remindersMuted} disabled={update.isRunning}
          onChange={(event) => void save({ remindersMuted: event.currentTarget.checked })}
        />
      </div>
    </Panel>
  );
}
