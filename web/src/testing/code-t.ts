import type { CodeTCalendarDayPartsFragment, CodeTCalendarPartsFragment, CodeTClosedBecause, CodeTDayPartsFragment, CodeTProjectPartsFragment } from '../lib/graphql/generated.js';
import { adminViewer } from './server.js';

/** Somebody who may book, seen on Tuesday 24 November 2026. */
export const codeTViewer: typeof adminViewer = { ...adminViewer, person: { ...adminViewer.person, team: { __typename: 'Team', id: 't1', name: 'Payments' } }, viewerCan: { ...adminViewer.viewerCan, useCodeT: true } };

export const project = (id: string, more: Partial<CodeTProjectPartsFragment> = {}): CodeTProjectPartsFragment => ({
  __typename: 'CodeTProject', id, title: `Project ${id}`, summary: '', url: null, state: 'ACTIVE', viewerCan: { __typename: 'CodeTProjectPermissions', change: true, move: ['PARK', 'SHIP', 'ADOPT', 'MOVE_TO_HACK_WEEK'] }, ...more,
});

export const bookedDay = (day: string, more: Partial<CodeTDayPartsFragment> = {}): CodeTDayPartsFragment => ({
  __typename: 'CodeTDay', id: `d-${day}`, day, state: 'BOOKED', reason: null, note: null, rebookedAs: null, answerUntil: null,
  viewerCan: { __typename: 'CodeTDayPermissions', cancel: true, answer: [] }, project: { __typename: 'CodeTProject', id: 'x', title: 'Project x' }, ...more,
});

/** What a day that is over lets its owner do. */
export const answerable: CodeTDayPartsFragment['viewerCan'] = { __typename: 'CodeTDayPermissions', cancel: false, answer: ['TAKEN', 'PARTLY', 'LOST'] };

export const openDay = (day: string): CodeTCalendarDayPartsFragment => ({ __typename: 'CodeTCalendarDay', day, state: 'OPEN', reason: null, text: '', nextDays: [], warnings: [], booking: null, former: null });
export const closedDay = (day: string, reason: CodeTClosedBecause, text: string, nextDays: string[] = []): CodeTCalendarDayPartsFragment => ({ ...openDay(day), state: 'CLOSED', reason, text, nextDays });
export const dayWith = (booking: CodeTDayPartsFragment): CodeTCalendarDayPartsFragment => ({ ...openDay(booking.day), state: 'BOOKED', booking });

export const codeTCalendar = (days: CodeTCalendarDayPartsFragment[], more: Partial<CodeTCalendarPartsFragment> = {}): CodeTCalendarPartsFragment => ({
  __typename: 'CodeTCalendar', isOn: true, counted: 0, limit: 3, days, presentation: null, pending: [],
  health: { __typename: 'RosterHealth', state: 'FRESH', ageText: 'read a minute ago', problem: null }, ...more,
});
