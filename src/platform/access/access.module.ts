import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessBootCheck } from './access-boot-check.js';
import { AccessGuard } from './access.guard.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }, AccessBootCheck],
  exports: [AccessBootCheck],
})
export class AccessModule {}
