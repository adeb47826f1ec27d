import { Anchor, Button, Checkbox, FileButton } from '@mantine/core';
import { IconCheck, IconFileSpreadsheet } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ClosedPage } from '../../components/closed-page.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { StateCard } from '../../components/states.js';
import type { HackImportPlanPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { countsOf, type ImportMapping } from './import-mapping.js';
import { ImportColumns, ImportLines } from './import-plan.js';
import { useImportCommands } from './use-import-commands.js';

interface Chosen {
  readonly name: string;
  readonly csv: string;
  readonly mapping: ImportMapping;
}

function ChooseFile({ isRunning, onFile }: { isRunning: boolean; onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const take = (file: File | null | undefined): void => { if (file) onFile(file); };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div className={isOver ? 'drop drop-over' : 'drop'} onDrop={onDrop} onDragLeave={() => setOver(false)} onDragOver={(event) => { event.preventDefault(); setOver(true); }}>
      <IconFileSpreadsheet size={40} stroke={1.2} aria-hidden="true" />
      <p>{t('hackImport.text')}</p>
      <FileButton onChange={take} accept=".csv,.txt,text/csv,text/plain">{(props) => <Button {...props} size="md" loading={isRunning}>{t('hackImport.choose')}</Button>}</FileButton>
      <p className="small soft">{t('import.nothingYet')}</p>
    </div>
  );
}

interface PlannedProps {
  file: Chosen;
  plan: HackImportPlanPartsFragment;
  isRunning: boolean;
  onMap: (mapping: ImportMapping) => void;
  onApply: (submit: boolean) => void;
  onAgain: () => void;
}

function Planned({ file, plan, isRunning, onMap, onApply, onAgain }: PlannedProps) {
  const { t } = useTranslation();
  const [submit, setSubmit] = useState(false);
  const { counts, isEmpty } = countsOf(plan.lines);
  const kinds = (['NEW', 'CHANGED', 'SAME', 'LEFT_OUT'] as const).filter((kind) => counts[kind] > 0);
  return (
    <>
      <div className="panel import-summary">
        <div className="grow"><p className="strong">{file.name}</p><p className="small soft">{kinds.map((kind) => `${counts[kind]} ${t(`hackImport.kind.${kind}`)}`).join(' · ')}</p></div>
        <Checkbox label={t('hackImport.submit')} description={t('hackImport.submitHint')} checked={submit} onChange={(event) => setSubmit(event.currentTarget.checked)} />
      </div>
      <ImportColumns plan={plan} mapping={file.mapping} onMap={onMap} />
      <ImportLines lines={plan.lines} />
      {isEmpty && !submit && <Notice tone="good">{t('hackImport.nothing')}</Notice>}
      <div className="form-actions">
        <Button variant="default" onClick={onAgain}>{t('hackImport.other')}</Button>
        <Button loading={isRunning} disabled={isEmpty && !submit} onClick={() => onApply(submit)}>{t('hackImport.apply')}</Button>
      </div>
    </>
  );
}

function Importing({ editionId }: { editionId: string }) {
  const { t } = useTranslation();
  const commands = useImportCommands(editionId);
  const [file, setFile] = useState<Chosen | null>(null);
  const [plan, setPlan] = useState<HackImportPlanPartsFragment | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const look = async (next: Chosen): Promise<void> => {
    const found = await commands.preview(next.csv, next.mapping);
    if (!found) return;
    setFile(next);
    setPlan(found);
  };
  const again = (): void => {
    setFile(null);
    setPlan(null);
    setDone(null);
    commands.forget();
  };
  const apply = async (submit: boolean): Promise<void> => {
    const result = file && (await commands.apply(file.csv, file.mapping, submit));
    if (!result) return;
    const { counts } = countsOf(result.plan.lines);
    setDone([t('hackImport.doneNew', { count: counts.NEW }), t('hackImport.doneChanged', { count: counts.CHANGED }), ...(result.submitted > 0 ? [t('hackImport.doneSubmitted', { count: result.submitted })] : [])].join(' · '));
  };
  if (done) {
    return (
      <div className="panel" role="status">
        <StateCard tall icon={<IconCheck size={30} stroke={1.6} />} title={t('hackImport.done')} text={done} action={<div className="row"><Button component={Link} to={`/hack-week/${editionId}`}>{t('hackImport.toEdition')}</Button><Button variant="default" onClick={again}>{t('hackImport.other')}</Button></div>} />
      </div>
    );
  }
  return (
    <div className="stack">
      {commands.problem && <Notice tone="warning" isAlert>{commands.problem}</Notice>}
      {file && plan
        ? <Planned file={file} plan={plan} isRunning={commands.isRunning} onMap={(mapping) => void look({ ...file, mapping })} onApply={(submit) => void apply(submit)} onAgain={again} />
        : <ChooseFile isRunning={commands.isRunning} onFile={(chosen) => void chosen.text().then((csv) => look({ name: chosen.name, csv, mapping: {} }))} />}
    </div>
  );
}

/** A table of demos into an edition: choose it, read what it would change, take it over. */
export function HackImportPage() {
  const { t } = useTranslation();
  const { editionId = '' } = useParams();
  const { viewerCan } = useViewer();
  return (
    <Page title={t('hackImport.title')} lead={t('hackImport.lead')} trail={<Anchor component={Link} to={`/settings/hack-week/${editionId}`}>{t('hackWeek.organize')}</Anchor>}>
      {viewerCan.organizeHackWeeks ? <Importing editionId={editionId} /> : <ClosedPage code="FORBIDDEN" />}
    </Page>
  );
}
