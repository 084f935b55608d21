import { appendFileSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { databaseAccount } from './account.mjs'
import { clusterExists, createCluster } from './cluster.mjs'
import { ensureDatabase, localUrl } from './connection.mjs'
import { openFolderElsewhere } from './elsewhere.mjs'
import { freePort, isFree } from './free-port.mjs'
import { firstClosedFolder } from './permissions.mjs'
import { choosePlace } from './place.mjs'
import { findPostmaster } from './postmaster.mjs'
import { copiedPrograms, installedPrograms } from './programs.mjs'
import { newRecord, readRecord, writeRecord } from './record.mjs'
import { startServer, stopServer } from './server.mjs'

/** @typedef {import('./server.mjs').Cluster} Cluster */
/** @typedef {import('./server.mjs').Server} Server */

/**
 * The PostgreSQL that comes along, running.
 * @typedef {object} EmbeddedDatabase
 * @property {string} url of the database `evenkeel`, made when it was missing
 * @property {string} serverUrl of the database `postgres`, from where others can be made
 * @property {() => Server} server the one that runs now
 * @property {string[]} remarks what a person should know about this start
 * @property {() => Promise<Server>} restart after the server died
 * @property {() => Promise<boolean>} stop
 */

/** A throw-away cluster may lose its last seconds in a crash, and is much quicker for it. */
const throwAwayOptions = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/**
 * Makes the cluster of a DATA_DIR unless it exists, and starts its server.
 * @param {{ root: string, dataDir: string, throwAway?: boolean }} wanted
 * @returns {Promise<EmbeddedDatabase>}
 */
export async function openEmbeddedDatabase({ root, dataDir, throwAway = false }) {
  const remembered = readRecord(dataDir)
  const record = remembered ?? newRecord()
  const { place, account, programs } = settle(root, dataDir, record.base)
  const remarks = placeRemarks(dataDir, place)
  const base = place.base === dataDir ? null : place.base

  if (remembered === null && clusterExists(place.data)) remarks.push(setAside(place.data))
  const port = await portFor(place.data, record.port)
  writeRecord(dataDir, { ...record, base, port })
  if (!clusterExists(place.data)) {
    await createCluster({ ...programs, data: place.data, account, password: record.password, throwAway })
  }

  /** @type {Cluster} */
  const cluster = {
    postgres: programs.postgres,
    data: place.data,
    account,
    password: record.password,
    logFile: join(dataDir, 'logs', 'postgres.log'),
    options: throwAway ? throwAwayOptions : [],
  }
  mkdirSync(join(dataDir, 'logs'), { recursive: true })
  appendFileSync(cluster.logFile, '')
  let server = await startServer(cluster, port)
  if (server.adopted) remarks.push('took over the server that an interrupted start had left running')
  const where = { port: server.port, password: record.password }
  await ensureDatabase(where, 'evenkeel')
  return {
    url: localUrl({ ...where, database: 'evenkeel' }),
    serverUrl: localUrl(where),
    server: () => server,
    remarks,
    restart: async () => (server = await startServer(cluster, where.port)),
    stop: () => stopServer(server),
  }
}

/**
 * Stops a database that may still be opening.
 * @param {Promise<EmbeddedDatabase>} opening
 */
export async function stopOnceOpen(opening) {
  // One that failed to open has said so already, and there is nothing to stop.
  const database = await opening.catch(() => null)
  await database?.stop()
}

/**
 * Decides who runs the server, where its data are and which copy of its programs is used.
 * @param {string} root
 * @param {string} dataDir
 * @param {string | null} remembered
 */
function settle(root, dataDir, remembered) {
  const account = databaseAccount(join(remembered ?? dataDir, 'postgres'))
  const installed = installedPrograms(root)
  const isClosed = firstClosedFolder(dataDir, account) !== null
  const elsewhere = isClosed && remembered === null ? openFolderElsewhere(dataDir, account) : dataDir
  const place = choosePlace({ dataDir, elsewhere, remembered, program: installed.postgres, account })
  const programs = place.copyPrograms ? copiedPrograms(installed, place.base) : installed
  return { place, account, programs }
}

/**
 * The port of the last start while it is still to be had, so that a bookmark in a database tool goes on working.
 * @param {string} data
 * @param {number | null} remembered
 */
async function portFor(data, remembered) {
  const mayUseAgain =
    findPostmaster(data).state === 'running' || (remembered !== null && (await isFree(remembered)))
  return remembered !== null && mayUseAgain ? remembered : freePort()
}

/**
 * A cluster whose password is lost cannot be used and must not be deleted.
 * @param {string} data
 */
function setAside(data) {
  const aside = `${data}-without-password-${Date.now()}`
  renameSync(data, aside)
  return `an older database whose password is lost was kept in ${aside}`
}

/**
 * @param {string} dataDir
 * @param {import('./place.mjs').Place} place
 */
function placeRemarks(dataDir, place) {
  if (place.base === dataDir) return []
  const reason = place.closedFolder === null ? '' : ` (other users cannot enter ${place.closedFolder})`
  return [`the data are in ${place.data}${reason}`]
}
