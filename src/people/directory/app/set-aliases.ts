import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid, type InvalidValues } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { aliasKey, parseAliases, type Alias } from '../domain/alias.js';
import { noPerson, type NotFound } from '../domain/directory.errors.js';
import { mayManageDirectory } from '../domain/directory.policy.js';
import { lockDirectory } from '../persistence/directory-lock.js';
import { PersonStore } from '../persistence/person.store.js';
import { refuseUnless } from './allowed.js';

/** Says what other systems call a person: exactly these names. */
@Injectable()
export class SetAliases {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PersonStore,
    private readonly logbook: Logbook,
  ) {}

  async execute(ctx: Ctx, personText: string, typed: readonly Alias[]): Promise<Result<PersonId, InvalidValues | NotFound>> {
    refuseUnless(mayManageDirectory(ctx.actor));
    const personId = parseId<PersonId>(personText);
    if (!personId) return err(noPerson);
    const parsed = parseAliases(typed);
    if (!parsed.ok) return err(invalid(...parsed.error));
    return this.uow.run<PersonId, InvalidValues | NotFound>(ctx, async (tx) => {
      await lockDirectory(tx, ctx);
      const person = await this.people.find(tx, ctx, personId);
      if (!person || person.state === 'erased') return err(noPerson);
      const taken = new Set((await this.people.takenAliases(tx, ctx, personId, parsed.value)).map(aliasKey));
      const problems = parsed.value.flatMap((alias, index) =>
        taken.has(aliasKey(alias)) ? [{ path: `aliases.${index}.value`, code: 'alias-taken', message: 'Somebody else has this name.' }] : []);
      if (problems.length > 0) return err(invalid(...problems));
      await this.people.replaceAliases(tx, ctx, personId, parsed.value);
      await this.logbook.audit(tx, ctx, 'person.aliases-set', { personId, kinds: parsed.value.map(({ kind }) => kind) });
      return ok(personId);
    });
  }
}
