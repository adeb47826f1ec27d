import { Anchor, Button } from '@mantine/core';
import { IconArrowsJoin, IconMicrophone2, IconPencil } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ClosedPage } from '../../components/closed-page.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { useFormat } from '../../lib/format.js';
import { TalkOpportunityDocument, type TalkOpportunityPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { AskDialog } from './ask-dialog.js';
import { useDeadlineText } from './deadline-text.js';
import { MergeDialog } from './merge-dialog.js';
import { MergesPanel } from './merges-panel.js';
import { OpportunityDialog } from './opportunity-dialog.js';
import { OpportunityRow, usePlaceText, useWhenText } from './opportunity-row.js';
import { SubmissionRow } from './submission-row.js';
import { useOpportunityCommands } from './use-opportunity-commands.js';

type Opportunity = TalkOpportunityPartsFragment;

function OutLink({ href, label }: { href: string | null; label: string }) {
  return href === null ? null : <li><a href={href} rel="noreferrer noopener" target="_blank">{label}</a></li>;
}

function Facts({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation();
  const format = useFormat();
  const place = usePlaceText()(opportunity);
  const when = useWhenText()(opportunity);
  const { text, left } = useDeadlineText()(opportunity.deadline);
  const { url, callUrl, codeOfConductUrl, hasCaptions, languages, topics, summary, addedBy, origins } = opportunity;
  const [now] = useState(() => Date.now());
  return (
    <Panel>
      <dl className="talks-facts">
        <div><dt>{t('talks.opportunity.dates')}</dt><dd>{when ?? t('talks.opportunity.unknownDates')}</dd></div>
        {place && <div><dt>{t('talks.opportunity.place')}</dt><dd>{place}</dd></div>}
        <div><dt>{t('talks.opportunity.deadline')}</dt><dd>{text}{left && <> <span className="chip">{left}</span></>}</dd></div>
        {topics.length > 0 && <div><dt>{t('talks.discover.topic')}</dt><dd>{topics.join(', ')}</dd></div>}
        {languages.length > 0 && <div><dt>{t('talks.opportunity.languages')}</dt><dd>{languages.map(format.language).join(', ')}</dd></div>}
      </dl>
      {summary && <p className="hack-plain talks-summary">{summary}</p>}
      <ul className="talks-links">
        <OutLink href={url} label={t('talks.opportunity.website')} />
        <OutLink href={callUrl} label={t('talks.opportunity.call')} />
        <OutLink href={codeOfConductUrl} label={t('talks.opportunity.coc')} />
        {hasCaptions && <li className="soft">{t('talks.opportunity.captions')}</li>}
        {addedBy && <li className="soft">{t('talks.opportunity.addedBy', { name: addedBy.name })}</li>}
        {origins.map(({ label, lastGoodAt, isGone }) => <li key={label} className="soft">{[label, lastGoodAt && t('onCall.source.good', { ago: format.relative(lastGoodAt, now) }), isGone && t('talks.opportunity.namedNoMore')].filter(Boolean).join(', ')}</li>)}
      </ul>
    </Panel>
  );
}

/** Internal stages have people who come to listen. */
function StagePanel({ opportunity: { id, stageNow } }: { opportunity: Opportunity }) {
  const { t } = useTranslation();
  const commands = useOpportunityCommands();
  if (stageNow === null) return null;
  const { isComing, guests, freeSlots } = stageNow;
  return (
    <Panel title={t('talks.opportunity.comeTitle')}>
      <div className="stack-s">
        {freeSlots !== null && <p>{freeSlots === 0 ? t('talks.opportunity.slotsNone') : t('talks.opportunity.slots', { count: freeSlots })}</p>}
        <p>{t('talks.opportunity.guests', { count: guests.length })}</p>
        {guests.length > 0 && <p className="small soft">{guests.map(({ name }) => name).join(', ')}</p>}
        <div><Button variant={isComing ? 'default' : 'light'} loading={commands.isRunning} onClick={() => void commands.attend(id, !isComing)}>{t(isComing ? 'talks.opportunity.notCome' : 'talks.opportunity.come')}</Button></div>
      </div>
    </Panel>
  );
}

const trackedFields = ['name', 'startsOn', 'endsOn', 'url', 'callUrl', 'call', 'city', 'country', 'isOnline', 'languages', 'topics', 'codeOfConductUrl', 'hasSignLanguageOrCaptions'] as const;

function ChangesPanel({ changes }: Pick<Opportunity, 'changes'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (changes.length === 0) return null;
  const fieldWord = (field: string): string => {
    const known = trackedFields.find((one) => one === field);
    return known ? t(`talks.opportunity.field.${known}`) : field;
  };
  const none = t('talks.opportunity.nothing');
  return (
    <details className="diff panel talks-changes">
      <summary>{t('talks.opportunity.changes')} ({changes.length})</summary>
      <ul className="rows">{changes.map(({ id, field, before, after, at, by }) => (
        <li key={id} className="talks-change"><span>{t('talks.opportunity.change', { field: fieldWord(field), before: before ?? none, after: after ?? none })}</span> <span className="small soft">{[by?.name, format.moment(at)].filter(Boolean).join(', ')}</span></li>
      ))}</ul>
    </details>
  );
}

function Opportunity({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Facts opportunity={opportunity} />
      {opportunity.isInternal && <StagePanel opportunity={opportunity} />}
      <Panel title={t('talks.opportunity.speaking')} flush>
        {opportunity.submissions.length === 0 ? <p className="soft panel-empty">{t('talks.opportunity.nobody')}</p> : <ul className="rows">{opportunity.submissions.map((submission) => <SubmissionRow key={submission.id} submission={submission} with="speakers" />)}</ul>}
      </Panel>
      {opportunity.similarCalls.length > 0 && <Panel title={t('talks.opportunity.similar')} flush><ul className="rows">{opportunity.similarCalls.map((call) => <OpportunityRow key={call.id} opportunity={call} />)}</ul></Panel>}
      <MergesPanel merges={opportunity.merges} />
      <ChangesPanel changes={opportunity.changes} />
    </div>
  );
}

type Open = 'ask' | 'edit' | 'merge' | null;

function Content({ opportunity, open, setOpen }: { opportunity: Opportunity; open: Open; setOpen: (open: Open) => void }) {
  return (
    <>
      <Opportunity opportunity={opportunity} />
      {open === 'ask' && <AskDialog opportunity={opportunity} onClose={() => setOpen(null)} />}
      {open === 'merge' && <MergeDialog opportunity={opportunity} onClose={() => setOpen(null)} />}
      {open === 'edit' && <OpportunityDialog opportunity={opportunity} onClose={() => setOpen(null)} />}
    </>
  );
}

/** One place to speak at: what is known of it, who of us does, and asking to. */
export function OpportunityPage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const { opportunityId = '' } = useParams();
  const [open, setOpen] = useState<Open>(null);
  const [result, reload] = useQuery({ query: TalkOpportunityDocument, variables: useMemo(() => ({ input: { opportunityId } }), [opportunityId]), requestPolicy: 'cache-and-network', pause: !viewerCan.useTalks });
  const found = result.data?.talkOpportunity;
  return (
    <Page
      title={found?.name ?? t('talks.title')} lead={found?.isInternal ? t(`talks.kind.${found.kind}`) : undefined} trail={<Anchor component={Link} to="/talks">{t('talks.title')}</Anchor>}
      actions={found && (
        <>
          {found.viewerCan.change && !found.isInternal && <Button variant="default" leftSection={<IconArrowsJoin size={16} stroke={1.7} aria-hidden="true" />} onClick={() => setOpen('merge')}>{t('talks.merge.open')}</Button>}
          {found.viewerCan.change && <Button variant="default" leftSection={<IconPencil size={16} stroke={1.7} aria-hidden="true" />} onClick={() => setOpen('edit')}>{t('talks.opportunity.edit')}</Button>}
          <Button leftSection={<IconMicrophone2 size={17} stroke={1.7} aria-hidden="true" />} onClick={() => setOpen('ask')}>{t('talks.opportunity.speak')}</Button>
        </>
      )}
    >
      {!viewerCan.useTalks ? <PracticeOff practice="talks" /> : (
        <QueryState result={result} onRetry={() => reload()} blocks={[200, 120]}>
          {({ talkOpportunity }) => (talkOpportunity ? <Content opportunity={talkOpportunity} open={open} setOpen={setOpen} /> : <ClosedPage code="NOT_FOUND" />)}
        </QueryState>
      )}
    </Page>
  );
}
