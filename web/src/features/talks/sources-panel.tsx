import { ActionIcon, Button, Menu, Text } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormDialog } from '../../components/form-dialog.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { useFormat } from '../../lib/format.js';
import { TalkSourcesDocument, type TalkSourcePartsFragment } from '../../lib/graphql/generated.js';
import { SourceDialog } from './source-dialog.js';
import { useSourceCommands } from './use-source-commands.js';

type Source = TalkSourcePartsFragment;
type Dialog = 'change' | 'remove';
const listsSources = { additionalTypenames: ['TalkSource'] };

function State({ source: { isPaused, problem, lastGoodAt } }: { source: Source }) {
  const { t } = useTranslation();
  if (isPaused) return <span className="chip">{t('onCall.source.paused')}</span>;
  if (problem) return <span className="chip chip-bad">{t('onCall.source.problem')}</span>;
  return lastGoodAt ? <span className="chip chip-good">{t('onCall.source.fine')}</span> : <span className="chip">{t('onCall.source.never')}</span>;
}

function RemoveDialog({ source, onClose }: { source: Source; onClose: () => void }) {
  const { t } = useTranslation();
  const commands = useSourceCommands();
  const submit = async () => {
    await commands.remove(source);
    onClose();
  };
  return (
    <FormDialog title={t('onCall.source.removeTitle', { label: source.label })} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('onCall.source.remove')} isDangerous>
      <Text size="sm">{t('talks.source.removeText')}</Text>
    </FormDialog>
  );
}

/** What the last readings did, the newest first. */
function Readings({ imports }: Pick<Source, 'imports'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (imports.length === 0) return null;
  return (
    <details className="diff">
      <summary className="small">{t('talks.source.readings')}</summary>
      <ul className="bullets small">{imports.map(({ at, problem, added, changed, unchanged, skipped }, index) => (
        <li key={at ?? index}>{at && format.moment(at)}: {problem ?? t('talks.source.counts', { added: String(added), changed: String(changed), unchanged: String(unchanged) })}{skipped.length > 0 && ` · ${t('talks.source.skipped', { count: skipped.length })}`}</li>
      ))}</ul>
    </details>
  );
}

function SourceRow({ source }: { source: Source }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [now] = useState(() => Date.now());
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const commands = useSourceCommands();
  const { kind, label, address, isPaused, problem, lastGoodAt, topics, imports } = source;
  const close = () => setDialog(null);
  const facts = [t(`talks.source.kind.${kind}`), topics.length > 0 && topics.join(', '), lastGoodAt && t('onCall.source.good', { ago: format.relative(lastGoodAt, now) })];
  return (
    <li className="row-link row-still source-row">
      <div className="grow">
        <p className="row"><span className="strong">{label}</span> <State source={source} /></p>
        <p className="small soft">{facts.filter(Boolean).join(' · ')}</p>
        <p className="small soft talks-address">{address}</p>
        {problem && <p className="small source-problem">{problem}</p>}
        <Readings imports={imports} />
      </div>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target><ActionIcon variant="default" size="lg" loading={commands.isRunning} aria-label={t('onCall.source.more', { label })}><IconDots size={18} stroke={1.6} /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          {!isPaused && <Menu.Item onClick={() => void commands.read(source)}>{t('onCall.source.read')}</Menu.Item>}
          <Menu.Item onClick={() => setDialog('change')}>{t('onCall.source.change')}</Menu.Item>
          <Menu.Item onClick={() => void commands.change(source, { isPaused: !isPaused })}>{t(isPaused ? 'onCall.source.resume' : 'onCall.source.pause')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item color="red" onClick={() => setDialog('remove')}>{t('onCall.source.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'change' && <SourceDialog source={source} onClose={close} />}
      {dialog === 'remove' && <RemoveDialog source={source} onClose={close} />}
    </li>
  );
}

/** Lists of conferences that are read by themselves, for those who run practices. */
export function SourcesPanel() {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const [result, reload] = useQuery({ query: TalkSourcesDocument, context: listsSources, requestPolicy: 'cache-and-network' });
  return (
    <Panel title={t('talks.source.title')} lead={t('talks.source.lead')} flush actions={<Button size="compact-md" variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setAdding(true)}>{t('talks.source.add')}</Button>}>
      <QueryState result={result} onRetry={() => reload()} blocks={[80]}>
        {({ talkSources }) => (talkSources.length === 0 ? <p className="soft panel-empty">{t('talks.source.none')}</p> : <ul className="rows">{talkSources.map((source) => <SourceRow key={source.id} source={source} />)}</ul>)}
      </QueryState>
      {isAdding && <SourceDialog source={null} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
