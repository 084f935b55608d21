import { primary, secondary } from './citation.ts'

export const imgChallenges = primary(
  'Challenges for IMGs in US graduate medical education, narrative review, 2022',
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC9334519',
)
export const imgWorkplaceBias = primary(
  'Professional experiences of non-US-born IMGs, interview study, 2010',
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC2917670/',
)
export const imgSupport = primary(
  'Professional challenges of non-US-born IMGs and recommendations for support, 2011',
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC3257160',
)
export const hourReporting = primary(
  'Duty hour reporting: conflicting values in professionalism, J Grad Med Educ 2015',
  'https://meridian.allenpress.com/jgme/article/7/3/395/117001/Duty-Hour-Reporting-Conflicting-Values-in',
)
export const hoursBySpecialty = secondary(
  'AMA FREIDA figures as of 2008, reproduced on a blog',
  'https://uwemig.blogspot.com/2008/06/',
)
export const burnoutReport = secondary(
  'Becker’s ASC Review, January 27, 2023, on Medscape’s survey of practicing physicians',
  'https://www.beckersasc.com/asc-news/physician-specialties-experiencing-the-most-burnout.html',
)
export const physicianSupportLine = primary(
  'Physician Support Line, FAQ',
  'https://physiciansupportline.com/faq',
)
export const lifeline = primary('988 Suicide & Crisis Lifeline', 'https://988lifeline.org/')
