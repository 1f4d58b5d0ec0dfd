import { type DemoCity, dayAfter } from './city.ts'

/** An invented post for each chain that has a task force: a name that says what it is. */
export function inventedChiefs({ chains, today }: DemoCity) {
  return chains.flatMap(({ id, label, taskForce }, at) =>
    taskForce === null
      ? []
      : [
          {
            values: {
              ...{
                code: `YS-${id}`,
                chain: id,
                leader: `链长${at + 1}（演示）`,
                leaderPost: '市领导（演示）',
                taskForce,
              },
              ...{ appointedOn: dayAfter(today, -400), taskForceSetUpOn: dayAfter(today, -390) },
              ...(at % 4 === 3 ? {} : { workPlanOn: dayAfter(today, -300) }),
              expertTeam: `${label.zh}专家服务团队（演示）`,
            },
          },
        ],
  )
}
