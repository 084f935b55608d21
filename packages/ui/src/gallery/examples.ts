import type { ReactElement } from 'react'

/** The named examples of a folder: what the gallery shows, what the tests render. */
export type Examples = Readonly<Record<string, ReactElement>>
