import * as migration_20261123_231641_initial from './20261123_231641_initial';

export const migrations = [
  {
    up: migration_20261123_231641_initial.up,
    down: migration_20261123_231641_initial.down,
    name: '20261123_231641_initial'
  },
];
