import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACTION, PUBLIC_REASON } from './can.decorator.js';
import { isRegistered } from './policy-registry.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const OPERATIONS = new Set(['Query', 'Mutation', 'Subscription']);

export interface DeclaredOperation {
  readonly name: string;
  readonly type: string;
  readonly action?: string;
  readonly publicBecause?: string;
}

/** Lists every operation with what it declares; the server does not start while one declares nothing. */
@Injectable()
export class AccessBootCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const undeclared = this.operations().filter(({ action, publicBecause }) => (action === undefined ? !publicBecause : !isRegistered(action)));
    if (undeclared.length > 0) {
      throw new Error(`operations without a known access rule: ${undeclared.map(({ name, action }) => `${name} (${action ?? 'nothing declared'})`).join(', ')}`);
    }
  }

  operations(): readonly DeclaredOperation[] {
    return this.discovery.getProviders().flatMap(({ instance }) => {
      const prototype: object | null = instance && typeof instance === 'object' ? (Object.getPrototypeOf(instance) as object | null) : null;
      if (prototype === null) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const method = (prototype as Record<string, unknown>)[name];
        if (typeof method !== 'function') return [];
        const type = this.reflector.get<string | undefined>(RESOLVER_TYPE, method);
        if (type === undefined || !OPERATIONS.has(type)) return [];
        return [{ name, type, action: this.reflector.get<string>(ACTION, method), publicBecause: this.reflector.get<string>(PUBLIC_REASON, method) }];
      });
    });
  }
}
