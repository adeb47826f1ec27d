import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { PulsePlanDocument, SavePulseDocument, type DriverPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';
import { DriverFields, PrivacyFields, ScheduleFields } from './pulse-fields.js';
import { toInput, type PulseSettings } from './pulse-settings.js';
import { PlannerPanel } from './planner-panel.js';

interface PulseEditorProps {
  pulseId?: string;
  initial: PulseSettings;
  drivers: readonly DriverPartsFragment[];
}

/** How long after the last change the planner is asked. */
const quietMs = 350;

/** The settings on one side, what they would do on the other, kept current while typing. Nothing is saved before the button. */
export function PulseEditor({ pulseId, initial, drivers }: PulseEditorProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [start] = useState(initial);
  const fields = useFields<PulseSettings>(start);
  const [settled] = useDebouncedValue(fields.values, quietMs);
  const settings = useMemo(() => toInput(settled, pulseId), [settled, pulseId]);
  const [plan, reloadPlan] = useQuery({ query: PulsePlanDocument, variables: { input: { settings: settings ?? { ...start, audienceTeamId: '' } } }, pause: settings === null });
  const save = useCommand(SavePulseDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = toInput(fields.values, pulseId);
    if (!fields.require('name', 'audienceTeamId') || !input) return;
    const data = await save.run({ input }, ['Pulse']);
    if (!data) return;
    matchResult(data.savePulse, {
      SavePulseSuccess: ({ pulse }) => void navigate(`/pulses/${pulse.id}`),
      InvalidInput: ({ problems }) => fields.showProblems(problems),
      NotFoundError: () => fields.setError('audienceTeamId', t('people.teamGone')),
    });
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="editor">
      <div className="stack">
        <ScheduleFields fields={fields} />
        <DriverFields fields={fields} drivers={drivers} />
        <PrivacyFields fields={fields} />
        <div className="form-actions">
          <Button variant="default" component={Link} to={pulseId ? `/pulses/${pulseId}` : '/pulses'}>{t('action.cancel')}</Button>
          <Button type="submit" loading={save.isRunning}>{t(pulseId ? 'action.save' : 'pulses.saveDraft')}</Button>
        </div>
      </div>
      <PlannerPanel result={plan} onRetry={() => reloadPlan()} k={settled.k} />
    </form>
  );
}
