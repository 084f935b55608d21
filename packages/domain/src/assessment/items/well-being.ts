import type { AssessmentItem } from '../item.ts'

const dimension = 'well-being'

/** Sleep, physical and mental health, connection to others. */
export const wellBeingItems: readonly AssessmentItem[] = [
  {
    id: 'rested-nights',
    dimension,
    wording: 'In a usual week, after how many nights do you wake up rested?',
    why: 'Sleep is the first thing that a hard rotation takes, and much else follows it.',
    steps: ['None', 'One or two', 'Three or four', 'Five or six', 'All seven'],
    about: 'rested nights',
  },
  {
    id: 'body-and-mind',
    dimension,
    wording: 'How have body and mind been in the last four weeks, taken together?',
    why: 'A rough word of your own is enough here. It is not a test of your health, and it stays with you.',
    steps: ['Bad', 'Rather bad', 'Mixed', 'Rather good', 'Good'],
    about: 'how body and mind have been',
  },
  {
    id: 'known-to-somebody',
    dimension,
    wording: 'How often do you talk with somebody who knows how you really are?',
    why: 'Distance, time zones and a new country make this rarer than people around you may think.',
    steps: ['Hardly ever', 'Less than once a month', 'A few times a month', 'Every week', 'Nearly every day'],
    about: 'talking with somebody who knows you',
  },
  {
    id: 'being-yourself',
    dimension,
    wording: 'How far can you be yourself where you work or study?',
    why: 'Adapting to a new culture, and being treated unfairly, both show up here.',
    steps: ['Not at all', 'A little', 'Partly', 'Mostly', 'Fully'],
    about: 'being yourself at work',
  },
]
