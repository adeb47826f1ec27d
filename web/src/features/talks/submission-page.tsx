import { Anchor, Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ClosedPage } from '../../components/closed-page.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { todayIn } from '../../lib/days.js';
import { useFormat } from '../../lib/format.js';
import { TalkSubmissionDocument, type TalkSubmissionAction, type TalkSubmissionPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { useDeadlineText } from './deadline-text.js';
import { usePlaceText, useWhenText } from './opportunity-row.js';
import { StepDialog } from './step-dialog.js';
import { AdvicePanel, DetailsPanel, hasDetails, SharePanel } from './submission-details.js';

type Submission = TalkSubmissionPartsFragment;

/** Steps back are quieter than steps on, and stand after them. */
const quiet: readonly TalkSubmissionAction[] = ['WITHDRAW', 'CANCEL', 'DECLINE', 'WAITLIST'];

function Axes({ submission: { company, conference, delivery, approvedAt, opportunity } }: { submission: Submission }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className="talks-axes">
      <div><dt>{t('talks.submission.company')}</dt><dd><span className={company === 'APPROVED' ? 'chip chip-good' : 'chip'}>{t(`talks.submission.companyState.${company}`)}</span>{approvedAt && <span className="small soft">{t('talks.submission.approvedBy')}, {format.moment(approvedAt)}</span>}</dd></div>
      <div><dt>{t(opportunity.isInternal ? 'talks.submission.stage' : 'talks.submission.conference')}</dt><dd><span className={conference === 'ACCEPTED' ? 'chip chip-good' : 'chip'}>{t(`talks.submission.conferenceState.${conference}`)}</span></dd></div>
      <div><dt>{t('talks.submission.delivery')}</dt><dd><span className={delivery === 'DELIVERED' ? 'chip chip-good' : 'chip'}>{t(`talks.submission.deliveryState.${delivery}`)}</span></dd></div>
    </dl>
  );
}

/** What the buttons can't say: where to hand in, that a place may still come, where else to try. */
function NextWords({ submission: { company, conference, opportunity, nextSimilar } }: { submission: Submission }) {
  const { t } = useTranslation();
  const words = useDeadlineText();
  const { text, left } = words(opportunity.deadline);
  const page = opportunity.callUrl ?? opportunity.url;
  if (conference === 'WAITLISTED' && opportunity.isInternal) return <p>{t('talks.submission.waits')}</p>;
  if (conference === 'DECLINED') return <p>{t('talks.submission.elsewhere')} <Link to="/talks?fits=1">{t('talks.mine.find')}</Link></p>;
  if (conference !== 'NOT_SENT' || opportunity.isInternal) return null;
  return (
    <>
      <p className="small soft">{text}{left && ` · ${left}`}</p>
      {nextSimilar && <Notice tone="info" title={t('talks.submission.missed')} action={<Link to={`/talks/opportunities/${nextSimilar.id}`}>{t('talks.ask.next', { name: nextSimilar.name })}</Link>}>{t('talks.submission.missedText', { name: nextSimilar.name, deadline: words(nextSimilar.deadline).text })}</Notice>}
      {company === 'APPROVED' && page !== null && <p><a href={page} rel="noreferrer noopener" target="_blank">{t(opportunity.callUrl ? 'talks.opportunity.call' : 'talks.opportunity.website')}</a></p>}
    </>
  );
}

function NextPanel({ submission }: { submission: Submission }) {
  const { t } = useTranslation();
  const { person } = useViewer();
  const [action, setAction] = useState<TalkSubmissionAction | null>(null);
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  const steps = submission.viewerCan.record.toSorted((a, b) => Number(quiet.includes(a)) - Number(quiet.includes(b)));
  return (
    <Panel title={t('talks.submission.next')}>
      <div className="stack-s">
        <NextWords submission={submission} />
        {steps.length === 0 ? submission.conference !== 'DECLINED' && <p className="soft">{t('talks.submission.nothing')}</p> : <div className="row talks-steps">{steps.map((step) => <Button key={step} variant={quiet.includes(step) ? 'default' : 'filled'} onClick={() => setAction(step)}>{t(`talks.submission.action.${step}`)}</Button>)}</div>}
      </div>
      {action && <StepDialog submission={submission} action={action} today={today} onClose={() => setAction(null)} />}
    </Panel>
  );
}

