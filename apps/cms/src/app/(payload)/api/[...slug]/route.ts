import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { guarded } from '../../../../http/guarded.ts'
import { whileDatabaseAnswers } from '../../../../http/while-database-answers.ts'
import { servedOverHttps } from '../../../../http/served-over-https.ts'

export const GET = guarded(whileDatabaseAnswers(REST_GET(config)), servedOverHttps)
export const POST = guarded(whileDatabaseAnswers(REST_POST(config)), servedOverHttps)
export const PATCH = guarded(whileDatabaseAnswers(REST_PATCH(config)), servedOverHttps)
export const PUT = guarded(whileDatabaseAnswers(REST_PUT(config)), servedOverHttps)
export const DELETE = guarded(whileDatabaseAnswers(REST_DELETE(config)), servedOverHttps)
export const OPTIONS = guarded(whileDatabaseAnswers(REST_OPTIONS(config)), servedOverHttps)
