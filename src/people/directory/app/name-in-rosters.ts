import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { invalid, type InvalidValues } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { aliasKey, parseAliases, type Alias } from '../domain/alias.js';
import { noPerson, type NotFound } from '../domain/directory.errors.js';
import { lockDirectory } from '../persistence/directory-lock.js';
import { PersonStore } from '../persistence/person.store.js';

/**
 * Adds one name that another system knows a person by. For features that found it, and that have decided themselves who may say so: editing
 * the whole list is `SetAliases`, for admins.
 */
@Injectable()
export class NameInRosters {
  constructor(private readonly people: PersonStore) {}

  /** Adding a name that is theirs already changes nothing. Only people who work here get one. */
  async add(tx: Tx, ctx: Ctx, personId: PersonId, alias: Alias): Promise<Result<PersonId, InvalidValues | NotFound>> {
    await lockDirectory(tx, ctx);
    const person = await this.people.find(tx, ctx, personId);
    if (person?.state !== 'active') return err(noPerson);
    const before = await this.people.aliases(tx, ctx, personId);
    const parsed = parseAliases([...before.filter((known) => aliasKey(known) !== aliasKey(alias)), alias]);
    if (!parsed.ok) return err(invalid(...parsed.error));
    const added = parsed.value.at(-1)!;
    const taken = await this.people.takenAliases(tx, ctx, personId, [added]);
    if (taken.length > 0) return err(invalid({ path: 'key', code: 'alias-taken', message: 'Somebody else has this name.' }));
    await this.people.replaceAliases(tx, ctx, personId, parsed.value);
    return ok(personId);
  }
}
