import type { Words } from '../../ui/language.tsx'
import type { zh } from './words-zh.ts'

const items = (count: number) => `${count} item${count === 1 ? '' : 's'}`
const days = (count: number) => `${count} day${count === 1 ? '' : 's'}`

export const en: Words<typeof zh> = {
  lists: { task: 'Tasks', project: 'Projects', problem: 'Problems' },
  listOf: (name) => `the list of ${name.toLowerCase()}`,
  threeLists: 'The three lists',
  lights: { red: 'red', yellow: 'yellow', green: 'green', noData: 'no data' },
  count: (name, count) => `${name} ${count}`,
  asOf: (time) => `As of ${time}`,
  sentence: {
    nothing: 'Nothing is open on the three lists.',
    turned: (red, yellow) =>
      red + yellow === 0
        ? 'Nothing turned red or yellow today. '
        : `Today ${[red > 0 ? `${items(red)} turned red` : '', yellow > 0 ? `${items(yellow)} turned yellow` : ''].filter(Boolean).join(' and ')}. `,
    noRed: (open, yellow) =>
      yellow === 0
        ? `Of ${items(open)} open, none is red or yellow.`
        : `Of ${items(open)} open, none is red and ${yellow} yellow.`,
    red: (open, red) => `Of ${items(open)} open on the three lists, ${red} ${red === 1 ? 'is' : 'are'} red`,
    pressing: (name, red, late) => `; most pressing: ${name}, ${red} red, late by up to ${days(late)}.`,
    end: '.',
  },
  day: {
    title: 'Today',
    rule: 'Red: overdue. Yellow: due soon. Green: on time. No data: no deadline or no report. What belongs to two chains counts with each, and once in all.',
  },
  tiles: {
    title: 'Key industrial chains',
    note: 'The light is the heaviest of the three lists',
    rule: 'Red where one item is red; yellow where none is red and one is yellow; green where others are on time; no data where nothing is open or known',
    class: { strong: 'strong', new: 'new', short: 'short' },
    open: (name) => `Open ${name}`,
    noChains: 'The city pack has no chains',
  },
  decide: {
    title: 'For your decision',
    none: 'Nothing waits for your decision',
    noneText: 'What is sent up to you, and what became of your instructions, shows here.',
  },
  toDo: {
    title: 'To do',
    none: 'Nothing to do',
    noneText: 'What waits for you to take on, handle, check or confirm shows here.',
  },
  reds: {
    title: 'Red items',
    none: 'No red items',
  },
  all: (count) => `All ${count}`,
  meeting: {
    title: 'Next meeting',
    today: 'Today',
    tomorrow: 'Tomorrow',
    inDays: (count) => `In ${days(count)}`,
    late: (count) => `Due ${days(count)} ago`,
    held: 'In session',
    dueOn: (day) => `Due on ${day}`,
    on: (day) => `On ${day}`,
    papers: 'Papers',
    prepare: 'Prepare it',
    none: 'No meeting is planned',
    noneText: 'Once one is, its day, the days left and its papers show here.',
    all: 'All meetings',
  },
}
