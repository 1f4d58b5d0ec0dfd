import { clause, definePack, listed } from '@linchpin/pack-kit'
import { bodies } from './bodies.ts'
import { marineChain, marineEquipment, parkLayout, shazhouLayout } from './chain.ts'
import { challenge } from './challenges.ts'
import { measures } from './documents/index.ts'
import { challengesPublished, localSupplyRate, rdIntensity } from './indicators.ts'
import { dispatchMeeting, monthlyReport } from './meetings.ts'
import { problem, visit } from './problems.ts'
import { loanDiscount, rdSubsidy } from './programmes.ts'
import { enterprises, firstSets, keyEnterprises } from './registers.ts'
import { task } from './tasks.ts'

/** A small city that does not exist, with one chain: what `linchpin pack new` begins and a person finishes in an afternoon. */
export const pack = definePack('yunzhu', {
  label: { zh: '云渚市', en: 'Yunzhu' },
  divisionCode: '990000',
  invented: true,
  documents: [measures],
  definitions: [
    ...bodies,
    enterprises,
    keyEnterprises,
    firstSets,
    marineEquipment,
    marineChain,
    shazhouLayout,
    parkLayout,
    rdIntensity,
    localSupplyRate,
    challengesPublished,
    task,
    problem,
    visit,
    challenge,
    rdSubsidy,
    loanDiscount,
    dispatchMeeting,
    monthlyReport,
  ],
  principal: { enterprises, keyEnterprises, task, problem, visit },
  listed: [
    listed(
      clause(measures, '四/（十三）'),
      '补助标准由人力资源社会保障部门另行制定，目前无条件可写。',
      'The labour bureau will set the conditions; there are none to write yet.',
    ),
    listed(
      clause(measures, '四/（十四）'),
      '单个建设项目，列入任务清单逐月调度，不单设机制。',
      'A single building project: it runs as a task of the dispatch meeting and has no mechanism of its own.',
    ),
  ],
})
