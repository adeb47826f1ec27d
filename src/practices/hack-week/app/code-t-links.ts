import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { invalid, type InvalidValues } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { personOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { organizationDay } from '../../../people/directory/app/working-people.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { CODE_T_PRACTICE } from '../../policies/domain/code-t-settings.js';
import { EntryStore } from '../persistence/entry.store.js';
import { Projects } from '../../code-t/app/projects.js';
import type { CodeTProjectId } from '../../code-t/domain/code-t-day.js';
import type { Entry } from '../domain/entry.js';
import { Entries } from './entries.js';

/** Hacks come from Code T projects, and go back to them. */
@Injectable()
export class CodeTLinks implements OnModuleInit {
  constructor(
    private readonly projects: Projects,
    private readonly policies: PoliciesReader,
    private readonly store: EntryStore,
    private readonly entries: Entries,
  ) {}

  /** A hack that goes on in Code T has a project there from then on. */
  onModuleInit(): void {
    this.entries.onOutcome(async (tx, ctx, entryId, outcome) => {
      if (outcome === 'code-t') await this.goOn(tx, ctx, (await this.entries.get(tx, entryId))!);
    });
  }

  /** The Code T project that an idea goes on from: one of who proposes it. Nothing happens to it; its owner says where it stands. */
  async origin(tx: Tx, ctx: Ctx, projectText: string | null): Promise<Result<CodeTProjectId | null, InvalidValues>> {
    if (projectText === null) return ok(null);
    const projectId = parseId<CodeTProjectId>(projectText);
    const project = projectId && (await this.projects.find(tx, projectId));
    if (project?.ownerId === personOf(ctx)) return ok(project.projectId);
    return err(invalid({ path: 'codeTProjectId', code: 'no-project', message: 'There is no such Code T project, or it is not yours.' }));
  }

  /** Is there Code T today, for a hack to go on in? */
  async isOn(tx: Tx, ctx: Ctx): Promise<boolean> {
    const { today } = await organizationDay(tx, ctx.now);
    return (await this.policies.on(tx, CODE_T_PRACTICE, today)).isOn;
  }

  /**
   * A hack goes on in Code T days of its owner: in the project it came from, where that is theirs and rests or went to the hack week, otherwise in a new one.
   * Undefined where Code T is off.
   */
  async goOn(tx: Tx, ctx: Ctx, { projectId, ownerId, codeTProjectId, title, oneLine }: Pick<Entry, 'projectId' | 'ownerId' | 'codeTProjectId' | 'title' | 'oneLine'>): Promise<CodeTProjectId | undefined> {
    if (!(await this.isOn(tx, ctx))) return undefined;
    const origin = codeTProjectId as CodeTProjectId | null;
    if (origin !== null && (await this.projects.resume(tx, ctx, origin, ownerId))) return origin;
    const started = await this.projects.start(tx, ctx, ownerId, { title, summary: oneLine, url: null });
    await this.store.setCodeTProject(tx, ctx, projectId, started.projectId);
    return started.projectId;
  }
}
