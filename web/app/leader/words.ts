import { wordsHook } from '../../ui/language.tsx'

export const useLeaderWords = wordsHook(
  {
    title: '领导视图',
    wall: '大屏',
    leave: '退出大屏',
    wallHint: '每分钟自动刷新，按 Esc 退出',
    noAnswer: '与服务器的连接中断，显示的是此前数据',
    projects: '重大项目',
    projectsOnMap: '各区重大项目数',
    planned: '年度计划投资',
    done: '本年累计完成',
    share: '完成率',
    elapsed: '序时',
    more: (count: number) => `另有${count}项`,
  },
  {
    title: 'For leaders',
    wall: 'Wall',
    leave: 'Leave the wall',
    wallHint: 'Refreshes every minute; Esc leaves',
    noAnswer: 'The server does not answer; these are the figures from before',
    projects: 'Major projects',
    projectsOnMap: 'Major projects by district',
    planned: 'Planned this year',
    done: 'Done this year',
    share: 'Share done',
    elapsed: 'of the year gone',
    more: (count) => `${count} more`,
  },
)
