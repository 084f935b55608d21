import type { CollectionConfig } from 'payload'
import { exportList } from './export-list.ts'

const LINKS = '/admin/export/export-links.tsx#ExportLinks'

/** A collection whose list can be taken along: a door below its address, and two links above its list. */
export function withExport(collection: CollectionConfig): CollectionConfig {
  const { slug, admin = {}, endpoints } = collection
  const { components = {} } = admin
  return {
    ...collection,
    admin: {
      ...admin,
      components: { ...components, beforeListTable: [...(components.beforeListTable ?? []), LINKS] },
    },
    endpoints: [
      ...(endpoints === undefined || endpoints === false ? [] : endpoints),
      { path: '/export', method: 'get', handler: exportList(slug) },
    ],
  }
}
