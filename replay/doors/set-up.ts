import { GraphqlClient } from '../../test/support/graphql-client.js';
import type { Instance } from '../instance/instance.js';
import { ADMIN, ROOT } from '../scenario/scenario.js';
import { succeeded, type Outcome } from './outcome.js';

const TIME_ZONE = 'Europe/Berlin';

/** The admin's browser, signed in, and the ids of what set-up made. */
export interface Admin {
  readonly browser: GraphqlClient;
  readonly personId: string;
}

/** Sets the organization up with the code from the terminal. */
export async function setUp(instance: Instance): Promise<Admin> {
  const browser = new GraphqlClient(instance.url);
  const { setUpOrganization: done } = await browser.data<{ setUpOrganization: Outcome & { viewer: { person: { id: string } } } }>(
    `mutation ($input: SetUpOrganizationInput!) { setUpOrganization(input: $input) { __typename ... on SetUpOrganizationSuccess { viewer { person { id } } } ... on UserError { message } } }`,
    { input: { code: instance.setUpCode, organizationName: ROOT, timeZone: TIME_ZONE, locale: 'EN', adminName: ADMIN.name, adminEmail: ADMIN.email } },
  );
  return { browser, personId: succeeded(done, 'SetUpOrganizationSuccess').viewer.person.id };
}

/** Appoints the admin to see the whole organization's results; being an admin shows none. */
export async function appointViewer({ browser, personId }: Admin): Promise<void> {
  const { setRoles } = await browser.data<{ setRoles: Outcome }>(
    `mutation ($input: SetRolesInput!) { setRoles(input: $input) { __typename ... on UserError { message } } }`,
    { input: { personId, seesWholeOrganization: true } },
  );
  succeeded(setRoles, 'SetRolesSuccess');
}
