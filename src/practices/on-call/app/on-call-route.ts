import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { parseId, type TeamId } from '../../../kernel/ids.js';
import { maySeeContact } from '../../../people/directory/domain/directory.policy.js';
import { formatTeamPath, parseTeamPath, teamPathKey } from '../../../people/directory/domain/team-path.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HttpCaller, type Caller } from '../../../platform/graphql/http-caller.js';
import { addressedTeams, namesOnCall, type AddressedTeam } from '../persistence/team-address.query.js';
import { OnCallReader, type ReadShift } from './on-call-reader.js';

/** What the route answers. Times are ISO 8601 in UTC. */
interface OnCallAnswer {
  readonly team: { readonly id: TeamId; readonly name: string; readonly path: string };
  readonly now: readonly AnsweredShift[];
  /** The next shift of each role. */
  readonly next: readonly AnsweredShift[];
  /** When the roster was last read well; null where no roster is read. */
  readonly asOf: string | null;
  /** True when one should not rely on it: old, held, failing, or none. */
  readonly stale: boolean;
}

interface AnsweredShift {
  readonly role: string;
  /** Null while the name on the roster belongs to nobody who is known. */
  readonly person: { readonly name: string; readonly email: string | null } | null;
  /** Their name, or what the roster writes. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** `GET /api/oncall/<team>`: who is on call now and next, for scripts. The team by its id or by its names from the root down, parted by `/`. */
@Injectable()
export class OnCallRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly caller: HttpCaller,
    private readonly uow: UnitOfWork,
    private readonly reader: OnCallReader,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<{ Params: { '*': string } }>('/api/oncall/*', async (request, reply) => {
      const ctx = await this.caller.allowed('on-call:read', request, reply);
      if (!ctx) return reply;
      void reply.header('cache-control', 'private, no-cache').header('vary', 'cookie, authorization').header('x-robots-tag', 'noindex');
      const answer = await this.answer(ctx, request.params['*']);
      if (!answer) return reply.code(404).send({ errors: [{ message: 'There is no such team.', extensions: { code: 'NOT_FOUND' } }] });
      const body = JSON.stringify(answer);
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
      void reply.header('etag', etag);
      return isKnown(etag, request.headers['if-none-match']) ? reply.code(304).send() : reply.type('application/json; charset=utf-8').send(body);
    });
  }

  private async answer(ctx: Caller, address: string): Promise<OnCallAnswer | undefined> {
    const team = await this.uow.read(ctx, async (tx) => teamAt(address, await addressedTeams(tx)));
    if (!team) return undefined;
    const [board] = await this.reader.board(ctx, team.teamId);
    const shifts = [...board?.now ?? [], ...board?.next ?? []];
    const people = await this.uow.read(ctx, (tx) => namesOnCall(tx, shifts.flatMap(({ personId }) => personId ?? [])));
    const shown = new Map(people.map(({ personId, name, email }) => [personId, { name, email: maySeeContact(ctx.actor, { personId, isErased: false }).allow ? email : null }]));
    const answered = ({ role, personId, personLabel, from, to }: ReadShift): AnsweredShift => {
      const person = shown.get(personId ?? '') ?? null;
      return { role, person, label: person?.name ?? personLabel, from: from.toISOString(), to: to.toISOString() };
    };
    return {
      team: { id: team.teamId, name: team.name, path: formatTeamPath(team.path) },
      now: board?.now.map(answered) ?? [],
      next: board?.next.map(answered) ?? [],
      asOf: board?.health.lastGoodAt?.toISOString() ?? null,
      stale: board?.health.state !== 'fresh',
    };
  }
}

function teamAt(address: string, teams: readonly AddressedTeam[]): AddressedTeam | undefined {
  const id = parseId<TeamId>(address);
  if (id !== undefined) return teams.find(({ teamId }) => teamId === id);
  const path = parseTeamPath(address);
  return path.ok ? teams.find((team) => teamPathKey(team.path) === teamPathKey(path.value)) : undefined;
}

/** If-None-Match may hold several, and weak ones (a proxy that packs makes them so). */
function isKnown(etag: string, asked: string | undefined): boolean {
  return asked?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*') ?? false;
}
