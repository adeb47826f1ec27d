import { jest } from '@jest/globals';
import { Notifications } from '@mantine/notifications';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { CodeTCalendarPartsFragment } from '../../lib/graphql/generated.js';
import { answerable, bookedDay, closedDay, codeTCalendar, codeTViewer, dayWith, openDay, project } from '../../testing/code-t.js';
import { renderPage } from '../../testing/render.js';
import { fakeServer, type Answers } from '../../testing/server.js';
import { CodeTPage } from './code-t-page.js';

const onCall = closedDay('2026-11-26', 'ON_CALL', 'On Thursday 26 November you are on call from 09:00 (primary, Payments).', ['2026-12-01', '2026-12-03', '2026-12-08']);
const days = [openDay('2026-11-24'), onCall, openDay('2026-12-01'), openDay('2026-12-03'), openDay('2026-12-08')];

/** The page on Tuesday 24 November, with a server that answers as told. */
async function page(calendar: CodeTCalendarPartsFragment, answers: Answers = {}, { path = '/code-t', projects = [project('x'), project('y')] } = {}) {
  jest.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'requestAnimationFrame', 'nextTick', 'setImmediate', 'performance'] });
  const server = fakeServer({ CodeTCalendar: { codeTCalendar: calendar }, CodeTAround: { codeTCalendar: calendar }, CodeTToConfirm: { codeTToConfirm: [] }, CodeTProjects: { codeTProjects: projects }, ...answers });
  await renderPage(server.around(<><Notifications /><CodeTPage /></>), { viewer: codeTViewer, path });
  return server;
}

const gridDay = async (name: RegExp) => within(await screen.findByRole('grid', { name: 'Code T days of the month' })).getByRole('button', { name });
const booked = (day = '2026-11-24') => ({ bookCodeTDay: { __typename: 'BookCodeTDaySuccess', day: bookedDay(day), warnings: [] } });

