import { stringify } from 'csv-stringify/sync';
import type { GraphqlClient } from '../../test/support/graphql-client.js';
import { keyOf, type Seat } from '../scenario/scenario.js';
import { succeeded, type Outcome } from './outcome.js';

/** What the dry run said. */
export interface RosterPlan {
  readonly planHash: string;
  readonly lines: number;
  readonly unchanged: number;
  readonly added: readonly { readonly email: string }[];
  readonly badLines: readonly { readonly line: number; readonly message: string }[];
  readonly teamsCreated: readonly string[];
}

export interface Applied {
  readonly added: number;
  readonly skippedBadLines: number;
}

/** The roster file as an admin would bring it. */
export function rosterFile(seats: readonly Seat[]): string {
  return stringify(seats.map(({ email, name, path, leads }) => [email, name, keyOf(path), leads ? keyOf(leads) : '']), { header: true, columns: ['email', 'name', 'team path', 'lead_of'] });
}

export async function planImport(browser: GraphqlClient, csv: string): Promise<RosterPlan> {
  const { planRosterImport: result } = await browser.data<{ planRosterImport: Outcome & { plan: RosterPlan } }>(
    `mutation ($input: PlanRosterImportInput!) { planRosterImport(input: $input) {
       __typename ... on PlanRosterImportSuccess { plan { planHash lines unchanged added { email } badLines { line message } teamsCreated } } ... on UserError { message } } }`,
    { input: { fileBase64: base64(csv), fileName: 'osmi.csv' } },
  );
  return succeeded(result, 'PlanRosterImportSuccess').plan;
}

export async function applyImport(browser: GraphqlClient, csv: string, planHash: string): Promise<Applied> {
  const { applyRosterImport: result } = await browser.data<{ applyRosterImport: Outcome & Applied }>(
    `mutation ($input: ApplyRosterImportInput!) { applyRosterImport(input: $input) {
       __typename ... on ApplyRosterImportSuccess { added skippedBadLines } ... on UserError { message } } }`,
    { input: { fileBase64: base64(csv), planHash } },
  );
  return succeeded(result, 'ApplyRosterImportSuccess');
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
