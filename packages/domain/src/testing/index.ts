export * from './brute-force-search.ts'
export * from './builders.ts'
export * from './fictional-programs.ts'
export * from './seeded-random.ts'
