import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { DriversDocument, PulseDocument, type DriverPartsFragment } from '../../lib/graphql/generated.js';
import { useTeams } from '../../lib/use-teams.js';
import { useViewer } from '../../lib/viewer.js';
import { newPulseSettings, settingsOf } from './pulse-settings.js';
import { PulseEditor } from './pulse-editor.js';

const allDrivers = { input: { includeRetired: false } };

function NewPulse({ drivers }: { drivers: readonly DriverPartsFragment[] }) {
  const { t } = useTranslation();
  const { organization } = useViewer();
  const { result, reload, teams } = useTeams();
  return (
    <QueryState result={result} onRetry={() => reload()}>
      {() => <PulseEditor drivers={drivers} initial={newPulseSettings(t('pulses.defaultName'), organization.timeZone, teams.find(({ parent }) => !parent)?.id ?? null, drivers)} />}
    </QueryState>
  );
}

function ExistingPulse({ pulseId, drivers }: { pulseId: string; drivers: readonly DriverPartsFragment[] }) {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: PulseDocument, variables: useMemo(() => ({ input: { pulseId } }), [pulseId]) });
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[400]}>
      {({ pulse }) => (pulse ? <PulseEditor drivers={drivers} pulseId={pulse.id} initial={settingsOf(pulse)} /> : <StateCard tall title={t('pulses.gone')} />)}
    </QueryState>
  );
}

/** Makes or changes a pulse, with the planner beside it. */
export function PulseEditorPage() {
  const { t } = useTranslation();
  const { pulseId } = useParams();
  const [result, reload] = useQuery({ query: DriversDocument, variables: allDrivers });
  return (
    <Page title={t(pulseId ? 'pulses.editTitle' : 'pulses.new')} trail={<Anchor component={Link} to="/pulses">{t('pulses.title')}</Anchor>} lead={t('pulses.editLead')}>
      <QueryState result={result} onRetry={() => reload()} blocks={[400]}>
        {({ drivers }) => (pulseId ? <ExistingPulse pulseId={pulseId} drivers={drivers} /> : <NewPulse drivers={drivers} />)}
      </QueryState>
    </Page>
  );
}
