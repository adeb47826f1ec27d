// Writes the typed documents of every *.graphql file under src from the committed schema (no runtime, no cli).
// Usage: node codegen.mjs [folder of schema.graphql and answers.graphql]
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, printSchema } from 'graphql';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(fileURLToPath(import.meta.url));

/** Every .graphql file under a folder, sorted, so that the output is the same on every machine. */
function documentFiles(folder, skip) {
  return readdirSync(join(web, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !skip?.test(file))
    .sort();
}

/** The text of one generated file. */
export async function generate({ schemaFile, files, filename }) {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const documents = files.map((file) => ({ location: relative(web, file), document: parse(readFileSync(file, 'utf8')) }));
  const text = await codegen({
    filename,
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents,
    config: {
      useTypeImports: true,
      enumType: 'string-literal',
      avoidOptionals: { field: true, inputValue: false, object: false },
      scalars: { ID: 'string', DateTime: 'string', Date: 'string' },
      nonOptionalTypename: true,
      skipTypeNameForRoot: true,
      dedupeFragments: true,
    },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
  return text.replace(/^\s+/, '');
}

/** Both generated files: the main endpoint's and the cookie-less answer endpoint's. */
export function targets(schemaFolder) {
  return [
    { schemaFile: join(schemaFolder, 'schema.graphql'), files: documentFiles('src', /lib\/answering\//), filename: join(web, 'src/lib/graphql/generated.ts') },
    { schemaFile: join(schemaFolder, 'answers.graphql'), files: documentFiles('src/lib/answering'), filename: join(web, 'src/lib/answering/generated.ts') },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? join(web, '../docs/schema');
  for (const target of targets(folder)) writeFileSync(target.filename, await generate(target));
}
