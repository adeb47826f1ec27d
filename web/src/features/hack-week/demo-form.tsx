import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { HackDemoPartsFragment, HackDemoQuery } from '../../lib/graphql/generated.js';
import { useProblemText } from '../../lib/problems.js';
import { ChecklistPanel } from './checklist-panel.js';
import { ClashPanel } from './clash-panel.js';
import { Countdown } from './countdown-clock.js';
import { completeAddress, isWebAddress, scheme, type DemoDraft } from './demo-draft.js';
import type { DemoWriter, WriterState } from './demo-writer.js';
import { LinksField } from './links-field.js';
import { limits } from './idea-draft.js';
import { MarkdownField } from './markdown-field.js';
import { PicturesField } from './pictures-field.js';
import { PresentersField } from './presenters-field.js';
import { SaveState } from './save-state.js';
import { useDemoWriter } from './use-demo-writer.js';
import { useSubmitDemo } from './use-submit-demo.js';
import { VideoFrame } from './video-frame.js';

export type DemoProject = NonNullable<HackDemoQuery['hackProject']> & { readonly demo: HackDemoPartsFragment };

const storyLength = 20_000;
const addressLength = 2000;
const longestMinutes = 30;

interface PartProps {
  draft: DemoDraft;
  write: (patch: Partial<DemoDraft>) => void;
  errorOf: (field: keyof DemoDraft) => string | undefined;
}

function Words({ draft, write, errorOf }: PartProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t('hackDemo.words')}>
      <div className="stack">
        <TextInput label={t('hackDemo.fields.title')} maxLength={limits.title} value={draft.title} onChange={(event) => write({ title: event.currentTarget.value })} error={errorOf('title')} />
        <TextInput label={t('hackDemo.fields.oneLine')} description={t('hackDemo.oneLineHint')} maxLength={limits.oneLine} value={draft.oneLine} onChange={(event) => write({ oneLine: event.currentTarget.value })} error={errorOf('oneLine')} />
        <MarkdownField label={t('hackDemo.fields.story')} description={t('hackDemo.storyHint')} value={draft.story} onChange={(story) => write({ story })} error={errorOf('story')} maxLength={storyLength} minRows={8} />
      </div>
    </Panel>
  );
}

function Video({ draft, write, errorOf, kept }: PartProps & { kept: HackDemoPartsFragment['video'] }) {
  const { t } = useTranslation();
  const [isLeft, setLeft] = useState(false);
  const address = completeAddress(draft.videoUrl);
  const isWrong = isLeft && address !== '' && !isWebAddress(address);
  return (
    <>
      <TextInput
        label={t('hackDemo.fields.videoUrl')} description={t('hackDemo.video.hint')} inputMode="url" placeholder={scheme} maxLength={addressLength} value={draft.videoUrl} error={isWrong ? t('problem.no-web-address') : errorOf('videoUrl')}
        onChange={(event) => write({ videoUrl: event.currentTarget.value })} onBlur={() => { setLeft(true); if (address !== draft.videoUrl) write({ videoUrl: address }); }}
      />
      {kept && kept.url === address && <VideoFrame key={kept.url} video={kept} title={t('hackDemo.video.title', { title: draft.title })} />}
    </>
  );
}

/** What the reader should know of the words on this page: from this device, joined with somebody else's, or waiting for a choice. */
function WriterNotices({ state, writer, nameOf }: { state: WriterState; writer: DemoWriter; nameOf: (personId: string) => string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {state.clash && <ClashPanel mine={state.draft} clash={state.clash} nameOf={nameOf} onChoose={(side) => writer.choose(side)} />}
      {state.isRestored && !state.clash && <Notice>{t('hackDemo.save.restored')}</Notice>}
      {state.taken && <Notice>{t('hackDemo.save.taken', { name: state.taken.by ?? t('hackDemo.save.somebody'), fields: format.list(state.taken.fields.map((field) => t(`hackDemo.fields.${field}`))) })}</Notice>}
    </>
  );
}

interface AsideProps {
  project: DemoProject;
  state: WriterState;
  submit: ReturnType<typeof useSubmitDemo>;
}

