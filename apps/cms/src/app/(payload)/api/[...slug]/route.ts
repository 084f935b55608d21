import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { guarded } from '../../../../http/guarded.ts'
import { servedOverHttps } from '../../../../http/served-over-https.ts'

export const GET = guarded(REST_GET(config), servedOverHttps)
export const POST = guarded(REST_POST(config), servedOverHttps)
export const PATCH = guarded(REST_PATCH(config), servedOverHttps)
export const PUT = guarded(REST_PUT(config), servedOverHttps)
export const DELETE = guarded(REST_DELETE(config), servedOverHttps)
export const OPTIONS = guarded(REST_OPTIONS(config), servedOverHttps)
