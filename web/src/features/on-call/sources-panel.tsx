import { ActionIcon, Button, Menu, Text } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { RosterSourcePartsFragment } from '../../lib/graphql/generated.js';
import { HeldDialog } from './held-dialog.js';
import { HistoryDialog } from './history-dialog.js';
import { SourceDialog } from './source-dialog.js';
import { useSourceCommands } from './use-source-commands.js';
import type { SourceDialogOf } from './use-source-detail.js';

type Source = RosterSourcePartsFragment;
type Dialog = 'change' | 'held' | 'history' | 'remove';

function RemoveDialog({ source, onClose }: Pick<SourceDialogOf, 'source' | 'onClose'>) {
  const { t } = useTranslation();
  const { remove, isRunning } = useSourceCommands();
  const submit = async () => {
    await remove(source);
    onClose();
  };
  return (
    <FormDialog title={t('onCall.source.removeTitle', { label: source.label })} opened onClose={onClose} onSubmit={submit} isRunning={isRunning} submit={t('onCall.source.remove')} isDangerous>
      <Text size="sm">{t('onCall.source.removeText')}</Text>
    </FormDialog>
  );
}

function State({ source: { isPaused, isHeld, problem, lastGoodAt } }: { source: Source }) {
  const { t } = useTranslation();
  if (isHeld) return <span className="chip chip-wait">{t('onCall.source.held')}</span>;
  if (isPaused) return <span className="chip">{t('onCall.source.paused')}</span>;
  if (problem) return <span className="chip chip-bad">{t('onCall.source.problem')}</span>;
  return lastGoodAt ? <span className="chip chip-good">{t('onCall.source.fine')}</span> : <span className="chip">{t('onCall.source.never')}</span>;
}

function SourceMenu({ source, onOpen }: { source: Source; onOpen: (dialog: Dialog) => void }) {
  const { t } = useTranslation();
  const { read, pause, isRunning } = useSourceCommands();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><ActionIcon variant="default" size="lg" loading={isRunning} aria-label={t('onCall.source.more', { label: source.label })}><IconDots size={18} stroke={1.6} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        {!source.isPaused && source.kind !== 'ICS_FILE' && <Menu.Item onClick={() => void read(source)}>{t('onCall.source.read')}</Menu.Item>}
        <Menu.Item onClick={() => onOpen('change')}>{t('onCall.source.change')}</Menu.Item>
        <Menu.Item onClick={() => void pause(source)}>{t(source.isPaused ? 'onCall.source.resume' : 'onCall.source.pause')}</Menu.Item>
        <Menu.Item onClick={() => onOpen('history')}>{t('onCall.source.history')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item color="red" onClick={() => onOpen('remove')}>{t('onCall.source.remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function SourceRow({ team, source }: { team: SourcesPanelProps['team']; source: Source }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [now] = useState(() => Date.now());
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const shared = { teamId: team.id, source, onClose: () => setDialog(null) };
  const facts = [t(`onCall.source.kind.${source.kind}`), source.address, t('onCall.source.role', { role: source.defaultRole }), source.lastGoodAt && t('onCall.source.good', { ago: format.relative(source.lastGoodAt, now) })];
  return (
    <li className="row-link row-still source-row">
      <div className="grow">
        <p className="row"><span className="strong">{source.label}</span> <State source={source} /></p>
        <p className="small soft">{facts.filter(Boolean).join(' · ')}</p>
        {source.problem && !source.isHeld && <p className="small source-problem">{source.problem}</p>}
        {source.isHeld && <Button size="compact-md" variant="light" mt={6} onClick={() => setDialog('held')}>{t('onCall.source.lookAtHeld')}</Button>}
      </div>
      <SourceMenu source={source} onOpen={setDialog} />
      {dialog === 'change' && <SourceDialog team={team} source={source} onClose={shared.onClose} />}
      {dialog === 'held' && <HeldDialog {...shared} />}
      {dialog === 'history' && <HistoryDialog {...shared} />}
      {dialog === 'remove' && <RemoveDialog {...shared} />}
    </li>
  );
}

interface SourcesPanelProps {
  team: { readonly id: string; readonly name: string };
  sources: readonly Source[];
  onAdd: () => void;
}

/** Where a team's roster is read, for those who see to it. */
export function SourcesPanel({ team, sources, onAdd }: SourcesPanelProps) {
  const { t } = useTranslation();
  const kept = sources.filter(({ isRemoved }) => !isRemoved);
  return (
    <Panel title={t('onCall.source.title')} lead={t('onCall.source.lead')} flush actions={<Button size="compact-md" variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={onAdd}>{t('onCall.source.add')}</Button>}>
      {kept.length === 0 ? <p className="soft panel-empty">{t('onCall.source.none')}</p> : <ul className="rows">{kept.map((source) => <SourceRow key={source.id} team={team} source={source} />)}</ul>}
    </Panel>
  );
}
