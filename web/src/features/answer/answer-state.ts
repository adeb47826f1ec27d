import type { ManifestQuestion } from '../../lib/anonymity/manifest.js';

/** Where the member is: -1 before the first question, 0..n-1 at a question, n at the last page. */
export interface AnswerState {
  readonly answers: Readonly<Record<string, number | null>>;
  readonly position: number;
  readonly comment: string;
}

export type AnswerAction =
  | { readonly kind: 'answer'; readonly item: string; readonly value: number }
  | { readonly kind: 'skip'; readonly item: string }
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  | { readonly kind: 'go'; readonly position: number }
  | { readonly kind: 'comment'; readonly text: string };

export const emptyAnswers: AnswerState = { answers: {}, position: -1, comment: '' };

/** One step of the answer flow for a round of `count` questions. Never leaves -1..count. */
export function answerReducer(count: number) {
  const clamp = (position: number): number => Math.max(-1, Math.min(count, position));
  return (state: AnswerState, action: AnswerAction): AnswerState => {
    switch (action.kind) {
      case 'answer': return { ...state, answers: { ...state.answers, [action.item]: action.value } };
      case 'skip': return { ...state, answers: { ...state.answers, [action.item]: null }, position: clamp(state.position + 1) };
      case 'next': return { ...state, position: clamp(state.position + 1) };
      case 'back': return { ...state, position: clamp(state.position - 1) };
      case 'go': return { ...state, position: clamp(action.position) };
      case 'comment': return { ...state, comment: action.text };
    }
  };
}

/** The points of a question's scale, lowest first. */
export function pointsOf(question: Pick<ManifestQuestion, 'scale'>): readonly number[] {
  return question.scale === 'AGREE_5' ? [1, 2, 3, 4, 5] : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
}

/** How many questions have an answer that is not a skip. */
export function answeredCount(questions: readonly ManifestQuestion[], state: AnswerState): number {
  return questions.filter(({ item }) => typeof state.answers[item] === 'number').length;
}

/** The wording in the page's language, else English, else whatever the manifest has. */
export function wordingOf(question: ManifestQuestion, language: string): string {
  const texts = new Map(Object.entries(question.text).map(([locale, text]) => [locale.toLowerCase(), text]));
  return texts.get(language) ?? texts.get('en') ?? [...texts.values()][0] ?? '';
}
