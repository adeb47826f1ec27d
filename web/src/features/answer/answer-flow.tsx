import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Manifest } from '../../lib/anonymity/manifest.js';
import { useAnswering } from '../../lib/answering/answering-context.js';
import type { PassRecord } from '../../lib/answering/device-store.js';
import type { DraftRecord } from '../../lib/answering/draft-record.js';
import { sendDraft } from '../../lib/answering/submit.js';
import { AnswerFrame } from './answer-frame.js';
import { pointsOf } from './answer-state.js';
import { AnswerIntro } from './answer-intro.js';
import { LastPage } from './last-page.js';
import { QuestionCard } from './question-card.js';
import { QueuedPanel } from './queued-panel.js';
import { useAnswerKeys } from './use-answer-keys.js';
import { useAnswers } from './use-answers.js';
import { useSwipe } from './use-swipe.js';

/** Long enough to see what was chosen, short enough for a minute in all. */
const settleMs = 260;

interface AnswerFlowProps {
  pass: PassRecord;
  manifest: Manifest;
  saved: DraftRecord | undefined;
}

/** One question a screen, from the promises to the acknowledgement. */
export function AnswerFlow({ pass, manifest, saved }: AnswerFlowProps) {
  const { t } = useTranslation();
  const { refresh } = useAnswering();
  const { state, dispatch, isResumed, draft } = useAnswers(pass, manifest, saved);
  const [sending, setSending] = useState<'no' | 'yes' | 'later'>(saved?.state === 'queued' ? 'later' : 'no');
  const leaving = useRef<ReturnType<typeof setTimeout> | null>(null);
  const { questions } = manifest;
  const question = questions[state.position];
  const isAsking = question !== undefined && sending === 'no';

  const go = useCallback((kind: 'next' | 'back') => {
    if (leaving.current) clearTimeout(leaving.current);
    leaving.current = null;
    dispatch({ kind });
  }, [dispatch]);
  useEffect(() => () => { if (leaving.current) clearTimeout(leaving.current); }, []);
  const choose = (value: number, movesOn: boolean) => {
    if (!question) return;
    dispatch({ kind: 'answer', item: question.item, value });
    if (leaving.current) clearTimeout(leaving.current);
    leaving.current = movesOn ? setTimeout(() => go('next'), settleMs) : null;
  };
  const onNext = () => { if (isAsking && typeof state.answers[question.item] !== 'number') dispatch({ kind: 'skip', item: question.item }); else go('next'); };
  useAnswerKeys({ isActive: isAsking, points: question ? pointsOf(question) : [], onChoose: choose, onNext, onBack: () => go('back') });
  const swipe = useSwipe(() => { if (isAsking) onNext(); }, () => { if (state.position > 0 && sending === 'no') go('back'); });

  const send = async () => {
    setSending('yes');
    const outcome = await sendDraft(pass, draft());
    setSending(outcome.kind === 'later' ? 'later' : 'no');
    if (outcome.kind !== 'later') await refresh();
  };
  if (sending === 'later') return <QueuedPanel closesAt={pass.closesAt} onRetry={() => void send()} />;
  if (state.position < 0) return <AnswerIntro pass={pass} manifest={manifest} onStart={() => dispatch({ kind: 'go', position: 0 })} />;
  return (
    <AnswerFrame title={manifest.pulseName} position={state.position} count={questions.length} note={isResumed ? t('answer.resumed') : undefined}>
      <div {...swipe} className="answer-stage">
        {question
          ? (
            <QuestionCard
              key={question.item} question={question} number={state.position + 1} count={questions.length} value={state.answers[question.item] ?? null}
              onChoose={choose} onSkip={() => dispatch({ kind: 'skip', item: question.item })} onNext={onNext} onBack={() => go('back')}
            />
          )
          : <LastPage pass={pass} manifest={manifest} state={state} dispatch={dispatch} isSending={sending === 'yes'} onSend={() => void send()} />}
      </div>
    </AnswerFrame>
  );
}
