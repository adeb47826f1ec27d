import { Anchor, Button, NumberInput, Select, Switch, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useMemo, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ClosedPage } from '../../components/closed-page.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PeopleSelect } from '../../components/people-select.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { useFormat } from '../../lib/format.js';
import { TalkDocument, type CreateTalkInput, type TalkAudience, type TalkPartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewer } from '../../lib/viewer.js';
import { SubmissionRow } from './submission-row.js';
import { SpeakersPanel } from './speakers-panel.js';
import { useTalkCommands } from './use-talk-commands.js';

const audiences = ['EVERYBODY', 'BEGINNERS', 'INTERMEDIATE', 'ADVANCED'] as const satisfies readonly TalkAudience[];

interface TalkDraft {
  readonly title: string;
  readonly abstract: string;
  readonly minutes: number | string;
  readonly audience: TalkAudience;
  readonly topics: readonly string[];
  readonly slidesUrl: string;
  readonly isShared: boolean;
  readonly speakerIds: readonly { id: string; name: string }[];
}

const draftOf = (talk: TalkPartsFragment | null): TalkDraft => ({
  title: talk?.title ?? '', abstract: talk?.abstract ?? '', minutes: talk?.minutes ?? '', audience: talk?.audience ?? 'EVERYBODY', topics: talk?.topics ?? [], slidesUrl: talk?.slidesUrl ?? '', isShared: talk?.isShared ?? false, speakerIds: talk?.speakers ?? [],
});

const inputOf = ({ title, abstract, minutes, audience, topics, slidesUrl, isShared, speakerIds }: TalkDraft): CreateTalkInput => ({
  title: title.trim(), abstract: abstract.trim(), minutes: minutes === '' ? null : Number(minutes), audience, topics: [...topics], slidesUrl: slidesUrl.trim() || null, isShared, speakerIds: speakerIds.map(({ id }) => id),
});

function TalkForm({ talk }: { talk: TalkPartsFragment | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const commands = useTalkCommands();
  const fields = useFields<TalkDraft>(draftOf(talk));
  const { values, set, errorOf } = fields;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!fields.require('title')) return;
    const outcome = talk ? await commands.change(talk.id, inputOf(values)) : await commands.create(inputOf(values));
    if ('problems' in outcome) fields.showProblems(outcome.problems);
    else if (!talk) void navigate(`/talks/talk/${outcome.talkId}`, { replace: true });
  };
  return (
    <Panel>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className="stack">
          <TextInput label={t('talks.talk.title')} value={values.title} onChange={(event) => set('title', event.currentTarget.value)} error={errorOf('title')} maxLength={200} />
          <Textarea label={t('talks.talk.abstract')} autosize minRows={6} maxRows={24} value={values.abstract} onChange={(event) => set('abstract', event.currentTarget.value)} error={errorOf('abstract')} />
          <div className="talks-pair">
            <NumberInput label={t('talks.talk.minutes')} min={1} max={600} allowDecimal={false} value={values.minutes} onChange={(minutes) => set('minutes', minutes)} error={errorOf('minutes')} />
            <Select label={t('talks.talk.audience')} allowDeselect={false} value={values.audience} onChange={(audience) => audience && set('audience', audience)} data={audiences.map((audience) => ({ value: audience, label: t(`talks.audience.${audience}`) }))} />
          </div>
          <TagsInput label={t('talks.talk.topics')} value={[...values.topics]} onChange={(topics) => set('topics', topics)} acceptValueOnBlur splitChars={[',', ';']} error={errorOf('topics')} />
          <TextInput type="url" label={t('talks.talk.slides')} value={values.slidesUrl} onChange={(event) => set('slidesUrl', event.currentTarget.value)} error={errorOf('slidesUrl')} />
          {!talk && <PeopleSelect label={t('talks.talk.coSpeakers')} value={values.speakerIds} onChange={(people) => set('speakerIds', people)} error={errorOf('speakerIds')} />}
          <Switch label={t('talks.talk.shared')} description={t('talks.talk.sharedHint')} checked={values.isShared} onChange={(event) => set('isShared', event.currentTarget.checked)} />
          <div className="form-actions">
            {talk && <Button variant="default" onClick={() => void commands.setArchived(talk.id, !talk.isArchived)}>{t(talk.isArchived ? 'talks.talk.restore' : 'talks.talk.archive')}</Button>}
            <Button type="submit" loading={commands.isRunning}>{t(talk ? 'talks.talk.save' : 'talks.talk.create')}</Button>
          </div>
        </div>
      </form>
    </Panel>
  );
}

