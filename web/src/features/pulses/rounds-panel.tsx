import { Anchor, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { FormDialog } from '../../components/form-dialog.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { CancelRoundDocument, PulseRoundsDocument, type PulsePartsFragment, type PulseRoundsQuery } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { MendDialog } from './mend-dialog.js';
import { RoundStateChip } from './pulse-state-chip.js';

type RoundRow = NonNullable<PulseRoundsQuery['pulse']>['rounds']['edges'][number]['node'];

function CancelDialog({ round, onClose }: { round: RoundRow; onClose: () => void }) {
  const { t } = useTranslation();
  const cancel = useCommand(CancelRoundDocument);
  const submit = async () => {
    const data = await cancel.run({ input: { roundId: round.id } }, ['Pulse', 'Round', 'OpenRound']);
    if (!data) return;
    const say = (message: string) => notifications.show({ message });
    matchResult(data.cancelRound, {
      CancelRoundSuccess: () => say(t('pulses.cancelled', { number: String(round.number) })),
      RoundTransitionRefused: ({ state }) => say(t('pulses.cancelRefused', { state: t(`pulses.roundState.${state}`) })),
      NotFoundError: () => say(t('pulses.gone')),
    });
    onClose();
  };
  return (
    <FormDialog title={t('pulses.cancelTitle', { number: String(round.number) })} opened onClose={onClose} onSubmit={submit} isRunning={cancel.isRunning} submit={t('pulses.cancel')} isDangerous>
      <p className="small">{t('pulses.cancelText')}</p>
    </FormDialog>
  );
}

/** A round closes within seconds of its time; one that is open minutes later is stuck. */
const patienceMs = 5 * 60_000;

interface RowProps {
  round: RoundRow;
  canManage: boolean;
  onCancel: () => void;
  onMend: () => void;
}

function Row({ round, canManage, onCancel, onMend }: RowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [now] = useState(() => Date.now());
  const isStuck = round.state === 'OPEN' && Date.parse(round.closesAt) + patienceMs < now;
  const asked = round.units.reduce((sum, { eligible }) => sum + eligible, 0);
  return (
    <li className="round-row">
      <div className="grow">
        <p className="row"><span className="strong">{t('pulses.round', { number: String(round.number) })}</span> <RoundStateChip state={round.state} /></p>
        <p className="small soft">{format.moment(round.opensAt)} – {format.moment(round.closesAt)}</p>
        <p className="small soft">
          {t('pulses.unitCount', { count: round.units.length })}, {t('peopleCount', { count: asked })}
          {round.destroyed !== null && round.destroyed > 0 && ` · ${t('pulses.destroyed', { count: round.destroyed })}`}
        </p>
        {isStuck && <p className="small" role="status">{t('pulses.overdue')}</p>}
      </div>
      <div className="round-row-links">
        <Anchor component={Link} size="sm" to={round.manifestPath.replace('/manifests/', '/verify/')}>{t('pulses.verify')}</Anchor>
        {canManage && isStuck && <Button size="compact-sm" variant="subtle" color="red" onClick={onMend}>{t('pulses.mend')}</Button>}
        {canManage && round.state === 'ANNOUNCED' && <Button size="compact-sm" variant="subtle" color="red" onClick={onCancel}>{t('pulses.cancel')}</Button>}
      </div>
    </li>
  );
}

function RoundsPart({ pulse, after, onNext }: { pulse: PulsePartsFragment; after: string | null; onNext: (cursor: string | null) => void }) {
  const { t } = useTranslation();
  const [cancelling, setCancelling] = useState<RoundRow | null>(null);
  const [mending, setMending] = useState<RoundRow | null>(null);
  const [result, reload] = useQuery({ query: PulseRoundsDocument, variables: useMemo(() => ({ input: { pulseId: pulse.id }, after }), [pulse.id, after]), requestPolicy: 'cache-and-network' });
  const pageInfo = result.data?.pulse?.rounds.pageInfo;
  useEffect(() => { if (pageInfo) onNext(pageInfo.hasNextPage ? pageInfo.endCursor : null); }, [pageInfo, onNext]);
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[64, 64]}>
      {(data) => {
        const rounds = data.pulse?.rounds.edges.map(({ node }) => node) ?? [];
        if (rounds.length === 0) return <StateCard title={t('pulses.noRounds')} text={t('pulses.noRoundsText')} />;
        return (
          <>
            <ul className="rows">{rounds.map((round) => <Row key={round.id} round={round} canManage={pulse.viewerCan.edit} onCancel={() => setCancelling(round)} onMend={() => setMending(round)} />)}</ul>
            {cancelling && <CancelDialog round={cancelling} onClose={() => setCancelling(null)} />}
            {mending && <MendDialog round={mending} onClose={() => setMending(null)} />}
          </>
        );
      }}
    </QueryState>
  );
}

/** The rounds of a pulse, newest first, each with the way to its published material. */
export function RoundsPanel({ pulse }: { pulse: PulsePartsFragment }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('pulses.rounds')} flush>
      <EndlessList key={pulse.state} renderPage={(after, onNext) => <RoundsPart pulse={pulse} after={after} onNext={onNext} />} />
    </Panel>
  );
}
