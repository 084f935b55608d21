/** What the title of a labor condition application says about training as a physician. */
export type TraineeTitle = 'trainee' | 'other-profession' | 'oversees-trainees' | 'no-trainee'

/**
 * Whether a job title names a physician in training: resident, fellow, PGY, house staff or house officer, as words of
 * their own ('President' and 'Student' have them only as letters). The occupation, by its SOC code, decides where the
 * title alone could be a dentist's or a pharmacist's; leave it '' where the file has none. A 'fellowship' or
 * 'residency' alone is a program, not the person in it: whoever leads one says so with the same word.
 */
export function traineeTitle(title: string, socCode = ''): TraineeTitle {
  const words = ` ${title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `
  if (!namesTrainee.test(words)) return 'no-trainee'
  if (oversees.test(words)) return 'oversees-trainees'
  return otherProfession.test(words) || isOtherOccupation(socCode) ? 'other-profession' : 'trainee'
}

const namesTrainee =
  / (?:residents?|fellows?|pgy(?: ?\d+| ?[ivx]+)?|house ?(?:staff|officers?)|houseofficer|(?:gme|physician|medical|clinical) trainee|(?:medical|physician|surgical) interns?) /

const oversees =
  / (?:director|directors|coordinator|manager|managers|administrator|supervisor|attending|vice president|recruiter|advisor|liaison) /

const otherProfession = new RegExp(
  ` (?:${[
    'dent(?:al|ist|ists|istry)',
    'endodont\\w*|orthodont\\w*|periodont\\w*|prosthodont\\w*|maxillofacial',
    'pharm(?:acy|acist|acists|d|aceutical)',
    'podiatr\\w*',
    'veterinar\\w*|equine|(?:large|small) animal',
    'nurse|nurses|nursing|np|crna|advanced practice|physician assistant',
    'therapists?|speech|audiolog\\w*|chiropract\\w*|optomet\\w*',
    'orthotic\\w*|orthotist\\w*|prosthetic\\w*|prosthetist\\w*',
    'psychologist\\w*|dietetic|dietitian|nutrition',
    'physics|physicist|postdoc\\w*|post doctoral|postdoctoral|research (?:fellows?|associate)',
    'resident (?:assistant|care|services|engineer|inspector)',
  ].join('|')}) `,
)

/** Occupations of the Standard Occupational Classification that treat patients and are no physicians. */
function isOtherOccupation(socCode: string): boolean {
  const rest = /^29-?(?<rest>\d{4})/.exec(socCode.trim())?.groups?.rest ?? ''
  return otherOccupations.some((beginning) => rest.startsWith(beginning))
}

/** 29-106x (2010) and 29-121x to 29-124x (2018) are physicians; 29-1299, 29-2099 and 29-9099 name no occupation. */
const otherOccupations = [
  ...['101', '102', '103', '104', '105', '107', '108'],
  ...['111', '112', '113', '114', '115', '116', '117', '118', '1291', '1292'],
  ...['201', '203', '204', '205', '206', '207', '208', '2091', '2092'],
]
