import type { AttemptOn } from './attempt.js';

interface OnCallRows {
  readonly team: string;
  readonly person: string;
  readonly rosterSource: string;
}

const calendarFile = { kind: 'ICS_FILE', fileBase64: Buffer.from('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n').toString('base64') };

/** Every operation of on call and its rosters, tried on another organization. */
export const ON_CALL_ATTEMPTS: Readonly<Record<string, readonly AttemptOn<OnCallRows, { readonly team: string; readonly member: string }>[]>> = {
  onCall: [{ answers: (answer) => JSON.stringify(answer.teams) === '[]' }, { input: ({ team }) => ({ teamId: team }), answers: (answer) => JSON.stringify(answer.teams) === '[]' }],
  onCallTeam: [{ input: ({ team }) => ({ teamId: team }), answers: null }],
  previewRosterSource: [
    { input: ({ team }) => ({ teamId: team, source: calendarFile }), answers: 'NotFoundError' },
    { input: ({ rosterSource }, { team }) => ({ teamId: team, sourceId: rosterSource, source: calendarFile }), answers: 'NotFoundError' },
  ],
  addRosterSource: [{ input: ({ team }) => ({ teamId: team, label: 'Mine', source: calendarFile }), answers: 'NotFoundError' }],
  changeRosterSource: [{ input: ({ rosterSource }) => ({ sourceId: rosterSource, label: 'Mine' }), answers: 'NotFoundError' }],
  removeRosterSource: [{ input: ({ rosterSource }) => ({ sourceId: rosterSource }), answers: 'NotFoundError' }],
  readRosterNow: [{ input: ({ rosterSource }) => ({ sourceId: rosterSource }), answers: 'NotFoundError' }],
  acceptHeldRoster: [{ input: ({ rosterSource }) => ({ sourceId: rosterSource }), answers: 'NotFoundError' }],
  matchOnCallPerson: [
    { input: ({ team }, { member }) => ({ teamId: team, key: 'username:bravo', personId: member }), answers: 'NotFoundError' },
    { input: ({ person }, { team }) => ({ teamId: team, key: 'username:bravo', personId: person }), answers: 'NotFoundError' },
  ],
};
