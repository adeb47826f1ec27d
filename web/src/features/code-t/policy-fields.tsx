import { Checkbox, Group, NumberInput, Radio, Switch, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { TeamSelect } from '../../components/team-select.js';
import { useFormat } from '../../lib/format.js';
import type { Fields } from '../../lib/use-fields.js';
import { usualRoles, weekdays, type PolicyDraft } from './policy-draft.js';

interface PolicyFieldsProps {
  fields: Fields<PolicyDraft>;
  today: string;
}

/** A Monday, to name the days of the week from. */
const monday = '2024-01-0';

/** On or off, from when, and for whom. */
export function SwitchFields({ fields, today }: PolicyFieldsProps) {
  const { t } = useTranslation();
  const { values, set, errorOf } = fields;
  return (
    <Panel title={t('codeTPolicy.switch')}>
      <div className="stack">
        <Switch label={t('codeTPolicy.isOn')} description={t('codeTPolicy.isOnHint')} checked={values.isOn} onChange={(event) => set('isOn', event.currentTarget.checked)} />
        <TextInput type="date" label={t('codeTPolicy.effectiveFrom')} description={t('codeTPolicy.effectiveHint')} min={today} value={values.effectiveFrom} onChange={(event) => set('effectiveFrom', event.currentTarget.value)} error={errorOf('effectiveFrom')} />
        <TeamSelect label={t('codeTPolicy.audience')} noneText={t('codeTPolicy.everybody')} value={values.audienceTeamId} onChange={(teamId) => set('audienceTeamId', teamId)} error={errorOf('audienceTeamId')} />
      </div>
    </Panel>
  );
}

/** Which days, from when to when, and after how many something is shown. */
export function DayFields({ fields }: Pick<PolicyFieldsProps, 'fields'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { values, set, errorOf } = fields;
  return (
    <Panel title={t('codeTPolicy.days')}>
      <div className="stack">
        <Checkbox.Group label={t('codeTPolicy.weekdays')} value={values.weekdays} onChange={(picked) => set('weekdays', weekdays.filter((day) => picked.includes(day)))} error={errorOf('weekdays')}>
          <Group gap="md" mt={6}>{weekdays.map((day, index) => <Checkbox key={day} value={day} label={format.weekday(`${monday}${index + 1}`)} />)}</Group>
        </Checkbox.Group>
        <div className="field-row">
          <TextInput type="time" label={t('codeTPolicy.from')} value={values.from} onChange={(event) => set('from', event.currentTarget.value)} error={errorOf('from')} />
          <TextInput type="time" label={t('codeTPolicy.to')} value={values.to} onChange={(event) => set('to', event.currentTarget.value)} error={errorOf('to')} />
        </div>
        <p className="tiny soft">{t('codeTPolicy.hoursHint')}</p>
        <NumberInput label={t('codeTPolicy.daysBefore')} description={t('codeTPolicy.daysBeforeHint')} min={1} max={50} allowDecimal={false} value={values.daysBeforePresentation} onChange={(value) => set('daysBeforePresentation', value)} error={errorOf('daysBeforePresentation')} />
        <Radio.Group label={t('codeTPolicy.scope.label')} value={values.countingScope} onChange={(value) => set('countingScope', value === 'PERSON_PROJECT' ? 'PERSON_PROJECT' : 'PERSON')}>
          <div className="stack-s reasons"><Radio value="PERSON" label={t('codeTPolicy.scope.PERSON')} /><Radio value="PERSON_PROJECT" label={t('codeTPolicy.scope.PERSON_PROJECT')} /></div>
        </Radio.Group>
      </div>
    </Panel>
  );
}

/** How Code T meets on-call, and what leads may do. */
export function OnCallFields({ fields }: Pick<PolicyFieldsProps, 'fields'>) {
  const { t } = useTranslation();
  const { values, set, errorOf } = fields;
  return (
    <Panel title={t('codeTPolicy.onCall')}>
      <div className="stack">
        <TagsInput label={t('codeTPolicy.roles')} description={t('codeTPolicy.rolesHint')} data={[...usualRoles]} value={values.blockingRoles} onChange={(roles) => set('blockingRoles', roles.map((role) => role.trim().toLowerCase()))} error={errorOf('blockingRoles')} />
        <Radio.Group label={t('codeTPolicy.stale.label')} value={values.whenRosterStale} onChange={(value) => set('whenRosterStale', value === 'REFUSE' ? 'REFUSE' : 'WARN')}>
          <div className="stack-s reasons"><Radio value="WARN" label={t('codeTPolicy.stale.WARN')} /><Radio value="REFUSE" label={t('codeTPolicy.stale.REFUSE')} /></div>
        </Radio.Group>
        <NumberInput label={t('codeTPolicy.staleAfter')} min={1} max={720} allowDecimal={false} value={values.staleAfterHours} onChange={(value) => set('staleAfterHours', value)} error={errorOf('staleAfterHours')} />
        <NumberInput label={t('codeTPolicy.floor')} description={t('codeTPolicy.floorHint')} min={0} max={100} allowDecimal={false} suffix=" %" value={values.coverageFloor} onChange={(value) => set('coverageFloor', value)} error={errorOf('coverageFloor')} />
        <Switch label={t('codeTPolicy.displace')} description={t('codeTPolicy.displaceHint')} checked={values.mayLeadsDisplace} onChange={(event) => set('mayLeadsDisplace', event.currentTarget.checked)} />
      </div>
    </Panel>
  );
}
