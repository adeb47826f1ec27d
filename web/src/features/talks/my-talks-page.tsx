import { Anchor, Button } from '@mantine/core';
import { IconMicrophone2, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { MySubmissionsDocument, TalksDocument, type TalkLineFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { boardOf } from './board.js';
import { SubmissionRow } from './submission-row.js';
import { TalksNav } from './talks-nav.js';

const mine = { input: { mine: true, includeArchived: true, first: 100 } };
const listsTalks = { additionalTypenames: ['Talk'] };
const listsSubmissions = { additionalTypenames: ['TalkSubmission'] };

function Board() {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: MySubmissionsDocument, context: listsSubmissions, requestPolicy: 'cache-and-network' });
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[120, 120]}>
      {({ mySubmissions }) => (mySubmissions.length === 0
        ? <div className="panel"><StateCard tall icon={<IconMicrophone2 size={30} stroke={1.5} />} title={t('talks.mine.boardNone')} text={t('talks.mine.boardNoneText')} action={<Button component={Link} to="/talks">{t('talks.mine.find')}</Button>} /></div>
        : (
          <div className="stack">
            {boardOf(mySubmissions).map(({ column, submissions }) => (
              <Panel key={column} title={t(`talks.mine.column.${column}`)} flush><ul className="rows">{submissions.map((submission) => <SubmissionRow key={submission.id} submission={submission} with="place" />)}</ul></Panel>
            ))}
            <p className="small soft">{t('talks.mine.private')}</p>
          </div>
        ))}
    </QueryState>
  );
}

function TalkRow({ talk: { id, title, minutes, audience, speakers, topics } }: { talk: TalkLineFragment }) {
  const { t } = useTranslation();
  const facts = [minutes === null ? null : t('talks.talk.minutesShort', { count: minutes }), t(`talks.audience.${audience}`), speakers.length > 1 ? speakers.map(({ name }) => name).join(', ') : null, topics.join(', ') || null];
  return <li><Link to={`/talks/talk/${id}`} className="row-link"><span className="grow"><span className="strong">{title}</span><br /><span className="small soft">{facts.filter(Boolean).join(' · ')}</span></span></Link></li>;
}

function Library() {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: TalksDocument, variables: mine, context: listsTalks, requestPolicy: 'cache-and-network' });
  return (
    <Panel title={t('talks.mine.library')} flush actions={<Button component={Link} to="/talks/talk/new" size="compact-md" variant="default" leftSection={<IconPlus size={16} stroke={1.8} aria-hidden="true" />}>{t('talks.mine.write')}</Button>}>
      <QueryState result={result} onRetry={() => reload()} blocks={[60, 60]}>
        {({ talks: { edges } }) => {
          const talks = edges.map(({ node }) => node);
          const active = talks.filter(({ isArchived }) => !isArchived);
          const away = talks.filter(({ isArchived }) => isArchived);
          return (
            <>
              {active.length === 0 ? <StateCard title={t('talks.mine.libraryNone')} text={t('talks.mine.libraryNoneText')} /> : <ul className="rows">{active.map((talk) => <TalkRow key={talk.id} talk={talk} />)}</ul>}
              {away.length > 0 && <details className="diff"><summary>{t('talks.mine.archived', { count: away.length })}</summary><ul className="rows">{away.map((talk) => <TalkRow key={talk.id} talk={talk} />)}</ul></details>}
            </>
          );
        }}
      </QueryState>
    </Panel>
  );
}

/** One's own talks, and where each of them stands. */
export function MyTalksPage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  return (
    <Page title={t('talks.mine.title')} lead={t('talks.mine.lead')} wide trail={<Anchor component={Link} to="/talks">{t('talks.title')}</Anchor>}>
      {!viewerCan.useTalks ? <PracticeOff practice="talks" /> : (
        <div className="stack">
          <TalksNav />
          <div className="talks-columns">
            <section aria-label={t('talks.mine.board')}><Board /></section>
            <Library />
          </div>
        </div>
      )}
    </Page>
  );
}
