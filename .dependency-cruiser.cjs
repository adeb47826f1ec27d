/** The walls of the house. Each rule says why in its comment. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', comment: 'A cycle has no first room to read.', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'kernel-imports-nothing', severity: 'error', from: { path: '^src/kernel' }, to: { path: '^src/', pathNot: '^src/kernel' } },
    { name: 'engines-are-pure', severity: 'error', from: { path: '^src/engines', pathNot: 'spec\\.ts$' }, to: { path: '^src/', pathNot: '^src/(kernel|engines)' } },
    {
      name: 'pure-code-knows-no-framework', severity: 'error',
      from: { path: '^src/(kernel|engines)/|^src/[^/]+/[^/]+/domain/', pathNot: 'spec\\.ts$' },
      to: { path: 'node_modules/(@nestjs|typeorm|graphql|pg|fastify|graphile-worker)' },
    },
    { name: 'domain-knows-only-domain', severity: 'error', from: { path: '^src/[^/]+/[^/]+/domain/', pathNot: 'spec\\.ts$' }, to: { path: '^src/', pathNot: '^src/(kernel|engines)/|/domain/' } },
    { name: 'platform-knows-no-business', severity: 'error', from: { path: '^src/platform', pathNot: '^src/platform/boot' }, to: { path: '^src/(people|listening|practices|reach)/' } },
    { name: 'contracts-know-only-the-kernel', comment: 'Any wing may import them, so they import none.', severity: 'error', from: { path: '^src/contracts', pathNot: 'spec\\.ts$' }, to: { path: '^src/|node_modules/(?!zod)', pathNot: '^src/(kernel|contracts)/' } },
    { name: 'people-know-no-wing', severity: 'error', from: { path: '^src/people' }, to: { path: '^src/(listening|practices|reach)/' } },
    { name: 'listening-knows-no-practices', severity: 'error', from: { path: '^src/listening' }, to: { path: '^src/(practices|reach)/' } },
    { name: 'practices-know-no-listening', severity: 'error', from: { path: '^src/practices' }, to: { path: '^src/(listening|reach)/' } },
    {
      name: 'features-meet-at-the-door', comment: 'Another feature is reached by what its module exports (app), its domain types and its GraphQL types.',
      severity: 'error',
      from: { path: '^src/(people|listening|practices|reach)/([^/]+)/' },
      to: { path: '^src/(people|listening|practices|reach)/[^/]+/(persistence|graphql)/', pathNot: ['^src/$1/$2/', '\\.(types|loader)\\.ts$'] },
    },
    { name: 'nobody-knows-the-sample', comment: 'It uses the features as a visitor would, and can be taken out.', severity: 'error', from: { path: '^src/', pathNot: '^src/(sample/|app\\.module)' }, to: { path: '^src/sample/' } },
    { name: 'the-sample-knocks-at-doors', severity: 'error', from: { path: '^src/sample/' }, to: { path: '^src/(people|listening|practices|reach)/[^/]+/(persistence|graphql)/' } },
    { name: 'sample-domain-knows-only-domain', severity: 'error', from: { path: '^src/sample/domain/', pathNot: 'spec\\.ts$' }, to: { path: '^src/|node_modules/(@nestjs|typeorm|graphql|pg|fastify)', pathNot: '^src/(kernel|engines)/|/domain/' } },
    { name: 'web-stands-alone', severity: 'error', from: { path: '^web/src', pathNot: 'test\\.tsx?$' }, to: { path: '^(src|migrations)/' } },
    {
      name: 'replay-goes-through-the-doors', comment: 'What the replay checks it counts by itself; only its server process is made of the program.',
      severity: 'error', from: { path: '^replay/' }, to: { path: '^src/', pathNot: '^src/(app\\.module|platform/)' },
    },
    { name: 'replay-counts-alone', severity: 'error', from: { path: '^replay/', pathNot: '^replay/instance/server\\.ts$' }, to: { path: '^src/' } },
    { name: 'migrations-stand-alone', severity: 'error', from: { path: '^migrations' }, to: { path: '^(src|web)/' } },
    { name: 'web-features-do-not-mix', severity: 'error', from: { path: '^web/src/features/([^/]+)/' }, to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.spec\\.ts|\\.test\\.tsx?)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
