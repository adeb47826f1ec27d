import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { formatBearer, newSecret } from '../domain/secret.js';
import { secretHash } from './secret-hash.js';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Somebody of the sample organization as whom a visitor may look around. */
export interface SamplePersonRef {
  readonly organization: OrganizationId;
  readonly personId: PersonId;
}

/**
 * The sign-in links to the sample that the terminal shows at start. Unlike mailed links they work again and again, as nobody real is
 * behind them, and only while this process lives: their hashes are kept in its memory and nowhere else. A server that other machines
 * reach has none.
 */
@Injectable()
export class SampleLinks {
  private readonly people = new Map<string, SamplePersonRef>();

  constructor(
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** The address of a new link; undefined when other machines reach this server. */
  offer(person: SamplePersonRef): string | undefined {
    if (!LOOPBACK.has(new URL(this.http.publicUrl).hostname)) return undefined;
    const secret = newSecret(this.random);
    this.people.set(key(person.organization, secret), person);
    return `${this.http.publicUrl}/sign-in/confirm#${formatBearer({ organization: person.organization, secret })}`;
  }

  /** Who a link's bearer may sign in as, if it is one of these links. */
  find(organization: OrganizationId, secret: string): PersonId | undefined {
    return this.people.get(key(organization, secret))?.personId;
  }
}

function key(organization: OrganizationId, secret: string): string {
  return `${organization}.${secretHash(secret).toString('hex')}`;
}
