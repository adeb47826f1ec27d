import { Injectable } from '@nestjs/common';
import type { SignedText } from '../../../engines/anonymity/manifest.js';
import type { Recount } from '../../../engines/anonymity/recount.js';
import { Clock } from '../../../kernel/clock.js';
import type { OrganizationId, RoundId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ManifestQuery } from '../persistence/manifest.query.js';

/** What the holder of a manifest's address gets: enough to count the round again without trusting this server. */
export interface ManifestPage {
  readonly manifest: string;
  readonly hash: string;
  /** The organization's manifests from its first to this one. */
  readonly chain: readonly SignedText[];
  /** Null until the round is closed. */
  readonly recount: Recount | null;
}

const ADDRESS = /^[A-Za-z0-9_-]{40,64}$/;

/** Looks a manifest up by its unguessable address. */
@Injectable()
export class ReadManifestPage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly manifests: ManifestQuery,
    private readonly clock: Clock,
  ) {}

  async run(address: string): Promise<ManifestPage | undefined> {
    const found = await this.find(address);
    if (!found) return undefined;
    const { organization, roundId } = found;
    return this.uow.read({ organization }, async (tx) => {
      const chain = (await this.manifests.chainTo(tx, organization, roundId)).map(({ body, hash }) => ({ body, hash }));
      const { body: manifest, hash } = chain.at(-1)!;
      return { manifest, hash, chain, recount: (await this.manifests.recount(tx, organization, roundId, this.clock.now())) ?? null };
    });
  }

  private async find(address: string): Promise<{ readonly organization: OrganizationId; readonly roundId: RoundId } | undefined> {
    if (!ADDRESS.test(address)) return undefined;
    const found = await this.uow.runInstallation(async (tx) => ok(await this.manifests.byAddress(tx, address)));
    return found.ok ? found.value : undefined;
  }
}
