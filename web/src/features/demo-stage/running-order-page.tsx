import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDotsVertical, IconListNumbers, IconPlus, IconWand } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { RunningOrderDocument, type BoardStagePartsFragment, type RunningOrderQuery } from '../../lib/graphql/generated.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { useAskNowAndThen } from '../../lib/use-ask-now-and-then.js';
import { useUndoToast } from '../../lib/use-undo-toast.js';
import { OrderBoard } from './order-board.js';
import { movedTo, placeOf, type Place } from './order-moves.js';
import { PlanDialog } from './plan-dialog.js';
import { SessionsDialog } from './sessions-dialog.js';
import { HostsDialog, RemoveStageDialog, StageDialog } from './stage-dialogs.js';
import { useConflictWords } from './use-conflict-words.js';
import { useOrderCommands } from './use-order-commands.js';

type Edition = NonNullable<RunningOrderQuery['hackWeek']['edition']>;
type Open = { kind: 'plan' } | { kind: 'add' } | { kind: 'change' | 'sessions' | 'hosts' | 'remove'; stageId: string };

/** All stages' slots in one list, so that a demo can go from one to another. */
interface Wanted {
  readonly slotId: string;
  readonly to: Place;
}

/** The stages as they will be once the server has taken a move. */
function withMove(stages: readonly BoardStagePartsFragment[], wanted: Wanted | null): readonly BoardStagePartsFragment[] {
  if (!wanted) return stages;
  const all = movedTo(stages.flatMap(({ slots }) => slots), wanted.slotId, wanted.to);
  return stages.map((stage) => ({ ...stage, slots: all.filter(({ sessionId }) => stage.sessions.some(({ id }) => id === sessionId)) }));
}

