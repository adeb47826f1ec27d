import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function bad(what: string): GraphQLError {
  return new GraphQLError(`Not ${what}.`, { extensions: { code: 'BAD_INPUT' } });
}

@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant, ISO 8601 with an offset, for example 2026-11-22T09:00:00.000Z.';

  serialize(value: unknown): string {
    return (value instanceof Date ? value : new Date(String(value))).toISOString();
  }

  parseValue(value: unknown): Date {
    const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : undefined;
    if (instant === undefined || Number.isNaN(instant.getTime())) throw bad('an ISO 8601 instant');
    return instant;
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}

/** Marker for @Field(() => DayScalarType): a calendar day is a string YYYY-MM-DD, never a Date. */
export class Day {}

@Scalar('Date', () => Day)
export class DayScalar implements CustomScalar<string, string> {
  description = 'A calendar day, YYYY-MM-DD.';

  serialize(value: unknown): string {
    return String(value).slice(0, 10);
  }

  parseValue(value: unknown): string {
    const isDay = typeof value === 'string' && DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
    if (!isDay) throw bad('a calendar day');
    return value;
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}
