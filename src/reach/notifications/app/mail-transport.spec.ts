import { problemOf } from './mail-transport.js';

describe('what went wrong with a mail', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, 'down', 'The mail server could not be reached (ECONNREFUSED).'],
    [{ code: 'ESOCKET' }, 'down', 'The mail server could not be reached (ESOCKET).'],
    [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'down', 'The mail server refused our login.'],
    [{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'refused', 'The mail server refused the mail (550 at RCPT TO).'],
    [{ code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' }, 'troubled', 'The mail server did not take the mail (451 at RCPT TO).'],
    [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'refused', 'The mail server refused the mail (554 at DATA).'],
    [{}, 'troubled', 'The mail server did not take the mail (unknown).'],
    [{ code: 'EENVELOPE', responseCode: 550, command: '550 see http://x/sign-in/confirm#secret' }, 'refused', 'The mail server refused the mail (550).'],
  ])('%j is %s', (error, kind, words) => {
    expect(problemOf(error)).toEqual({ kind, words });
  });
});
