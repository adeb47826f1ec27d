import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { RateLimiter } from '../../../platform/access/rate-limiter.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRegistry } from '../../../platform/jobs/job-registry.js';
import { Sealer } from '../../../platform/secrets/sealer.js';
import { parseEmail } from '../../directory/domain/person.js';
import type { RequestSignInLinkError } from '../domain/sign-in.errors.js';
import { LINKS_PER_ADDRESS, LINKS_PER_NETWORK, takeTries } from './limits.js';
import { SendSignInLinks } from './send-sign-in-links.js';

const JOB = 'send-sign-in-links';
const SEALED_FOR = 'sign-in-request';

/**
 * Somebody wants a sign-in link. The request does the same for every address, known or not: it counts the try and leaves a
 * job with the address sealed in it. Whether anybody has that address is looked up later, in the job, so neither the answer
 * nor its time tells.
 */
@Injectable()
export class RequestSignInLink implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly limiter: RateLimiter,
    private readonly jobs: JobRegistry,
    private readonly sealer: Sealer,
    private readonly sender: SendSignInLinks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register(JOB, async (payload) => {
      const { sealed } = payload as { sealed: string };
      await this.sender.send(this.sealer.open(SEALED_FOR, Buffer.from(sealed, 'base64')).toString('utf8'), this.clock.now());
    });
  }

  async execute(ctx: Pick<Ctx, 'now'>, typed: string, network: string): Promise<Result<null, RequestSignInLinkError>> {
    const email = parseEmail(typed);
    if (!email.ok) return err({ kind: 'no-mail-address' });
    const tries = await takeTries(this.limiter, ctx.now, [[LINKS_PER_NETWORK, network], [LINKS_PER_ADDRESS, email.value]]);
    if (!tries.ok) return tries;
    const sealed = this.sealer.seal(SEALED_FOR, Buffer.from(email.value, 'utf8')).toString('base64');
    return this.uow.runInstallation(async (tx) => {
      await this.jobs.enqueue(tx, JOB, { sealed });
      return ok(null);
    });
  }
}
