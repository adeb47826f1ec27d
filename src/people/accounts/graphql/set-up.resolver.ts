import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can, Public } from '../../../platform/access/can.decorator.js';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { fromLocale } from '../../../platform/graphql/locale.types.js';
import { InvalidInput, outcome } from '../../../platform/graphql/user-error.js';
import { networkOf } from '../../../platform/http/network.js';
import { DeleteSample } from '../app/delete-sample.js';
import { ExploreSample } from '../app/explore-sample.js';
import { SetUpOrganization, type Browser } from '../app/set-up-organization.js';
import type { SampleRole } from '../persistence/sample-people.query.js';
import { personOf } from './own-account.js';
import { presentTooManyTries } from './rate-limited.presenter.js';
import {
  AlreadySetUp, DeleteSampleInput, DeleteSampleResult, DeleteSampleSuccess, ExploreSampleInput, ExploreSampleResult, ExploreSampleSuccess, SampleNotReady, SetUpOrganizationInput,
  SetUpOrganizationResult, SetUpOrganizationSuccess, WrongSetUpCode,
} from './set-up.types.js';
import { ViewerAnswer } from './viewer-answer.js';
import { Role } from './viewer.types.js';

const SAMPLE_ROLES: Readonly<Record<Role, SampleRole>> = { [Role.MEMBER]: 'member', [Role.LEAD]: 'lead', [Role.ADMIN]: 'admin' };

@Resolver()
export class SetUpResolver {
  constructor(
    private readonly setUp: SetUpOrganization,
    private readonly explore: ExploreSample,
    private readonly remove: DeleteSample,
    private readonly answer: ViewerAnswer,
  ) {}

  @Public('the code from the terminal is what proves who may do it')
  @Mutation(() => SetUpOrganizationResult, { description: 'Makes the first organization and its first admin, who is signed in at once.' })
  async setUpOrganization(@CurrentRequest() request: RequestContext, @Args('input') { code, locale, ...draft }: SetUpOrganizationInput): Promise<typeof SetUpOrganizationResult> {
    const done = await this.setUp.execute(request.ctx, code, { ...draft, locale: fromLocale(locale) }, browserOf(request));
    if (done.ok) return outcome(SetUpOrganizationSuccess, { viewer: await this.answer.signIn(request, done.value) });
    const { error } = done;
    switch (error.kind) {
      case 'wrong-code':
        return wrongCode();
      case 'already-set-up':
        return outcome(AlreadySetUp, { message: 'This installation is set up already. Sign in, or ask an admin to add you.' });
      case 'draft-invalid':
        return outcome(InvalidInput, { message: 'Nothing was set up yet.', problems: [...error.problems] });
      case 'too-many-tries':
        return presentTooManyTries(error);
    }
  }

  @Public('the code from the terminal is what proves who may do it')
  @Mutation(() => ExploreSampleResult, { description: 'Signs in to the sample organization as a member, a lead or an admin.' })
  async exploreSample(@CurrentRequest() request: RequestContext, @Args('input') input: ExploreSampleInput): Promise<typeof ExploreSampleResult> {
    const done = await this.explore.execute(request.ctx, input.code, SAMPLE_ROLES[input.as], browserOf(request));
    if (done.ok) return outcome(ExploreSampleSuccess, { viewer: await this.answer.signIn(request, done.value) });
    const { error } = done;
    switch (error.kind) {
      case 'wrong-code':
        return wrongCode();
      case 'sample-unready':
        return outcome(SampleNotReady, { message: 'The sample organization is not ready.' });
      case 'too-many-tries':
        return presentTooManyTries(error);
    }
  }

  @Can('sample:delete')
  @Mutation(() => DeleteSampleResult, { description: 'Deletes the whole sample organization. Only its admins, only the sample.' })
  async deleteSample(@CurrentRequest() request: RequestContext, @Args('input') input: DeleteSampleInput): Promise<typeof DeleteSampleResult> {
    const done = await this.remove.execute(request.ctx, personOf(request.ctx), input.confirmName);
    if (!done.ok) {
      const message = 'Type the name of the sample organization exactly.';
      return outcome(InvalidInput, { message, problems: [{ path: 'confirmName', code: done.error.kind, message }] });
    }
    this.answer.forget(request);
    return outcome(DeleteSampleSuccess, { deleted: true });
  }
}

function browserOf({ request }: RequestContext): Browser {
  return { network: networkOf(request?.ip), userAgent: request?.headers['user-agent'] };
}

function wrongCode(): WrongSetUpCode {
  return outcome(WrongSetUpCode, { message: 'This is not the code that the server printed. It looks like ABCD-1234-EFGH-5678; a new start prints a new one.' });
}
