import { Anchor } from '@mantine/core';
import { IconWaveSine } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { PulseDocument, type PulsePartsFragment } from '../../lib/graphql/generated.js';
import { PulseActions } from './pulse-actions.js';
import { PulseStateChip } from './pulse-state-chip.js';
import { RoundsPanel } from './rounds-panel.js';
import { useScheduleText } from './use-schedule-text.js';

function Settings({ pulse }: { pulse: PulsePartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const schedule = useScheduleText();
  const names = (drivers: readonly { name: string }[]) => (drivers.length === 0 ? t('none') : format.list(drivers.map(({ name }) => name)));
  return (
    <dl className="facts">
      <dt>{t('pulses.audience')}</dt><dd><Anchor component={Link} to={`/teams/${pulse.audience.id}`}>{pulse.audience.path.join(' / ')}</Anchor></dd>
      <dt>{t('pulses.when')}</dt><dd>{schedule(pulse)}</dd>
      {pulse.nextOpensAt && <><dt>{t('pulses.next')}</dt><dd>{format.moment(pulse.nextOpensAt)}</dd></>}
      <dt>{t('pulses.window')}</dt><dd>{t('pulses.windowIs', { window: t('pulses.hours', { count: pulse.windowHours }), lead: t('pulses.hours', { count: pulse.leadHours }) })}</dd>
      <dt>{t('pulses.everyRound')}</dt><dd>{names(pulse.fixedDrivers)}</dd>
      <dt>{t('pulses.rotating')}</dt><dd>{names(pulse.rotatingDrivers)}{pulse.rotatingDrivers.length > 0 && ` (${t('pulses.perRoundIs', { count: pulse.rotatingPerRound })})`}</dd>
      <dt>{t('pulses.k')}</dt><dd>{t('pulses.kIs', { count: pulse.k })}</dd>
      <dt>{t('pulses.comment')}</dt><dd>{pulse.asksComment ? t('pulses.commentIs', { count: pulse.commentK }) : t('no')}</dd>
      <dt>{t('pulses.membersSee')}</dt><dd>{t(pulse.membersSeeResults ? 'yes' : 'no')}</dd>
    </dl>
  );
}

/** One pulse: what it is set to, what may be done with it, and its rounds. */
export function PulsePage() {
  const { t } = useTranslation();
  const { pulseId = '' } = useParams();
  const [result, reload] = useQuery({ query: PulseDocument, variables: useMemo(() => ({ input: { pulseId } }), [pulseId]), requestPolicy: 'cache-and-network' });
  const pulse = result.data?.pulse;
  return (
    <Page
      title={pulse?.name ?? t('pulses.pulse')} trail={<Anchor component={Link} to="/pulses">{t('pulses.title')}</Anchor>}
      lead={pulse && <PulseStateChip state={pulse.state} />} actions={pulse && <PulseActions pulse={pulse} />}
    >
      <QueryState result={result} onRetry={() => reload()} blocks={[320, 200]}>
        {({ pulse: found }) => (found
          ? <div className="two-columns"><Panel title={t('pulses.settings')}><Settings pulse={found} /></Panel><RoundsPanel pulse={found} /></div>
          : <div className="panel"><StateCard tall icon={<IconWaveSine size={30} stroke={1.5} />} title={t('pulses.gone')} /></div>)}
      </QueryState>
    </Page>
  );
}
