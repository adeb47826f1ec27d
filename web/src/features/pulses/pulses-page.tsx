import { Button } from '@mantine/core';
import { IconPlus, IconWaveSine } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { PulsesDocument, type PulsePartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { PulseStateChip } from './pulse-state-chip.js';
import { useScheduleText } from './use-schedule-text.js';

const variables = { input: { includeEnded: true } };

function PulseRow({ pulse }: { pulse: PulsePartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const schedule = useScheduleText();
  return (
    <li>
      <Link to={`/pulses/${pulse.id}`} className="row-link">
        <span className="grow">
          <span className="strong">{pulse.name}</span>
          <br />
          <span className="small soft">{pulse.audience.path.join(' / ')} · {schedule(pulse)}</span>
          {pulse.nextOpensAt && <><br /><span className="small">{t('pulses.nextOpens', { moment: format.moment(pulse.nextOpensAt) })}</span></>}
        </span>
        <PulseStateChip state={pulse.state} />
      </Link>
    </li>
  );
}

/** Every pulse of the organization. */
export function PulsesPage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const [result, reload] = useQuery({ query: PulsesDocument, variables, requestPolicy: 'cache-and-network' });
  const create = viewerCan.managePulses && <Button component={Link} to="/pulses/new" leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />}>{t('pulses.new')}</Button>;
  return (
    <Page title={t('pulses.title')} lead={t('pulses.lead')} actions={create}>
      <QueryState result={result} onRetry={() => reload()} blocks={[84, 84]}>
        {({ pulses }) => (
          <Panel flush>
            {pulses.length === 0
              ? <StateCard tall icon={<IconWaveSine size={30} stroke={1.5} />} title={t('pulses.none')} text={t('pulses.noneText')} action={create} />
              : <ul className="rows">{pulses.map((pulse) => <PulseRow key={pulse.id} pulse={pulse} />)}</ul>}
          </Panel>
        )}
      </QueryState>
    </Page>
  );
}
