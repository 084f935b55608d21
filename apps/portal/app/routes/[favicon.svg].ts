import { faviconSvg } from '@evenkeel/ui'
import { forAnHour } from '../http/cache-control.ts'

export function loader() {
  return new Response(faviconSvg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': forAnHour },
  })
}
