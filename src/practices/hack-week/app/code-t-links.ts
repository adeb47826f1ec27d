import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { personOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Projects } from '../../code-t/app/projects.js';
import type { CodeTProjectId } from '../../code-t/domain/code-t-day.js';
import { invalid, type InvalidValues } from '../domain/hack-week.errors.js';

/** Hacks come from Code T projects, and go back to them. */
@Injectable()
export class CodeTLinks {
  constructor(private readonly projects: Projects) {}

  /** The Code T project that an idea goes on from: one of who proposes it. Nothing happens to it; its owner says where it stands. */
  async origin(tx: Tx, ctx: Ctx, projectText: string | null): Promise<Result<CodeTProjectId | null, InvalidValues>> {
    if (projectText === null) return ok(null);
    const projectId = parseId<CodeTProjectId>(projectText);
    const project = projectId && (await this.projects.find(tx, projectId));
    if (project?.ownerId === personOf(ctx)) return ok(project.projectId);
    return err(invalid({ path: 'codeTProjectId', code: 'no-project', message: 'There is no such Code T project, or it is not yours.' }));
  }
}
