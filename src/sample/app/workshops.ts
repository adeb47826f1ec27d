import { Inject, Injectable, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createPassChecker, type PassChecker } from '../../engines/anonymity/pass-fast.js';
import type { Ctx } from '../../kernel/actor.js';
import { idFrom, type OrganizationId, type PersonId } from '../../kernel/ids.js';
import { DATABASE_SETTINGS, type DatabaseSettings } from '../../platform/database/database-settings.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../platform/http/http-settings.js';
import { MEDIA_SETTINGS, type MediaSettings } from '../../platform/media/media-settings.js';
import { MAIL_SETTINGS, type MailSettings } from '../../platform/mail/mail-settings.js';
import { NestLogger } from '../../platform/observability/logger.js';
import { SECRET_SETTINGS, type SecretSettings } from '../../platform/secrets/secret-settings.js';
import { SeededSource } from './seeded-source.js';
import { VirtualClock } from './virtual-clock.js';
import { WorkshopModule } from './workshop.module.js';

/** Connections of its own for answers on their way in; everything else goes over the server's pool, one statement at a time. */
const DOOR_CONNECTIONS = 4;

/** The real use cases, with a clock that is set by hand and randomness from a seed. */
export class Workshop {
  constructor(
    private readonly context: INestApplicationContext,
    readonly clock: VirtualClock,
    readonly source: SeededSource,
    readonly uow: UnitOfWork,
    /** Makes passes straight from a unit's key. */
    readonly passes: PassChecker,
    /** Made-up people's devices keep no secrets of their own. */
    readonly serverKey: Uint8Array,
  ) {}

  get<T>(type: Type<T>): T {
    return this.context.get(type, { strict: false });
  }

  /** What the clock does, at the workshop's time. */
  asSystem(organization: OrganizationId): Ctx {
    return { actor: { kind: 'system', job: 'sample' }, organization, requestId: 'sample', now: this.clock.now() };
  }

  /** What the sample's admin does, at the workshop's time. */
  asAdmin(organization: OrganizationId, personId: PersonId): Ctx {
    return this.asPerson(organization, personId, true);
  }

  /** What somebody does who leads a team. */
  asLead(organization: OrganizationId, personId: PersonId): Ctx {
    return this.asPerson(organization, personId, false);
  }

  /** What somebody does for themselves. */
  asMember(organization: OrganizationId, personId: PersonId): Ctx {
    return this.asPerson(organization, personId, false);
  }

  private asPerson(organization: OrganizationId, personId: PersonId, isAdmin: boolean): Ctx {
    const sessionId = idFrom<never>(new Uint8Array(16));
    const actor = { kind: 'person', personId, sessionId, isAdmin, seesWholeOrganization: false, leads: [], locale: 'en' } as const;
    return { actor, organization, requestId: 'sample', now: this.clock.now() };
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** Opens workshops: a second, smaller application inside of the server. */
@Injectable()
export class Workshops {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uow: UnitOfWork,
    @Inject(DATABASE_SETTINGS) private readonly database: DatabaseSettings,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
    @Inject(MAIL_SETTINGS) private readonly mail: MailSettings,
    @Inject(SECRET_SETTINGS) private readonly secrets: SecretSettings,
    @Inject(MEDIA_SETTINGS) private readonly media: MediaSettings,
  ) {}

  /** Close it when the work is done. */
  async open(seed: string): Promise<Workshop> {
    const clock = new VirtualClock();
    const source = new SeededSource(seed);
    const settings = {
      database: { ...this.database, poolSize: DOOR_CONNECTIONS }, http: this.http, mail: { ...this.mail, isSilent: true }, secrets: this.secrets, media: this.media,
      jobs: { enabled: false, tickSeconds: 3600 }, clock, random: source.bytes,
    };
    const module = WorkshopModule.with(settings, this.dataSource, this.uow);
    // Some features hang routes on the server; this one is never listened on.
    const app = await NestFactory.create(module, new FastifyAdapter({ logger: false }), { logger: new NestLogger(), abortOnError: false });
    await app.init();
    return new Workshop(app, clock, source, this.uow, await createPassChecker(), this.secrets.serverKey);
  }
}
