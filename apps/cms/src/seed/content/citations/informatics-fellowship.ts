import { primary, secondary } from './citation.ts'

export const fellowshipOverview = secondary(
  'ClinfoWiki, Clinical Informatics Fellowship',
  'https://clinfowiki.org/wiki/index.php/Clinical_Informatics_Fellowship',
)
export const boardsOverview = secondary(
  'Informatics Professor (William Hersh)',
  'https://informaticsprofessor.blogspot.com/2022/03/clinical-informatics-subspecialty.html',
)
export const practicePathway = primary(
  'American Board of Pathology, extension of the practice pathway',
  'https://abpath.org/index.php/article/593-extension-of-the-practice-pathway-for-certification-in-clinical-informatics',
)
export const matchStudy = primary(
  'Study of the clinical informatics match, Applied Clinical Informatics',
  'https://doi.org/10.1055/s-0043-1777000',
)
export const directorSurvey = primary(
  'Survey of clinical informatics fellowship directors, Applied Clinical Informatics',
  'https://doi.org/10.1055/a-2237-8309',
)
export const fellowshipMatch = primary(
  'AMIA, Clinical Informatics Fellowship Match, questions of applicants',
  'https://amia.org/membership/academic-forum/amia-clinical-informatics-fellowship-match/amia-clinical-informatics',
)
export const ohsuFellowship = primary(
  'Oregon Health & Science University, Clinical Informatics Fellowship FAQs',
  'https://www.ohsu.edu/school-of-medicine/medical-informatics-and-clinical-epidemiology/clinical-informatics-fellowship',
)
export const ucsfFellowship = primary(
  'University of California, San Francisco, Clinical Informatics Fellowship FAQs',
  'https://clinicalinformaticsfellowship.ucsf.edu/contact-us/frequently-asked-questions',
)