/** How long there is, what is still missing, and the button. */
function Aside({ project, state, submit }: AsideProps) {
  const { t } = useTranslation();
  const { demo, edition } = project;
  const mayNow = (edition.can.submit || demo.isSubmitted) && state.clash === null && state.status !== 'frozen';
  // Typed and not saved, or saved and seen by the team alone.
  const isBehind = demo.hasUnsubmittedChanges || state.status !== 'saved';
  return (
    <div className="stack policy-aside">
      {!demo.isFrozen && <div className="panel demo-clock"><Countdown until={edition.freezesAt} label={t('hackWeek.countdown.freeze')} overText={t('hackWeek.countdown.now')} /></div>}
      <ChecklistPanel checklist={demo.checklist} />
      <SaveState state={state} />
      {submit.refusal && <Notice tone="warning" isAlert title={submit.refusal.message}>{submit.refusal.missing.length > 0 && <ul className="bullets">{submit.refusal.missing.map((text) => <li key={text}>{text}</li>)}</ul>}</Notice>}
      {demo.isSubmitted && !isBehind && (
        <Notice tone="good" title={t('hackDemo.submit.isDone')} action={edition.can.submit && <Button size="compact-sm" variant="default" loading={submit.isRunning} onClick={() => void submit.takeBack()}>{t('hackDemo.submit.takeBack')}</Button>}>
          {t(demo.isFrozen ? 'hackDemo.submit.isFrozen' : 'hackDemo.submit.isDoneText')}
        </Notice>
      )}
      {demo.isSubmitted && isBehind && <Notice tone="warning" title={t('hackDemo.submit.isBehind')}>{t('hackDemo.submit.isBehindText')}</Notice>}
      {(!demo.isSubmitted || isBehind) && <Button type="submit" size="md" loading={submit.isRunning} disabled={!mayNow}>{t(demo.isSubmitted ? 'hackDemo.submit.again' : 'hackDemo.submit.submit')}</Button>}
      {!edition.can.submit && !demo.isSubmitted && <p className="small soft">{t(demo.isFrozen ? 'hackDemo.submit.tooLate' : 'hackDemo.submit.notYet')}</p>}
      <Button variant="subtle" component={Link} to={`/hack-week/projects/${project.id}`}>{t('hackDemo.toProject')}</Button>
    </div>
  );
}

/** A demo as it is written: every change is kept, by the server and until then by this device. */
export function DemoForm({ project, onChanged }: { project: DemoProject; onChanged: () => void }) {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const { demo, members } = project;
  const { writer, state } = useDemoWriter(project.id, demo);
  const submit = useSubmitDemo(project.id, writer, onChanged);
  const people = useMemo(() => members.map(({ person }) => person), [members]);
  const nameOf = (personId: string): string => people.find(({ id }) => id === personId)?.name ?? demo.presenters.find(({ person }) => person.id === personId)?.person.name ?? '';
  const { draft } = state;
  const write = (patch: Partial<DemoDraft>): void => {
    submit.forget();
    writer.change(patch);
  };
  const errorOf = (field: keyof DemoDraft): string | undefined => {
    const problem = submit.refusal?.problems.find(({ path }) => path.replace(/^input\./, '').startsWith(field === 'minutes' ? 'lengthSeconds' : field));
    return problem && wordsOf(problem);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit.submit();
  };
  const part = { draft, write, errorOf };
  return (
    <form className="hack-editor" noValidate onSubmit={onSubmit}>
      <div className="stack">
        <WriterNotices state={state} writer={writer} nameOf={nameOf} />
        <Words {...part} />
        <Panel title={t('hackDemo.pictures.title')} lead={t('hackDemo.pictures.lead')}><PicturesField demo={demo} onChanged={onChanged} /></Panel>
        <Panel title={t('hackDemo.more')}>
          <div className="stack">
            <Video {...part} kept={demo.video} />
            <LinksField links={draft.links} onChange={(links) => write({ links })} />
          </div>
        </Panel>
        <Panel title={t('hackDemo.stage')}>
          <div className="stack">
            <PresentersField members={people} value={draft.presenters} onChange={(presenters) => write({ presenters })} />
            <NumberInput label={t('hackDemo.fields.minutes')} description={t('hackDemo.minutesHint')} min={0.5} max={longestMinutes} step={0.5} value={draft.minutes} onChange={(value) => write({ minutes: typeof value === 'number' ? value : '' })} error={errorOf('minutes')} maw={260} />
            <Checkbox label={t('hackDemo.fields.agreed')} description={t('hackDemo.agreedHint')} checked={draft.agreed} onChange={(event) => write({ agreed: event.currentTarget.checked })} />
          </div>
        </Panel>
      </div>
      <Aside project={project} state={state} submit={submit} />
    </form>
  );
}