describe('my Code T', () => {
  afterEach(() => jest.useRealTimers());

  it('books in two clicks: the day, and yes; with a way back', async () => {
    const server = await page(codeTCalendar(days), { BookCodeTDay: booked(), CancelCodeTDay: { cancelCodeTDay: { __typename: 'CancelCodeTDaySuccess', day: bookedDay('2026-11-24', { state: 'CANCELLED' }) } } });
    fireEvent.click(await gridDay(/^Tuesday 24 November, today: free/));
    fireEvent.click(await screen.findByRole('button', { name: 'Book this day' }));
    expect(await screen.findByText('Tuesday 24 November is yours.')).toBeTruthy();
    expect(server.inputsOf('BookCodeTDay')).toEqual([{ day: '2026-11-24', projectId: 'x' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(server.inputsOf('CancelCodeTDay')).toEqual([{ dayId: 'd-2026-11-24', reason: 'NONE_GIVEN' }]));
  });

  it('names a first project while booking, and makes it once, even when the day is refused', async () => {
    let answers = 0;
    const refusal = { bookCodeTDay: { __typename: 'OnCallConflict', message: 'You are on call from 09:00.', nextDays: ['2026-12-01'] } };
    const server = await page(codeTCalendar(days), {
      CreateCodeTProject: { createCodeTProject: { __typename: 'CreateCodeTProjectSuccess', project: project('new') } },
      BookCodeTDay: () => (answers++ === 0 ? refusal : booked()),
    }, { projects: [] });
    fireEvent.click(await gridDay(/^Tuesday 24 November, today/));
    fireEvent.click(await screen.findByRole('button', { name: 'Book this day' }));
    expect(await screen.findByText('This is needed.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('What do you want to try?'), { target: { value: ' Faster builds ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Book this day' }));
    expect((await screen.findByRole('alert')).textContent).toContain('You are on call from 09:00.');
    fireEvent.click(screen.getByRole('button', { name: 'Book this day' }));
    await waitFor(() => expect(server.inputsOf('BookCodeTDay').map(({ projectId }) => projectId)).toEqual(['new', 'new']));
    expect(server.inputsOf('CreateCodeTProject')).toEqual([{ title: 'Faster builds', summary: null, url: null }]);
  });

  it('offers a first project for the next day as soon as it is there', async () => {
    const made = project('new');
    let projects: unknown[] = [];
    const server = fakeServer({
      CodeTCalendar: { codeTCalendar: codeTCalendar(days) }, CodeTAround: { codeTCalendar: codeTCalendar(days) }, CodeTToConfirm: { codeTToConfirm: [] }, CodeTProjects: () => ({ codeTProjects: projects }),
      CreateCodeTProject: () => {
        projects = [made];
        return { createCodeTProject: { __typename: 'CreateCodeTProjectSuccess', project: made } };
      },
    });
    await renderPage(server.around(<><Notifications /><CodeTPage /></>), { viewer: codeTViewer, path: '/code-t?month=2026-12' });
    fireEvent.click(await screen.findByRole('button', { name: 'New project' }));
    fireEvent.change(await screen.findByLabelText('What do you want to try?'), { target: { value: 'Faster builds' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Project new')).toBeTruthy();
  });

  it('says why a day is closed, with the next free days as buttons that open', async () => {
    await page(codeTCalendar(days));
    expect((await gridDay(/26 November: On Thursday 26 November you are on call from 09:00/)).textContent).toContain('on call');
    fireEvent.click(await gridDay(/^Thursday 26 November/));
    const dialog = await screen.findByRole('dialog', { name: 'Thursday 26 November' });
    expect(within(dialog).getByText(onCall.text)).toBeTruthy();
    expect(within(dialog).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Tue 1 Dec', 'Thu 3 Dec', 'Tue 8 Dec']);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Thu 3 Dec' }));
    expect(await screen.findByRole('dialog', { name: 'Book Thursday 3 December' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'December 2026' })).toBeTruthy();
  });

  it('opens the day that a mail links to', async () => {
    const server = await page(codeTCalendar(days), { BookCodeTDay: booked('2026-12-03') }, { path: '/code-t?day=2026-12-03' });
    expect(await screen.findByRole('dialog', { name: 'Book Thursday 3 December' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Book this day' }));
    await waitFor(() => expect(server.inputsOf('BookCodeTDay')).toEqual([{ day: '2026-12-03', projectId: 'x' }]));
  });

  it('cancels with a reason, and undoing books again', async () => {
    const own = bookedDay('2026-12-01');
    const server = await page(codeTCalendar([dayWith(own)]), {
      CancelCodeTDay: { cancelCodeTDay: { __typename: 'CancelCodeTDaySuccess', day: { ...own, state: 'CANCELLED' } } }, BookCodeTDay: booked('2026-12-01'),
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Tuesday 1 December.*booked$/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Tuesday 1 December' });
    fireEvent.click(within(dialog).getByLabelText('An incident'));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Give the day back' }));
    expect(await screen.findByText('Tuesday 1 December is free again.')).toBeTruthy();
    expect(server.inputsOf('CancelCodeTDay')).toEqual([{ dayId: 'd-2026-12-01', reason: 'INCIDENT' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(server.inputsOf('BookCodeTDay')).toEqual([{ day: '2026-12-01', projectId: 'x' }]));
  });

  it('asks once about a day that is over: one click for taken, and lost with its reason', async () => {
    const pending = [bookedDay('2026-11-19', { state: 'UNKNOWN', viewerCan: answerable })];
    const server = await page(codeTCalendar(days, { pending }), { AnswerCodeTDay: { answerCodeTDay: { __typename: 'AnswerCodeTDaySuccess', day: bookedDay('2026-11-19', { state: 'TAKEN' }) } } }, { path: '/code-t?answer=d-2026-11-19' });
    const group = await screen.findByRole('group', { name: 'What became of Thursday 19 November?' });
    await waitFor(() => expect(document.activeElement).toBe(within(group).getByRole('button', { name: 'Yes' })));
    fireEvent.click(within(group).getByRole('button', { name: 'Yes' }));
    await waitFor(() => expect(server.inputsOf('AnswerCodeTDay')).toEqual([{ dayId: 'd-2026-11-19', outcome: 'TAKEN', reason: null }]));
    await waitFor(() => expect(within(group).getByRole('button', { name: 'No, lost' }).hasAttribute('disabled')).toBe(false));
    fireEvent.click(within(group).getByRole('button', { name: 'No, lost' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'An incident', hidden: true }));
    await waitFor(() => expect(server.inputsOf('AnswerCodeTDay')[1]).toEqual({ dayId: 'd-2026-11-19', outcome: 'LOST', reason: 'INCIDENT' }));
  });

  it('counts the days before a presentation, and a closed fourth day leads to scheduling one', async () => {
    const due = closedDay('2026-12-01', 'PRESENTATION_DUE', 'You have 3 of 3 days since your last presentation. Schedule one, and you can book on.');
    const server = await page(codeTCalendar([due], { counted: 3 }), {
      ScheduleCodeTPresentation: { scheduleCodeTPresentation: { __typename: 'InvalidInput', problems: [{ __typename: 'FieldProblem', path: 'input.day', code: 'too-far', message: 'At most 90 days from now.' }] } },
    });
    expect(await screen.findByText('3 of 3 days')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Tuesday 1 December/ }));
    const closed = await screen.findByRole('dialog', { name: 'Tuesday 1 December' });
    fireEvent.click(within(closed).getByRole('button', { name: 'Schedule a presentation' }));
    const dialog = await screen.findByRole('dialog', { name: 'Schedule a presentation' });
    fireEvent.change(within(dialog).getByLabelText('On'), { target: { value: '2027-11-30' } });
    fireEvent.click(within(dialog).getByLabelText('One page'));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Schedule' }));
    expect(await within(dialog).findByText('This day is more than 90 days away.')).toBeTruthy();
    expect(server.inputsOf('ScheduleCodeTPresentation')).toEqual([{ projectId: 'x', day: '2027-11-30', form: 'NOTE' }]);
  });

  it('offers of a project what the server allows', async () => {
    await page(codeTCalendar(days), {}, { projects: [project('x', { viewerCan: { __typename: 'CodeTProjectPermissions', change: true, move: ['PARK'] } }), project('y', { state: 'PARKED' })] });
    expect(await screen.findByText('1 parked or finished')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'More for Project x' }));
    expect((await screen.findAllByRole('menuitem', { hidden: true })).map((item) => item.textContent)).toEqual(['Change its words', 'Park it']);
  });

  it('tells of a day that the roster took, with the next free ones, until another stands in for it', async () => {
    const gone = bookedDay('2026-11-26', { state: 'DISPLACED', reason: 'ROSTER', viewerCan: { ...answerable, answer: [] } });
    const replaced = { ...openDay('2026-12-10'), former: bookedDay('2026-12-10', { state: 'DISPLACED', reason: 'ROSTER', rebookedAs: 'd9' }) };
    await page(codeTCalendar([openDay('2026-11-24'), { ...onCall, former: gone }, openDay('2026-12-01'), replaced]));
    const panel = (await screen.findByRole('heading', { name: 'A day was taken from you' })).closest('section')!;
    expect(within(panel).getByText('The on-call roster')).toBeTruthy();
    fireEvent.click(within(panel).getByRole('button', { name: 'Tue 1 Dec' }));
    expect(await screen.findByRole('dialog', { name: 'Book Tuesday 1 December' })).toBeTruthy();
  });

  it('corrects what was said within the days that the server gives', async () => {
    const said = bookedDay('2026-11-19', { state: 'TAKEN', viewerCan: { ...answerable, answer: ['PARTLY', 'LOST'] } });
    const old = bookedDay('2026-11-12', { state: 'LOST', reason: 'INCIDENT', viewerCan: { ...answerable, answer: [] } });
    const server = await page(codeTCalendar([dayWith(old), dayWith(said)]), { AnswerCodeTDay: { answerCodeTDay: { __typename: 'CodeTNotNow', message: 'It is too late for that.' } } });
    fireEvent.click(await screen.findByRole('button', { name: 'Correct Thursday 19 November' }));
    expect(screen.queryByRole('button', { name: 'Correct Thursday 12 November' })).toBeNull();
    fireEvent.click(await screen.findByRole('menuitem', { name: 'partly taken', hidden: true }));
    expect(await screen.findByText('It is too late for that.')).toBeTruthy();
    expect(server.inputsOf('AnswerCodeTDay')).toEqual([{ dayId: 'd-2026-11-19', outcome: 'PARTLY', reason: null }]);
  });

  it('says so where Code T is not for the viewer, and asks the server nothing', async () => {
    const server = fakeServer({});
    await renderPage(server.around(<CodeTPage />), { viewer: { ...codeTViewer, viewerCan: { ...codeTViewer.viewerCan, useCodeT: false } }, path: '/code-t' });
    expect(await screen.findByText('Code T is not switched on for you')).toBeTruthy();
    expect(server.sent).toEqual([]);
  });
});
