import { Checkbox, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { TeamSelect } from '../../components/team-select.js';
import { TimeZoneSelect } from '../../components/time-zone-select.js';
import type { Cadence, DriverPartsFragment } from '../../lib/graphql/generated.js';
import type { Fields } from '../../lib/use-fields.js';
import type { PulseSettings } from './pulse-settings.js';
import { hourText, useWeekdays } from './use-schedule-text.js';

interface FieldsProps {
  fields: Fields<PulseSettings>;
}

const cadences: readonly Cadence[] = ['WEEKLY', 'EVERY_TWO_WEEKS', 'MONTHLY', 'QUARTERLY', 'BY_HAND'];
type NumberName = 'windowHours' | 'leadHours' | 'k' | 'commentK' | 'rotatingPerRound';

function useNumber({ values, set, errorOf }: Fields<PulseSettings>) {
  return (name: NumberName) => ({
    value: values[name], error: errorOf(name),
    onChange: (value: number | string) => { if (typeof value === 'number') set(name, value); },
  });
}

/** Name, audience and when rounds open and close. */
export function ScheduleFields({ fields }: FieldsProps) {
  const { t } = useTranslation();
  const weekdays = useWeekdays();
  const number = useNumber(fields);
  const { values, set, errorOf } = fields;
  const isRegular = values.cadence !== 'BY_HAND';
  return (
    <Panel title={t('pulses.when')}>
      <div className="stack">
        <TextInput label={t('pulses.name')} value={values.name} onChange={(event) => set('name', event.currentTarget.value)} error={errorOf('name')} />
        <TeamSelect label={t('pulses.audience')} value={values.audienceTeamId} onChange={(id) => set('audienceTeamId', id)} error={errorOf('audienceTeamId')} />
        <div className="field-row">
          <Select label={t('pulses.cadenceLabel')} allowDeselect={false} value={values.cadence} onChange={(value) => set('cadence', cadences.find((cadence) => cadence === value) ?? 'WEEKLY')} data={cadences.map((cadence) => ({ value: cadence, label: t(`pulses.cadence.${cadence}`) }))} error={errorOf('cadence')} />
          {isRegular && <Select label={t('pulses.weekday')} allowDeselect={false} value={String(values.weekday)} onChange={(value) => set('weekday', Number(value))} data={[...weekdays]} error={errorOf('weekday')} />}
          {isRegular && <Select label={t('pulses.hour')} allowDeselect={false} value={String(values.hour)} onChange={(value) => set('hour', Number(value))} data={Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourText(hour) }))} error={errorOf('hour')} />}
        </div>
        <TimeZoneSelect label={t('people.timeZone')} value={values.timeZone} onChange={(zone) => set('timeZone', zone)} error={errorOf('timeZone')} />
        <div className="field-row">
          <NumberInput label={t('pulses.windowHours')} min={24} max={336} {...number('windowHours')} />
          {isRegular && <NumberInput label={t('pulses.leadHours')} min={48} max={144} {...number('leadHours')} />}
        </div>
      </div>
    </Panel>
  );
}

/** What is asked, every time and by turns. */
export function DriverFields({ fields, drivers }: FieldsProps & { drivers: readonly DriverPartsFragment[] }) {
  const { t } = useTranslation();
  const number = useNumber(fields);
  const { values, set, errorOf } = fields;
  const options = (without: readonly string[]) => drivers.filter(({ id }) => !without.includes(id)).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Panel title={t('pulses.what')}>
      <div className="stack">
        <MultiSelect label={t('pulses.everyRound')} description={t('pulses.everyRoundHint')} inputWrapperOrder={['label', 'description', 'input', 'error']} value={values.fixedDriverIds} onChange={(ids) => set('fixedDriverIds', ids)} data={options(values.rotatingDriverIds)} error={errorOf('fixedDriverIds')} />
        <MultiSelect label={t('pulses.rotating')} value={values.rotatingDriverIds} onChange={(ids) => set('rotatingDriverIds', ids)} data={options(values.fixedDriverIds)} error={errorOf('rotatingDriverIds')} />
        {values.rotatingDriverIds.length > 0 && <NumberInput label={t('pulses.perRound')} min={1} max={6} maw={220} {...number('rotatingPerRound')} />}
      </div>
    </Panel>
  );
}

/** From how many answers on something is shown, and to whom. */
export function PrivacyFields({ fields }: FieldsProps) {
  const { t } = useTranslation();
  const number = useNumber(fields);
  const { values, set } = fields;
  return (
    <Panel title={t('pulses.privacy')} lead={t('pulses.privacyLead')}>
      <div className="stack">
        <div className="field-row">
          <NumberInput label={t('pulses.k')} min={5} max={20} {...number('k')} />
          {values.asksComment && <NumberInput label={t('pulses.commentK')} min={5} max={50} {...number('commentK')} />}
        </div>
        <Checkbox label={t('pulses.asksComment')} checked={values.asksComment} onChange={(event) => set('asksComment', event.currentTarget.checked)} />
        <Checkbox label={t('pulses.membersSee')} checked={values.membersSeeResults} onChange={(event) => set('membersSeeResults', event.currentTarget.checked)} />
      </div>
    </Panel>
  );
}
