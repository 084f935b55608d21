import type { Payload } from 'payload'
import { SnapshotStore } from './snapshot-store.ts'

const stores = new WeakMap<Payload, SnapshotStore>()

/** The one snapshot store of a cms in this process. */
export function snapshotStoreOf(payload: Payload): SnapshotStore {
  const store = stores.get(payload) ?? new SnapshotStore(payload)
  stores.set(payload, store)
  return store
}
