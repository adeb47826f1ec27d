import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { Sessions } from '../../src/people/accounts/app/sessions.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { GraphqlClient } from './graphql-client.js';
import type { TestApp } from './test-app.js';

export const TEST_USER_AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

/** A browser in which the person is signed in: a real session row, found again through its cookie at every request. */
export async function signedInClient(app: TestApp, who: { readonly organizationId: string; readonly personId: string }): Promise<GraphqlClient> {
  const ctx = { organization: who.organizationId as OrganizationId, now: app.clock.now() };
  const started = await app.get(UnitOfWork).run(ctx, async (tx) => ok(await app.get(Sessions).start(tx, ctx, who.personId as PersonId, TEST_USER_AGENT)));
  if (!started.ok) throw new Error('no session');
  return new GraphqlClient(app.url, `barograph_session=${started.value}`);
}
