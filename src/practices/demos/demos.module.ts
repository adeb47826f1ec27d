import { Module } from '@nestjs/common';
import { MediaModule } from '../../platform/media/media.module.js';
import { HackWeekModule } from '../hack-week/hack-week.module.js';
import { ActingOnDemo } from './app/acting-on-demo.js';
import { DemoClockWork } from './app/demo-clock-work.js';
import { DemoNews } from './app/demo-news.js';
import { DemoPictures } from './app/demo-pictures.js';
import { DemoViews } from './app/demo-views.js';
import { ExportDemos } from './app/export-demos.js';
import { Gallery } from './app/gallery.js';
import { ImportDemos } from './app/import-demos.js';
import { PictureUpload } from './app/picture-upload.js';
import { SaveDemo } from './app/save-demo.js';
import { HackDemoFields, HackEditionDemoFields, HackProjectDemoFields } from './graphql/demo-fields.resolver.js';
import { DemoImportResolver } from './graphql/demo-import.resolver.js';
import { DemoLoading } from './graphql/demo.loader.js';
import { DemoResolver } from './graphql/demo.resolver.js';
import { GalleryResolver } from './graphql/gallery.resolver.js';
import { ShowDemo } from './graphql/show-demo.js';
import { DemoPictureStore } from './persistence/demo-picture.store.js';
import { DemoStore } from './persistence/demo.store.js';

const useCases = [ActingOnDemo, DemoClockWork, DemoNews, DemoPictures, DemoViews, ExportDemos, Gallery, ImportDemos, PictureUpload, SaveDemo];
const stores = [DemoPictureStore, DemoStore];
const resolvers = [DemoImportResolver, DemoLoading, DemoResolver, GalleryResolver, HackDemoFields, HackEditionDemoFields, HackProjectDemoFields, ShowDemo];

/** Demos of hack weeks: written without losing a word, submitted before the freeze, with pictures, links and a video. */
@Module({ imports: [HackWeekModule, MediaModule], providers: [...useCases, ...stores, ...resolvers], exports: [DemoClockWork, DemoNews, DemoPictures, DemoViews, ExportDemos, ImportDemos, SaveDemo] })
export class DemosModule {}
