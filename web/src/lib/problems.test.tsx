import { renderHook } from '@testing-library/react';
import { act } from 'react';
import { startMessages } from './messages/i18n.js';
import { useProblemText } from './problems.js';

const length = { code: 'demo-length', message: 'A demo takes 30 seconds to 30 minutes.' };

describe('the words for a problem', () => {
  it.each([
    ['en', length, length.message],
    ['en', { code: 'day-unknown', message: 'The day must be a real one.' }, 'The day must be a real one from 1900 to 2199.'],
    ['de', length, 'Eine Demo dauert 30 Sekunden bis 30 Minuten.'],
    ['de', { code: 'newer-than-the-page', message: 'Something new is wrong.' }, 'Something new is wrong.'],
  ] as const)('in %s are as exact as they can be: %j', async (language, problem, words) => {
    await act(() => startMessages(language));
    expect(renderHook(() => useProblemText()).result.current(problem)).toBe(words);
  });
});
