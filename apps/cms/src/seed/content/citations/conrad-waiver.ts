import { secondary } from './citation.ts'

export const waiverOverview = secondary(
  '3RNET, J-1 waiver programs',
  'https://3rnet.org/Resources/J1-Waiver/Program',
)
export const waiverSeason = secondary(
  'ABIL blog, the other immigration season',
  'http://www.abilblog.com/us-blog/the-other-immigration-season-many-state-j-1-waiver-programs-will-begin-accepting-applications-on-october-1',
)
export const waiverTerms = secondary(
  'ailc.com, Conrad 30 waiver program',
  'https://ailc.com/conrad-30-waiver-program.htm',
)
export const waiverSunset = secondary('badmuslaw.com, Conrad program', 'https://badmuslaw.com/')
export const waiverService = secondary('VisaMD, Conrad 30 waiver', 'https://visamd.com/blog/conrad-30-waiver')
export const waiverServiceNote = secondary('JD Supra, J-1 physician waivers', 'https://www.jdsupra.com/')
export const waiverSources = [waiverOverview, waiverSeason, waiverTerms]
