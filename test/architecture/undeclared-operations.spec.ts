import 'reflect-metadata';
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { AccessModule } from '../../src/platform/access/access.module.js';
import { Can, Public } from '../../src/platform/access/can.decorator.js';
import { registerPolicy } from '../../src/platform/access/policy-registry.js';
import { allow } from '../../src/kernel/actor.js';

registerPolicy({ 'known:action': () => allow });

@Resolver()
class Declared {
  @Can('known:action')
  @Query(() => String)
  one(): string {
    return '';
  }

  @Public('this is a test')
  @Query(() => String)
  two(): string {
    return '';
  }
}

@Resolver()
class Undeclared {
  @Query(() => String)
  forgottenQuery(): string {
    return '';
  }

  @Mutation(() => String)
  forgottenMutation(): string {
    return '';
  }

  @Subscription(() => String)
  forgottenSubscription(): string {
    return '';
  }
}

@Resolver()
class Mistyped {
  @Can('known:acton')
  @Query(() => String)
  mistyped(): string {
    return '';
  }
}

@Resolver()
class NoReason {
  @Public('')
  @Query(() => String)
  unreasoned(): string {
    return '';
  }
}

@Injectable()
class NoResolver {
  helper(): string {
    return '';
  }
}

async function start(...providers: (new () => object)[]): Promise<void> {
  @Module({ imports: [AccessModule], providers })
  class Root {}
  const app = await NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false });
  await app.close();
}

describe('the check at start', () => {
  it('lets a server start whose operations all declare a rule', async () => {
    await expect(start(Declared, NoResolver)).resolves.toBeUndefined();
  });

  it('stops a server with an operation that declares nothing, and names each', async () => {
    await expect(start(Declared, Undeclared)).rejects.toThrow('forgottenQuery (nothing declared), forgottenMutation (nothing declared), forgottenSubscription (nothing declared)');
  });

  it('stops a server with an operation that names no known action, or is public for no reason', async () => {
    await expect(start(Mistyped)).rejects.toThrow('mistyped (known:acton)');
    await expect(start(NoReason)).rejects.toThrow('unreasoned (nothing declared)');
  });
});