function StageLine({ stage, onOpen }: { stage: BoardStagePartsFragment; onOpen: (open: Open) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const open = (kind: 'change' | 'sessions' | 'hosts' | 'remove') => () => onOpen({ kind, stageId: stage.id });
  return (
    <li className="order-stage">
      <div className="grow">
        <p className="strong"><Link to={`/hack-week/stage/${stage.id}`}>{stage.name}</Link></p>
        <p className="small soft">{[stage.place, t('order.sessionCount', { count: stage.sessions.length }), t('order.demos', { count: stage.slots.length }), stage.hosts.length > 0 ? t('order.hosts.are', { names: format.list(stage.hosts.map(({ name }) => name)) }) : t('order.hosts.none')].filter(Boolean).join(' · ')}</p>
      </div>
      <Button variant="default" onClick={open('sessions')}>{t('order.sessions.open')}</Button>
      <Button variant="default" component={Link} to={`/hack-week/stage/${stage.id}/host`}>{t('stage.toHost')}</Button>
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon variant="subtle" color="gray" size={40} aria-label={t('order.stage.more', { name: stage.name })}><IconDotsVertical size={20} stroke={1.6} /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={open('hosts')}>{t('order.hosts.open')}</Menu.Item>
          <Menu.Item onClick={open('change')}>{t('order.stage.change')}</Menu.Item>
          <Menu.Item color="red" onClick={open('remove')}>{t('order.stage.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}

function Board({ edition, onReload }: { edition: Edition; onReload: () => void }) {
  const { t } = useTranslation();
  const { moveSlot, isRunning } = useOrderCommands();
  const undoToast = useUndoToast('order');
  const conflictWords = useConflictWords();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  // The server's word replaces what was shown ahead of it.
  useEffect(() => setWanted(null), [edition]);
  const stages = withMove(edition.stages, wanted);
  const stageOf = (sessionId: string): BoardStagePartsFragment | undefined => edition.stages.find(({ sessions }) => sessions.some(({ id }) => id === sessionId));
  const move = async (slotId: string, title: string, to: Place, version?: number): Promise<void> => {
    const all = edition.stages.flatMap(({ slots }) => slots);
    const target = stageOf(to.sessionId);
    const from = placeOf(all, slotId);
    if (!target || !from) return;
    const index = Math.min(to.index, all.filter(({ id, sessionId }) => sessionId === to.sessionId && id !== slotId).length);
    setWanted({ slotId, to: { ...to, index } });
    const moved = await moveSlot({ slotId, toSessionId: to.sessionId, toPosition: index + 1, version: version ?? target.version });
    if (!moved) {
      setWanted(null);
      onReload();
      return;
    }
    const isSameStage = stageOf(from.sessionId)?.id === target.id;
    undoToast(t('order.moved', { title }), isSameStage ? () => back(slotId, title, from, moved.version) : undefined);
  };
  const back = async (slotId: string, title: string, to: Place, version: number): Promise<void> => {
    setWanted({ slotId, to });
    if (await moveSlot({ slotId, toSessionId: to.sessionId, toPosition: to.index + 1, version })) sayInPlace('order', t('order.movedBack', { title }));
    else onReload();
  };
  const conflicts = edition.stages.flatMap(({ slots }) => slots).filter(({ conflict }) => conflict);
  return (
    <div className="stack">
      {conflicts.length > 0 && (
        <Notice tone="warning" title={t('order.conflicts', { count: conflicts.length })}>
          <ul className="plan-unplaced">{conflicts.map((slot) => <li key={slot.id}><span className="strong">#{slot.number} {slot.title}</span>: {conflictWords(slot)}</li>)}</ul>
        </Notice>
      )}
      <OrderBoard stages={stages} zone={edition.zone} mayMove={!isRunning} onMove={(slot, to) => void move(slot.id, slot.title, to)} />
    </div>
  );
}

function Dialogs({ open, edition, onClose }: { open: Open | null; edition: Edition; onClose: () => void }) {
  const { t } = useTranslation();
  if (!open) return null;
  if (open.kind === 'plan') return <PlanDialog editionId={edition.id} stages={edition.stages} zone={edition.zone} onClose={onClose} onDone={(count) => { sayInPlace('order', t('order.plan.done', { count })); onClose(); }} />;
  if (open.kind === 'add') return <StageDialog editionId={edition.id} stage={null} onClose={onClose} />;
  const stage = edition.stages.find(({ id }) => id === open.stageId);
  if (!stage) return null;
  if (open.kind === 'sessions') return <SessionsDialog stage={stage} zone={edition.zone} demosAt={edition.demosAt} onClose={onClose} />;
  if (open.kind === 'hosts') return <HostsDialog stage={stage} onClose={onClose} />;
  if (open.kind === 'remove') return <RemoveStageDialog stage={stage} onClose={onClose} />;
  return <StageDialog editionId={edition.id} stage={stage} onClose={onClose} />;
}

/** For organizers: stages and their sessions, the order of the demos made from them, and mended by hand. */
export function RunningOrderPage() {
  const { t } = useTranslation();
  const { editionId = '' } = useParams();
  const [open, setOpen] = useState<Open | null>(null);
  const [result, ask] = useQuery({ query: RunningOrderDocument, variables: useMemo(() => ({ editionId }), [editionId]), requestPolicy: 'cache-and-network' });
  const reload = (): void => ask({ requestPolicy: 'network-only' });
  useAskNowAndThen(reload, true);
  const edition = result.data?.hackWeek.edition;
  const hasSessions = edition?.stages.some(({ sessions }) => sessions.length > 0) ?? false;
  const actions = edition?.viewerCan.organize && (
    <>
      <Button variant="default" leftSection={<IconPlus size={18} stroke={1.7} aria-hidden="true" />} onClick={() => setOpen({ kind: 'add' })}>{t('order.stage.add')}</Button>
      {hasSessions && <Button leftSection={<IconWand size={18} stroke={1.7} aria-hidden="true" />} onClick={() => setOpen({ kind: 'plan' })}>{t('order.plan.open')}</Button>}
    </>
  );
  return (
    <Page title={t('order.title')} lead={edition?.name} actions={actions} wide>
      <QueryState result={result} onRetry={reload} blocks={[70, 400]}>
        {({ hackWeek }) => {
          if (!edition) return <StateCard tall icon={<IconListNumbers size={30} stroke={1.5} />} title={t('order.none')} text={hackWeek.text} />;
          if (!edition.viewerCan.organize) return <StateCard tall icon={<IconListNumbers size={30} stroke={1.5} />} title={t('order.notYours')} text={t('order.notYoursText')} />;
          return (
            <div className="stack-l">
              {edition.stages.length === 0 ? (
                <StateCard tall icon={<IconListNumbers size={30} stroke={1.5} />} title={t('order.noStage')} text={t('order.noStageText')} action={<Button onClick={() => setOpen({ kind: 'add' })}>{t('order.stage.add')}</Button>} />
              ) : (
                <Panel title={t('order.stages')} flush><ul className="rows">{edition.stages.map((stage) => <StageLine key={stage.id} stage={stage} onOpen={setOpen} />)}</ul></Panel>
              )}
              {hasSessions ? <Board edition={edition} onReload={reload} /> : edition.stages.length > 0 && <p className="soft">{t('order.noSessions')}</p>}
              <Dialogs open={open} edition={edition} onClose={() => setOpen(null)} />
            </div>
          );
        }}
      </QueryState>
    </Page>
  );
}