/** A colleague's talk, to read. */
function TalkWords({ talk: { abstract, minutes, audience, topics, slidesUrl } }: { talk: TalkPartsFragment }) {
  const { t } = useTranslation();
  const facts = [minutes === null ? null : t('talks.talk.minutesShort', { count: minutes }), t(`talks.audience.${audience}`), topics.join(', ') || null];
  return (
    <Panel>
      <div className="stack-s">
        {abstract && <p className="hack-plain">{abstract}</p>}
        <p className="small soft">{facts.filter(Boolean).join(' · ')}</p>
        {slidesUrl && <p><a href={slidesUrl} rel="noreferrer noopener" target="_blank">{t('talks.talk.slides')}</a></p>}
      </div>
    </Panel>
  );
}

function Revisions({ revisions }: Pick<TalkPartsFragment, 'revisions'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (revisions.length < 2) return null;
  return (
    <Panel title={t('talks.talk.history')} flush>
      <ul className="rows">
        {revisions.map(({ revision, title, abstract, at, by }) => (
          <li key={revision}><details className="talks-revision">
            <summary><span className="strong">{t('talks.talk.revision', { revision: String(revision) })}</span> <span className="small soft">{t('talks.talk.by', { name: by?.name ?? '–', moment: format.moment(at) })}</span></summary>
            <p className="strong">{title}</p>
            <p className="hack-plain">{abstract}</p>
          </details></li>
        ))}
      </ul>
    </Panel>
  );
}

function Talk({ talk }: { talk: TalkPartsFragment }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      {talk.viewerCan.change ? <TalkForm key={talk.revision} talk={talk} /> : <TalkWords talk={talk} />}
      <SpeakersPanel talk={talk} />
      <Panel title={t('talks.talk.where')} flush>{talk.submissions.length === 0 ? <p className="soft panel-empty">{t('talks.talk.nowhere')}</p> : <ul className="rows">{talk.submissions.map((submission) => <SubmissionRow key={submission.id} submission={submission} with="place" />)}</ul>}</Panel>
      <Revisions revisions={talk.revisions} />
    </div>
  );
}

const trailOf = (label: string) => <Anchor component={Link} to="/talks/mine">{label}</Anchor>;

/** A talk of the library: its words, who gives it, where it was handed in, and how it came about. */
export function TalkPage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const { talkId = '' } = useParams();
  const [result, reload] = useQuery({ query: TalkDocument, variables: useMemo(() => ({ input: { talkId } }), [talkId]), requestPolicy: 'cache-and-network', pause: !viewerCan.useTalks });
  return (
    <Page title={result.data?.talk?.title ?? t('talks.mine.title')} trail={trailOf(t('talks.mine.title'))}>
      {!viewerCan.useTalks ? <PracticeOff practice="talks" /> : <QueryState result={result} onRetry={() => reload()} blocks={[420]}>{({ talk }) => (talk ? <Talk talk={talk} /> : <ClosedPage code="NOT_FOUND" />)}</QueryState>}
    </Page>
  );
}

/** Writing a talk down. */
export function NewTalkPage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  return <Page title={t('talks.talk.newTitle')} trail={trailOf(t('talks.mine.title'))}>{viewerCan.useTalks ? <TalkForm talk={null} /> : <PracticeOff practice="talks" />}</Page>;
}
