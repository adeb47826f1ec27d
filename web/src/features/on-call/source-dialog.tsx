import { Button, Modal, Select, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import type { RosterPlanPartsFragment, RosterSourcePartsFragment } from '../../lib/graphql/generated.js';
import type { FieldProblem } from '../../lib/problems.js';
import { useFields, type Fields } from '../../lib/use-fields.js';
import { PlanView } from './plan-view.js';
import { emptyDraft, neededFields, sourceInput, sourceKinds, type SourceDraft } from './source-draft.js';
import { SourceFields } from './source-fields.js';
import { useSourceCommands, type SourceOutcome } from './use-source-commands.js';

interface SourceDialogProps {
  team: { readonly id: string; readonly name: string };
  /** The one to change; a new one without it */
  source: RosterSourcePartsFragment | null;
  onClose: () => void;
}

/** The server's words about an address are for programmers; here they are for whoever typed it. */
function useShowProblems(fields: Fields<SourceDraft>) {
  const { t } = useTranslation();
  return (problems: readonly FieldProblem[]) => {
    fields.showProblems(problems);
    for (const { path, code } of problems) if (code === 'setting-invalid' && (path === 'url' || path === 'schedule')) fields.setError(path, t(`onCall.source.invalid.${path}`));
  };
}

/** The two steps: what was typed, then what reading it would do. Nothing is kept before the second one is agreed to. */
function useSourceForm({ team, source, onClose }: SourceDialogProps) {
  const { t } = useTranslation();
  const fields = useFields<SourceDraft>({ ...emptyDraft, ...(source && { kind: source.kind, label: source.label, defaultRole: source.defaultRole }) });
  const commands = useSourceCommands();
  const showProblems = useShowProblems(fields);
  const [plan, setPlan] = useState<RosterPlanPartsFragment | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isElsewhere, setElsewhere] = useState(source === null);
  const hasKey = source !== null;

  const settle = <Value,>(outcome: SourceOutcome<Value>): Value | null => {
    setRefusal(outcome && 'message' in outcome ? outcome.message : null);
    if (outcome && 'problems' in outcome) {
      setPlan(null);
      showProblems(outcome.problems);
    }
    return outcome && 'value' in outcome ? outcome.value : null;
  };
  const submit = async () => {
    const { label } = fields.values;
    if (!fields.require('label', ...(isElsewhere ? neededFields(fields.values.kind, hasKey) : []))) return;
    if (isElsewhere && plan === null) return setPlan(settle(await commands.preview(team.id, source?.id ?? null, sourceInput(fields.values))));
    if (source === null) {
      if (settle(await commands.add(team.id, label, sourceInput(fields.values)))) onClose();
      return;
    }
    if (!settle(await commands.change(source.id, { label, ...(isElsewhere && { source: sourceInput(fields.values) }) }))) return;
    if (isElsewhere) await commands.read({ id: source.id, label });
    else notifications.show({ message: t('onCall.source.changed') });
    onClose();
  };
  return { fields, plan, refusal, isElsewhere, setElsewhere, hasKey, submit, back: () => setPlan(null), isRunning: commands.isRunning };
}

type SourceForm = ReturnType<typeof useSourceForm>;

function Typed({ form: { fields, isElsewhere, setElsewhere, hasKey, refusal }, isNew }: { form: SourceForm; isNew: boolean }) {
  const { t } = useTranslation();
  const { kind, label } = fields.values;
  return (
    <>
      {isNew && (
        <Select
          data-autofocus label={t('onCall.source.whichKind')} description={t(`onCall.source.kindHint.${kind}`)} inputWrapperOrder={['label', 'input', 'description', 'error']} allowDeselect={false} value={kind}
          data={sourceKinds.map((value) => ({ value, label: t(`onCall.source.kind.${value}`) }))} onChange={(value) => fields.set('kind', sourceKinds.find((known) => known === value) ?? kind)}
        />
      )}
      <TextInput label={t('onCall.source.label')} placeholder={isNew ? undefined : label} description={isNew ? t('onCall.source.labelHint') : undefined} value={label} onChange={(event) => fields.set('label', event.currentTarget.value)} error={fields.errorOf('label')} />
      {!isNew && <Switch label={t(kind === 'ICS_FILE' ? 'onCall.source.newFile' : 'onCall.source.elsewhere')} description={kind === 'ICS_FILE' ? undefined : t('onCall.source.elsewhereHint')} checked={isElsewhere} onChange={(event) => setElsewhere(event.currentTarget.checked)} />}
      {isElsewhere && <SourceFields fields={fields} hasKey={hasKey} />}
      {refusal && <Notice tone="warning" isAlert title={refusal} />}
    </>
  );
}

/** Adding a roster, or reading it from somewhere else: typed, looked at, agreed to. */
export function SourceDialog(props: SourceDialogProps) {
  const { team, source, onClose } = props;
  const { t } = useTranslation();
  const form = useSourceForm(props);
  const { plan, isElsewhere, refusal } = form;
  const onForm = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void form.submit();
  };
  const title = source ? t('onCall.source.changeTitle', { label: source.label }) : t('onCall.source.addTitle', { team: team.name });
  const words = isElsewhere && !plan ? t('onCall.source.preview') : t(source ? 'onCall.source.save' : 'onCall.source.submit');
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form className="stack" noValidate onSubmit={onForm}>
        {plan ? <><PlanView plan={plan} />{refusal && <Notice tone="warning" isAlert title={refusal} />}<p className="small soft">{t('onCall.source.nothingKept')}</p></> : <Typed form={form} isNew={source === null} />}
        <div className="form-actions">
          <Button variant="default" onClick={plan ? form.back : onClose}>{t(plan ? 'action.back' : 'action.cancel')}</Button>
          <Button key={plan ? 'agree' : 'look'} type="submit" autoFocus={plan !== null} loading={form.isRunning}>{words}</Button>
        </div>
      </form>
    </Modal>
  );
}
