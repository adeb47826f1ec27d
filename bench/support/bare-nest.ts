import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Field, GraphQLModule, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

@ObjectType()
class Book {
  @Field(() => String)
  title: string;
}

@Resolver(() => Book)
class BookResolver {
  constructor(private readonly source: DataSource) {}

  @Query(() => [Book])
  async books(): Promise<Book[]> {
    return (await this.source.query(`select 'A book' as title`)) as Book[];
  }
}

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', extra: { connectionString: process.env.DATABASE_URL }, installExtensions: false }),
    GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true, subscriptions: { 'graphql-ws': true } }),
  ],
  providers: [BookResolver],
})
class BareModule {}

const app = await NestFactory.create(BareModule, new FastifyAdapter(), { logger: ['error'] });
await app.listen(Number(process.env.PORT), '127.0.0.1');
