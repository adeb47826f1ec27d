import { Radio, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { useFormat } from '../../lib/format.js';
import type { CodeTPresentationForm, CodeTPresentationPartsFragment, CodeTProjectPartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { usePresentationCommands } from './use-presentation-commands.js';

const forms = ['DEMO', 'TALK', 'NOTE'] as const satisfies readonly CodeTPresentationForm[];
const noteLength = 5000;

interface FormChoiceProps {
  value: CodeTPresentationForm;
  onChange: (form: CodeTPresentationForm) => void;
}

function FormChoice({ value, onChange }: FormChoiceProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group label={t('codeT.presentation.formLabel')} value={value} onChange={(next) => onChange(forms.find((form) => form === next) ?? 'DEMO')}>
      <div className="row reasons">{forms.map((form) => <Radio key={form} value={form} label={t(`codeT.presentation.form.${form}`)} />)}</div>
    </Radio.Group>
  );
}

interface ScheduleDialogProps {
  projects: readonly CodeTProjectPartsFragment[];
  today: string;
  onClose: () => void;
}

/** What is shown, in which form, and when. */
export function ScheduleDialog({ projects, today, onClose }: ScheduleDialogProps) {
  const { t } = useTranslation();
  const commands = usePresentationCommands();
  const fields = useFields({ projectId: projects[0]?.id ?? '', day: '', form: 'DEMO' as CodeTPresentationForm });
  const { values } = fields;
  const submit = async () => {
    if (!fields.require('projectId', 'day')) return;
    const outcome = await commands.schedule(values.projectId, values.day, values.form);
    if (outcome.done) onClose();
    else if (outcome.problems.length > 0) fields.showProblems(outcome.problems);
  };
  return (
    <FormDialog title={t('codeT.presentation.schedule')} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('codeT.presentation.scheduleSubmit')} isDisabled={projects.length === 0}>
      <p className="small soft">{t('codeT.presentation.scheduleText')}</p>
      {projects.length === 0
        ? <p>{t('codeT.presentation.noProject')}</p>
        : <Select label={t('codeT.book.project')} allowDeselect={false} value={values.projectId} onChange={(value) => fields.set('projectId', value ?? '')} data={projects.map(({ id, title }) => ({ value: id, label: title }))} error={fields.errorOf('projectId')} />}
      <TextInput type="date" data-autofocus label={t('codeT.presentation.day')} min={today} value={values.day} onChange={(event) => fields.set('day', event.currentTarget.value)} error={fields.errorOf('day')} />
      <FormChoice value={values.form} onChange={(form) => fields.set('form', form)} />
    </FormDialog>
  );
}

interface PresentationDialogProps {
  presentation: CodeTPresentationPartsFragment;
  onClose: () => void;
}

export function MoveDialog({ presentation, today, onClose }: PresentationDialogProps & { today: string }) {
  const { t } = useTranslation();
  const commands = usePresentationCommands();
  const fields = useFields({ day: presentation.day });
  const submit = async () => {
    if (!fields.require('day')) return;
    const outcome = await commands.move(presentation, fields.values.day);
    if (outcome.done) onClose();
    else if (outcome.problems.length > 0) fields.showProblems(outcome.problems);
  };
  return (
    <FormDialog title={t('codeT.presentation.moveTitle', { project: presentation.project.title })} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('codeT.presentation.moveSubmit')}>
      <p className="small soft">{t('codeT.presentation.moveText')}</p>
      <TextInput type="date" data-autofocus label={t('codeT.presentation.day')} min={today} value={fields.values.day} onChange={(event) => fields.set('day', event.currentTarget.value)} error={fields.errorOf('day')} />
    </FormDialog>
  );
}

/** The presenter says that it was given; somebody else confirms it. */
export function GiveDialog({ presentation, onClose }: PresentationDialogProps) {
  const { t } = useTranslation();
  const commands = usePresentationCommands();
  const fields = useFields({ form: presentation.form, url: presentation.url ?? '', note: presentation.note });
  const { values } = fields;
  const submit = async () => {
    const outcome = await commands.give(presentation, values.form, values.url, values.note);
    if (outcome.done) onClose();
    else if (outcome.problems.length > 0) fields.showProblems(outcome.problems);
  };
  return (
    <FormDialog title={t('codeT.presentation.giveTitle', { project: presentation.project.title })} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('codeT.presentation.giveSubmit')}>
      <p className="small soft">{t('codeT.presentation.giveText')}</p>
      <FormChoice value={values.form} onChange={(form) => fields.set('form', form)} />
      <TextInput label={t('codeT.presentation.url')} inputMode="url" value={values.url} onChange={(event) => fields.set('url', event.currentTarget.value)} error={fields.errorOf('url')} />
      <Textarea label={t('codeT.presentation.note')} description={t('codeT.presentation.noteHint')} autosize minRows={3} maxRows={10} maxLength={noteLength} value={values.note} onChange={(event) => fields.set('note', event.currentTarget.value)} error={fields.errorOf('note')} />
    </FormDialog>
  );
}

export function CancelPresentationDialog({ presentation, onClose }: PresentationDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const commands = usePresentationCommands();
  const submit = async () => {
    if ((await commands.cancel(presentation)).done) onClose();
  };
  return (
    <FormDialog title={t('codeT.presentation.cancelTitle')} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('codeT.presentation.cancelSubmit')} isDangerous>
      <p>{t('codeT.presentation.cancelText', { project: presentation.project.title, day: format.day(presentation.day) })}</p>
    </FormDialog>
  );
}
