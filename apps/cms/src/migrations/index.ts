import * as migration_20261123_234442_initial from './20261123_234442_initial'

export const migrations = [
  {
    up: migration_20261123_234442_initial.up,
    down: migration_20261123_234442_initial.down,
    name: '20261123_234442_initial',
  },
]
