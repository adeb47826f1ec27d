import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormDialog } from '../../components/form-dialog.js';
import { Panel } from '../../components/panel.js';
import { PersonSelect } from '../../components/person-select.js';
import type { TalkPartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewer } from '../../lib/viewer.js';
import { done } from './tell.js';
import { useTalkCommands } from './use-talk-commands.js';

type Talk = Pick<TalkPartsFragment, 'id' | 'title' | 'owner' | 'speakers' | 'viewerCan'>;
type Speaker = Talk['speakers'][number];

/** Who leaves sees no more of what isn't public: said before it is done. */
function LeaveDialog({ talk, onClose }: { talk: Talk; onClose: () => void }) {
  const { t } = useTranslation();
  const { person } = useViewer();
  const navigate = useNavigate();
  const commands = useTalkCommands();
  const submit = async () => {
    const outcome = await commands.setSpeakers(talk.id, talk.speakers.map(({ id }) => id).filter((id) => id !== person.id));
    if ('problems' in outcome) return;
    done(t('talks.speakers.left', { title: talk.title }));
    void navigate('/talks/mine');
  };
  return (
    <FormDialog title={t('talks.speakers.leaveTitle', { title: talk.title })} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('talks.speakers.leave')} isDangerous>
      <p>{t('talks.speakers.leaveText')}</p>
    </FormDialog>
  );
}

function SpeakerRow({ talk, speaker, onLeave }: { talk: Talk; speaker: Speaker; onLeave: () => void }) {
  const { t } = useTranslation();
  const { person } = useViewer();
  const commands = useTalkCommands();
  const isOwner = speaker.id === talk.owner.id;
  const remove = async () => {
    const outcome = await commands.setSpeakers(talk.id, talk.speakers.map(({ id }) => id).filter((id) => id !== speaker.id));
    if ('talkId' in outcome) done(t('talks.speakers.removed', { name: speaker.name }));
  };
  return (
    <li className="row-link row-still">
      <span className="grow">{speaker.name}{isOwner && <> <span className="chip">{t('talks.speakers.owner')}</span></>}</span>
      {!isOwner && talk.viewerCan.removeSpeakers && <Button size="compact-sm" variant="subtle" color="red" loading={commands.isRunning} onClick={() => void remove()}>{t('talks.speakers.remove')}<span className="visually-hidden">: {speaker.name}</span></Button>}
      {!isOwner && speaker.id === person.id && <Button size="compact-sm" variant="default" onClick={onLeave}>{t('talks.speakers.leave')}</Button>}
    </li>
  );
}

/** Naming a co-speaker: they get a mail, and can leave. */
function NameForm({ talk }: { talk: Talk }) {
  const { t } = useTranslation();
  const commands = useTalkCommands();
  const fields = useFields<{ speakerIds: string | null }>({ speakerIds: null });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { speakerIds: named } = fields.values;
    if (!fields.require('speakerIds') || named === null) return;
    const outcome = await commands.setSpeakers(talk.id, [...talk.speakers.map(({ id }) => id), named]);
    if ('problems' in outcome) fields.showProblems(outcome.problems);
    else done(t('talks.speakers.named'));
  };
  return (
    <form className="panel-text talks-name" onSubmit={(event) => void submit(event)} noValidate>
      <PersonSelect label={t('talks.speakers.name')} value={fields.values.speakerIds} onChange={(id) => fields.set('speakerIds', id)} error={fields.errorOf('speakerIds')} />
      <Button type="submit" variant="default" loading={commands.isRunning}>{t('talks.speakers.add')}</Button>
    </form>
  );
}

/** Who gives a talk: its owner keeps it, others may be named and may leave. */
export function SpeakersPanel({ talk }: { talk: Talk }) {
  const { t } = useTranslation();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Panel title={t('talks.talk.speakers')} lead={talk.viewerCan.change ? t('talks.speakers.lead') : undefined} flush>
      <ul className="rows">{talk.speakers.map((speaker) => <SpeakerRow key={speaker.id} talk={talk} speaker={speaker} onLeave={() => setLeaving(true)} />)}</ul>
      {talk.viewerCan.change && <NameForm key={talk.speakers.length} talk={talk} />}
      {isLeaving && <LeaveDialog talk={talk} onClose={() => setLeaving(false)} />}
    </Panel>
  );
}
