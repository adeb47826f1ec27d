import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { DriverLoader } from './driver.loader.js';
import { itemStub, localeOf, presentKind, presentScale, presentTexts } from './driver.presenter.js';
import { Driver, Item, type DriverKind, type LocalizedText, type Scale } from './driver.types.js';

/** Every field of a driver from its id. */
@Resolver(() => Driver)
export class DriverFieldsResolver {
  constructor(private readonly load: DriverLoader) {}

  @ResolveField()
  async kind(@Parent() { id }: Driver, @CurrentRequest() request: RequestContext): Promise<DriverKind> {
    return presentKind((await this.load.driver(request, id)).kind);
  }

  @ResolveField()
  async names(@Parent() { id }: Driver, @CurrentRequest() request: RequestContext): Promise<LocalizedText[]> {
    return presentTexts((await this.load.driver(request, id)).names);
  }

  @ResolveField()
  async name(@Parent() { id }: Driver, @CurrentRequest() request: RequestContext): Promise<string> {
    return (await this.load.driver(request, id)).names[localeOf(request.ctx)];
  }

  @ResolveField()
  async description(@Parent() { id }: Driver, @CurrentRequest() request: RequestContext): Promise<string> {
    return (await this.load.driver(request, id)).descriptions[localeOf(request.ctx)];
  }

  @ResolveField()
  async higherIsWorse(@Parent() { id }: Driver, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return (await this.load.driver(request, id)).polarity === 'higher-is-worse';
  }

  @ResolveField()
  async isCustom(@Parent() { id }: Driver, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return (await this.load.driver(request, id)).isCustom;
  }

  @ResolveField()
  async isRetired(@Parent() { id }: Driver, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return (await this.load.driver(request, id)).isRetired;
  }

  @ResolveField()
  async items(@Parent() { id }: Driver, @CurrentRequest() request: RequestContext): Promise<Item[]> {
    return (await this.load.driver(request, id)).items.map((item) => itemStub(item.id, item.version));
  }
}

/** Every field of a question from its id and version. */
@Resolver(() => Item)
export class ItemFieldsResolver {
  constructor(private readonly load: DriverLoader) {}

  @ResolveField()
  async version(@Parent() item: Item, @CurrentRequest() request: RequestContext): Promise<number> {
    return (await this.load.item(request, item)).version;
  }

  @ResolveField()
  async texts(@Parent() item: Item, @CurrentRequest() request: RequestContext): Promise<LocalizedText[]> {
    return presentTexts((await this.load.item(request, item)).texts);
  }

  @ResolveField()
  async text(@Parent() item: Item, @CurrentRequest() request: RequestContext): Promise<string> {
    return (await this.load.item(request, item)).texts[localeOf(request.ctx)];
  }

  @ResolveField()
  async scale(@Parent() item: Item, @CurrentRequest() request: RequestContext): Promise<Scale> {
    return presentScale((await this.load.item(request, item)).scale);
  }

  @ResolveField()
  async reversed(@Parent() item: Item, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return (await this.load.item(request, item)).reversed;
  }

  @ResolveField()
  async source(@Parent() item: Item, @CurrentRequest() request: RequestContext): Promise<string> {
    return (await this.load.item(request, item)).source;
  }

  @ResolveField()
  async licence(@Parent() item: Item, @CurrentRequest() request: RequestContext): Promise<string> {
    return (await this.load.item(request, item)).licence;
  }

  @ResolveField()
  async isRetired(@Parent() item: Item, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return (await this.load.item(request, item)).isRetired;
  }
}
