import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Manifest } from '../../lib/anonymity/manifest.js';
import { deviceStore, type PassRecord } from '../../lib/answering/device-store.js';
import type { DraftRecord } from '../../lib/answering/draft-record.js';
import { answerReducer, emptyAnswers, type AnswerAction, type AnswerState } from './answer-state.js';

function draftOf(pass: PassRecord, state: AnswerState): DraftRecord {
  return { key: pass.key, ...state, state: 'writing', refusal: null, closesAt: pass.closesAt };
}

interface Answers {
  readonly state: AnswerState;
  readonly dispatch: (action: AnswerAction) => void;
  /** True when answers from an earlier visit were found */
  readonly isResumed: boolean;
  readonly draft: () => DraftRecord;
}

/** The answers to one round, written to the device after every step, so that a crash or a closed tab loses nothing. */
export function useAnswers(pass: PassRecord, manifest: Manifest, saved: DraftRecord | undefined): Answers {
  const count = manifest.questions.length;
  const [initial] = useState<AnswerState>(() => (saved ? { answers: saved.answers, position: saved.position, comment: saved.comment } : emptyAnswers));
  const [state, dispatch] = useReducer(answerReducer(count), initial);
  const [isResumed] = useState(saved !== undefined && saved.position > -1);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    if (state !== initial) void deviceStore.putDraft(draftOf(pass, state)).catch(() => undefined);
  }, [state, initial, pass]);
  return { state, dispatch, isResumed, draft: useCallback(() => draftOf(pass, latest.current), [pass]) };
}
