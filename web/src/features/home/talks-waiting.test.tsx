import { screen, within } from '@testing-library/react';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer } from '../../testing/server.js';
import { TalksWaiting } from './talks-waiting.js';

const place = { __typename: 'TalkOpportunity', id: 'o1', name: 'SREcon', startsOn: null, endsOn: null };
const asked = (id: string) => ({ __typename: 'TalkAdvice', id, viewerCanAnswer: true, askedAt: new Date(Date.now()).toISOString(), asked: null, askedBy: { __typename: 'Person', id: 'p2', name: 'Grace' }, talk: { __typename: 'Talk', id: 't1', title: 'Two clocks' }, opportunity: place });
const slot = { __typename: 'TalkSubmission', id: 's1', company: 'APPROVED', conference: 'ACCEPTED', delivery: 'OPEN', talk: { __typename: 'Talk', id: 't2', title: 'Mine' }, opportunity: { ...place, deadline: { __typename: 'TalkDeadline', status: 'CLOSED', daysLeft: null } } };

async function links(mySubmissions: object[], talkAdviceToGive: object[]): Promise<{ heading: string; items: [string | null, string | null][] }> {
  await renderPage(fakeServer({ MyTalksToDo: { mySubmissions, talkAdviceToGive } }).around(<TalksWaiting />), { viewer: adminViewer });
  const heading = await screen.findByRole('heading');
  return { heading: heading.textContent, items: within(screen.getByRole('list')).getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]) };
}

describe('talks on the home page', () => {
  it('tell those who can help that somebody asks, under a heading of its own', async () => {
    expect(await links([], [asked('a1')])).toEqual({ heading: 'Advice to give', items: [['Grace asks whoever can help: “Two clocks”', '/talks/advice']] });
  });

  it('put one’s own before it, and however many ask in one line', async () => {
    expect(await links([slot], [asked('a1'), asked('a2')])).toEqual({
      heading: 'Your talks', items: [['Confirm your slot: “Mine” at SREcon', '/talks/submissions/s1'], ['2 requests for advice are open to whoever can help', '/talks/advice']],
    });
  });
});
