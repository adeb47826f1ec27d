import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import { HackDemosLeftDocument, type DemoSlotState, type HackEditionPartsFragment, type HackPhase } from '../../lib/graphql/generated.js';
import { PhaseLine } from './phase-line.js';
import { useEditionCommands } from './use-edition-commands.js';

const way: readonly HackPhase[] = ['DRAFT', 'IDEAS', 'HACKING', 'FROZEN', 'DEMOS', 'TALLY', 'PUBLISHED', 'ARCHIVED'];
const reasonLength = 300;

/** Of the phases that the server lets somebody go to, the one ahead and the one behind. */
export function stepsFrom({ phase, viewerCan: { moveTo } }: Pick<HackEditionPartsFragment, 'phase' | 'viewerCan'>): { readonly next: HackPhase | undefined; readonly back: HackPhase | undefined } {
  const at = way.indexOf(phase);
  return { next: moveTo.find((to) => way.indexOf(to) > at), back: moveTo.find((to) => way.indexOf(to) < at) };
}

const left: ReadonlySet<DemoSlotState> = new Set(['QUEUED', 'ON_DECK', 'LIVE', 'SKIPPED']);

/** What would not be shown any more, and so could not be voted for, if the demos ended now. */
function DemosLeft({ editionId }: { editionId: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: HackDemosLeftDocument, variables: { editionId }, requestPolicy: 'network-only' });
  const slots = (data?.hackWeek?.edition?.stages ?? []).flatMap((stage) => stage.slots).filter(({ state }) => left.has(state));
  if (slots.length === 0) return null;
  return <Notice tone="warning">{t('hackEdition.step.demosLeft', { count: slots.length, demos: slots.slice(0, 5).map(({ number, title }) => `#${number} ${title}`).join(', ') + (slots.length > 5 ? ' …' : '') })}</Notice>;
}

interface StepDialogProps {
  edition: HackEditionPartsFragment;
  to: HackPhase;
  isBack: boolean;
  onClose: () => void;
}

/** Says what a step means before it is taken; back takes a reason. */
function StepDialog({ edition, to, isBack, onClose }: StepDialogProps) {
  const { t } = useTranslation();
  const commands = useEditionCommands();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const submit = async () => {
    if (isBack && reason.trim() === '') return setError(t('field.required'));
    const problem = await commands.move(edition, to, reason.trim() || null);
    if (problem === null) onClose();
    else setError(problem);
  };
  return (
    <FormDialog title={t(isBack ? 'hackEdition.step.backTitle' : 'hackEdition.step.title', { phase: t(`hackWeek.phase.${to}`) })} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('hackEdition.step.submit', { phase: t(`hackWeek.phase.${to}`) })} isDangerous={isBack || to === 'TALLY' || to === 'PUBLISHED'}>
      <p>{t(`hackEdition.step.means.${to}`)}</p>
      {to === 'TALLY' && <DemosLeft editionId={edition.id} />}
      <p className="small soft">{t('hackEdition.step.held')}</p>
      <Textarea label={t(isBack ? 'hackEdition.step.reason' : 'hackEdition.step.reasonMaybe')} autosize minRows={2} maxLength={reasonLength} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={error} data-autofocus={isBack || undefined} />
    </FormDialog>
  );
}

/** Where an edition is, and the two steps that an organizer can take from there. */
export function PhaseControl({ edition }: { edition: HackEditionPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [step, setStep] = useState<{ to: HackPhase; isBack: boolean } | null>(null);
  const { next, back } = stepsFrom(edition);
  const past = edition.phases.filter(({ isPast }) => isPast);
  return (
    <Panel title={t('hackEdition.phase')} lead={t('hackEdition.phaseNow', { phase: t(`hackWeek.phase.${edition.phase}`) })}>
      <div className="stack">
        <PhaseLine edition={edition} />
        {edition.nextStep && <Notice>{t('hackEdition.nextStep', { phase: t(`hackWeek.phase.${edition.nextStep.phase}`), moment: format.moment(edition.nextStep.at) })}</Notice>}
        <div className="row">
          {next && <Button onClick={() => setStep({ to: next, isBack: false })}>{t('hackEdition.goTo', { phase: t(`hackWeek.phase.${next}`) })}</Button>}
          {back && <Button variant="default" onClick={() => setStep({ to: back, isBack: true })}>{t('hackEdition.backTo', { phase: t(`hackWeek.phase.${back}`) })}</Button>}
        </div>
        {past.length > 0 && (
          <details className="twin">
            <summary>{t('hackEdition.history')}</summary>
            <ul className="plain-list stack-s small hack-history">
              {past.map(({ phase, at, by, reason }) => <li key={`${phase}${at}`}><span className="strong">{t(`hackWeek.phase.${phase}`)}</span> <span className="soft">{at && format.moment(at)} · {by ? by.name : t('hackEdition.byDate')}</span>{reason && <><br />{reason}</>}</li>)}
            </ul>
          </details>
        )}
      </div>
      {step && <StepDialog edition={edition} {...step} onClose={() => setStep(null)} />}
    </Panel>
  );
}