function History({ steps }: Pick<Submission, 'steps'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('talks.submission.history')} flush>
      <ol className="rows">{steps.map(({ id, action, at, by, note }) => (
        <li key={id} className="talks-step"><span className="strong">{t(`talks.submission.step.${action}`)}</span> <span className="small soft">{[by?.name, format.moment(at)].filter(Boolean).join(', ')}</span>{note && <p className="small">{note}</p>}</li>
      ))}</ol>
    </Panel>
  );
}

function Links({ submission: { slidesUrl, recordingUrl, thanks } }: { submission: Submission }) {
  const { t } = useTranslation();
  if (!slidesUrl && !recordingUrl && !thanks) return null;
  return (
    <Panel title={t('talks.submission.details')}>
      <ul className="talks-links">
        {slidesUrl && <li><a href={slidesUrl} rel="noreferrer noopener" target="_blank">{t('talks.company.slides')}</a></li>}
        {recordingUrl && <li><a href={recordingUrl} rel="noreferrer noopener" target="_blank">{t('talks.company.watch')}</a></li>}
        {thanks && <li>{t('talks.submission.thanks')}: {thanks}</li>}
      </ul>
    </Panel>
  );
}

function Submission({ submission }: { submission: Submission }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { opportunity, talk, viewerCan } = submission;
  const place = usePlaceText()(opportunity);
  const when = useWhenText()(opportunity);
  return (
    <div className="stack">
      <Panel>
        <div className="stack-s">
          <p><Link to={`/talks/opportunities/${opportunity.id}`}>{opportunity.name}</Link> <span className="soft">{[when, place].filter(Boolean).join(' · ')}</span></p>
          <p className="small soft">{talk.speakers.map(({ name }) => name).join(', ')} · <Link to={`/talks/talk/${talk.id}`}>{talk.title}</Link></p>
          {submission.slotStartsAt && !viewerCan.change && <p>{t('talks.submission.slotOthers')}: {format.moment(submission.slotStartsAt)}</p>}
          <Axes submission={submission} />
        </div>
      </Panel>
      {viewerCan.change ? (
        <>
          <NextPanel submission={submission} />
          {hasDetails(submission) && <DetailsPanel submission={submission} />}
          <AdvicePanel submission={submission} />
          <SharePanel submission={submission} />
          <p className="small soft">{t('talks.mine.private')}</p>
        </>
      ) : <Links submission={submission} />}
      {submission.steps.length > 0 && <History steps={submission.steps} />}
    </div>
  );
}

/** A talk at one place: where it stands on its three axes, what comes next, and what happened. */
export function SubmissionPage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const { submissionId = '' } = useParams();
  const [result, reload] = useQuery({ query: TalkSubmissionDocument, variables: useMemo(() => ({ input: { submissionId } }), [submissionId]), requestPolicy: 'cache-and-network', pause: !viewerCan.useTalks });
  const found = result.data?.talkSubmission;
  return (
    <Page title={found ? t('talks.submission.title', { talk: found.talk.title, name: found.opportunity.name }) : t('talks.title')} trail={<Anchor component={Link} to="/talks/mine">{t('talks.mine.title')}</Anchor>}>
      {!viewerCan.useTalks ? <PracticeOff practice="talks" /> : <QueryState result={result} onRetry={() => reload()} blocks={[160, 120, 200]}>{({ talkSubmission }) => (talkSubmission ? <Submission submission={talkSubmission} /> : <ClosedPage code="NOT_FOUND" />)}</QueryState>}
    </Page>
  );
}
