import type { GraphqlClient } from '../../test/support/graphql-client.js';
import { COMMENT_K, K, keyOf } from '../scenario/scenario.js';
import { REPLAY_DRIVERS, type ItemName } from '../survey/survey-row.js';
import { succeeded, type Outcome } from './outcome.js';

/** The drivers as the server knows them. */
export interface SavedDrivers {
  readonly driverIds: ReadonlyMap<string, string>;
  readonly itemNames: ReadonlyMap<string, ItemName>;
}

/** A round that was started, and the teams by their path. */
export interface StartedRound {
  readonly id: string;
  readonly closesAt: string;
  readonly manifestHash: string;
  readonly manifestPath: string;
  readonly units: readonly { readonly id: string; readonly name: string; readonly eligible: number; readonly team: { readonly id: string } | null }[];
}

export async function teamIds(browser: GraphqlClient): Promise<ReadonlyMap<string, string>> {
  const { teamTree } = await browser.data<{ teamTree: readonly { id: string; path: readonly string[] }[] }>('{ teamTree { id path } }');
  return new Map(teamTree.map(({ id, path }) => [keyOf(path), id]));
}

/** Makes the replay's drivers, as an admin enters their own. */
export async function saveDrivers(browser: GraphqlClient): Promise<SavedDrivers> {
  const driverIds = new Map<string, string>();
  const itemNames = new Map<string, ItemName>();
  for (const driver of REPLAY_DRIVERS) {
    const items = driver.items.map(({ text, reversed }) => ({ texts: [{ locale: 'EN', text }], reversed }));
    const { saveDriver: result } = await browser.data<{ saveDriver: Outcome & { driver: { id: string; items: readonly { id: string; text: string }[] } } }>(
      `mutation ($input: SaveDriverInput!) { saveDriver(input: $input) { __typename ... on SaveDriverSuccess { driver { id items { id text } } } ... on InvalidInput { message problems { path message } } ... on NotFoundError { message } } }`,
      { input: { names: [{ locale: 'EN', text: driver.name }], description: driver.description, items } },
    );
    const saved = succeeded(result, 'SaveDriverSuccess').driver;
    driverIds.set(driver.name, saved.id);
    for (const { id, text } of saved.items) itemNames.set(id, driver.items.find((item) => item.text === text)!.name);
  }
  return { driverIds, itemNames };
}

/** Saves a pulse for the whole organization whose rounds are started by hand, and makes it active. */
export async function savePulse(browser: GraphqlClient, audienceTeamId: string, fixedDriverIds: readonly string[]): Promise<string> {
  const { savePulse: saved } = await browser.data<{ savePulse: Outcome & { pulse: { id: string } } }>(
    `mutation ($input: SavePulseInput!) { savePulse(input: $input) { __typename ... on SavePulseSuccess { pulse { id } } ... on InvalidInput { message problems { path message } } ... on NotFoundError { message } } }`,
    {
      input: {
        name: 'Mental health in tech', audienceTeamId, cadence: 'BY_HAND', weekday: 2, hour: 10, timeZone: 'Europe/Berlin', k: K, commentK: COMMENT_K,
        asksComment: true, membersSeeResults: true, fixedDriverIds, rotatingDriverIds: [], rotatingPerRound: 1,
      },
    },
  );
  const pulseId = succeeded(saved, 'SavePulseSuccess').pulse.id;
  const { changePulseState: active } = await browser.data<{ changePulseState: Outcome }>(
    `mutation ($input: ChangePulseStateInput!) { changePulseState(input: $input) { __typename ... on UserError { message } } }`,
    { input: { pulseId, to: 'ACTIVE' } },
  );
  succeeded(active, 'ChangePulseStateSuccess');
  return pulseId;
}

export async function startRound(browser: GraphqlClient, pulseId: string): Promise<StartedRound> {
  const { startRound: started } = await browser.data<{ startRound: Outcome & { round: StartedRound } }>(
    `mutation ($input: StartRoundInput!) { startRound(input: $input) {
       __typename ... on StartRoundSuccess { round { id closesAt manifestHash manifestPath units { id name eligible team { id } } } } ... on UserError { message } } }`,
    { input: { pulseId } },
  );
  return succeeded(started, 'StartRoundSuccess').round;
}

/** Where a round is and how many answers its close destroyed. */
export async function roundState(browser: GraphqlClient, roundId: string): Promise<{ readonly state: string; readonly destroyed: number | null }> {
  const { round } = await browser.data<{ round: { state: string; destroyed: number | null } }>('query ($input: RoundInput!) { round(input: $input) { state destroyed } }', { input: { roundId } });
  return round;
}
