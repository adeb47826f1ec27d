import { Anchor, Button, Textarea } from '@mantine/core';
import { IconLifebuoy } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { AnswerTalkAdviceDocument, TalkAdviceToGiveDocument, type TalkAdvicePartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewer } from '../../lib/viewer.js';
import { TalksNav } from './talks-nav.js';
import { done, refuse, staleTalks } from './tell.js';

const listsAdvice = { additionalTypenames: ['TalkAdvice'] };

/** What the adviser has to know of the talk. */
function About({ talk: { title, abstract, minutes, slidesUrl } }: Pick<TalkAdvicePartsFragment, 'talk'>) {
  const { t } = useTranslation();
  if (!abstract && !slidesUrl) return null;
  return (
    <div className="small soft">
      {abstract && <p className="hack-plain">{abstract}{minutes !== null && ` (${t('talks.talk.minutesShort', { count: minutes })})`}</p>}
      {slidesUrl && <p><a href={slidesUrl} rel="noreferrer noopener" target="_blank">{t('talks.talk.slides')}<span className="visually-hidden"> ({title})</span></a></p>}
    </div>
  );
}

function Asked({ advice }: { advice: TalkAdvicePartsFragment }) {
  const { t } = useTranslation();
  const command = useCommand(AnswerTalkAdviceDocument);
  const fields = useFields({ answer: '' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!fields.require('answer')) return;
    const data = await command.run({ input: { adviceId: advice.id, answer: fields.values.answer.trim() } }, staleTalks);
    if (!data) return;
    matchResult<typeof data.answerTalkAdvice, readonly FieldProblem[] | boolean>(data.answerTalkAdvice, {
      AnswerTalkAdviceSuccess: () => done(t('talks.advice.sent')), NotFoundError: refuse,
      InvalidInput: ({ problems }) => {
        fields.showProblems(problems);
        return problems;
      },
    });
  };
  return (
    <Panel title={t('talks.advice.from', { name: advice.askedBy.name, kind: t(`talks.ask.advices.${advice.kind}`) })} lead={`${advice.talk.title} · ${advice.opportunity.name}`}>
      <form className="stack-s" onSubmit={(event) => void submit(event)} noValidate>
        {advice.note && <p className="hack-plain">{advice.note}</p>}
        <About talk={advice.talk} />
        {advice.viewerCanAnswer && (
          <>
            <Textarea label={t('talks.advice.answer')} autosize minRows={2} value={fields.values.answer} onChange={(event) => fields.set('answer', event.currentTarget.value)} error={fields.errorOf('answer')} />
            <div className="form-actions"><Button type="submit" loading={command.isRunning}>{t('talks.advice.send')}</Button></div>
          </>
        )}
      </form>
    </Panel>
  );
}

/** Colleagues who speak and would like a hand. */
export function AdvicePage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const [result, reload] = useQuery({ query: TalkAdviceToGiveDocument, context: listsAdvice, requestPolicy: 'cache-and-network', pause: !viewerCan.useTalks });
  return (
    <Page title={t('talks.advice.title')} lead={t('talks.advice.lead')} trail={<Anchor component={Link} to="/talks">{t('talks.title')}</Anchor>}>
      {!viewerCan.useTalks ? <PracticeOff practice="talks" /> : (
        <div className="stack">
          <TalksNav />
          <QueryState result={result} onRetry={() => reload()} blocks={[160]}>
            {({ talkAdviceToGive }) => (talkAdviceToGive.length === 0
              ? <div className="panel"><StateCard tall icon={<IconLifebuoy size={30} stroke={1.5} />} title={t('talks.advice.none')} text={t('talks.advice.noneText')} /></div>
              : <>{talkAdviceToGive.map((advice) => <Asked key={advice.id} advice={advice} />)}</>)}
          </QueryState>
        </div>
      )}
    </Page>
  );
}
