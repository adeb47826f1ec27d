import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SetDemoRecordingDocument } from '../lib/graphql/generated.js';
import { useCommand } from '../lib/graphql/use-command.js';
import { matchResult } from '../lib/match-result.js';
import { useProblemText } from '../lib/problems.js';
import { sayInPlace } from '../lib/say-in-place.js';

interface RecordingFormProps {
  slot: { readonly id: string; readonly title: string; readonly recordingUrl: string | null };
  onSaved?: () => void;
}

/** The link to a recording, for those who presented or organize. */
export function RecordingForm({ slot, onSaved }: RecordingFormProps) {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const { run, isRunning } = useCommand(SetDemoRecordingDocument);
  const [isOpen, setOpen] = useState(false);
  const [url, setUrl] = useState(slot.recordingUrl ?? '');
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const data = await run({ input: { slotId: slot.id, url: url.trim() || null } });
    if (!data) return;
    matchResult<typeof data.setDemoRecording, void>(data.setDemoRecording, {
      SetDemoRecordingSuccess: () => {
        setOpen(false);
        sayInPlace('recording', t('stage.recording.saved'));
        onSaved?.();
      },
      NotFoundError: ({ message }) => setError(message), HackWeekOff: ({ message }) => setError(message),
      InvalidInput: ({ problems }) => setError(problems[0] && wordsOf(problems[0])),
    });
  };
  if (!isOpen) return <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>{t(slot.recordingUrl ? 'stage.recording.change' : 'stage.recording.add')}<span className="visually-hidden"> ({slot.title})</span></Button>;
  return (
    <form className="recording-form" noValidate onSubmit={(event) => void submit(event)}>
      <TextInput type="url" inputMode="url" label={t('stage.recording.url')} value={url} error={error} autoFocus onChange={(event) => { setUrl(event.currentTarget.value); setError(undefined); }} />
      <div className="row"><Button type="submit" size="compact-md" loading={isRunning}>{t('action.save')}</Button><Button size="compact-md" variant="default" onClick={() => setOpen(false)}>{t('action.cancel')}</Button></div>
    </form>
  );
}
