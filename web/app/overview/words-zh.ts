export const zh = {
  lists: { task: '任务', project: '项目', problem: '问题' },
  listOf: (name: string) => `${name}清单`,
  threeLists: '三张清单',
  lights: { red: '红灯', yellow: '黄灯', green: '绿灯', noData: '数据不足' },
  count: (name: string, count: number) => `${name}${count}项`,
  asOf: (time: string) => `数据截至${time}`,
  sentence: {
    nothing: '三张清单暂无在办事项。',
    turned: (red: number, yellow: number) =>
      red + yellow === 0
        ? '今日没有新增红灯、黄灯。'
        : `今日新增${[red > 0 ? `红灯${red}项` : '', yellow > 0 ? `黄灯${yellow}项` : ''].filter(Boolean).join('、')}。`,
    noRed: (open: number, yellow: number) =>
      yellow === 0 ? `三张清单在办${open}项，没有红灯、黄灯。` : `三张清单在办${open}项，没有红灯，黄灯${yellow}项。`,
    red: (open: number, red: number) => `三张清单在办${open}项，红灯${red}项`,
    pressing: (name: string, red: number, days: number) => `，最需关注的是${name}：红灯${red}项，最长逾期${days}天。`,
    end: '。',
  },
  day: {
    title: '今日情况',
    rule: '红灯：已逾期；黄灯：临近到期；绿灯：按期推进；数据不足：没有时限或没有反馈。同属两条链的事项在两条链中各计一次，合计只计一次。',
  },
  tiles: {
    title: '重点产业链',
    note: '灯取三张清单中最重的一盏',
    rule: '有一项红灯即为红灯；没有红灯而有黄灯为黄灯；其余有按期推进的为绿灯；没有在办事项或缺少数据为数据不足',
    class: { strong: '强链', new: '新链', short: '短链' },
    open: (name: string) => `打开${name}页面`,
    noChains: '机制配置中没有产业链',
  },
  decide: {
    title: '等您决定',
    none: '没有等您决定的事项',
    noneText: '报请审定的事项、批示办理情况会列在这里。',
  },
  toDo: {
    title: '待办',
    none: '没有待办事项',
    noneText: '等您签收、办理、审核或确认的事项会列在这里。',
  },
  reds: {
    title: '红灯事项',
    none: '没有红灯事项',
  },
  all: (count: number) => `全部${count}项`,
  meeting: {
    title: '下一次会议',
    today: '今天',
    tomorrow: '明天',
    inDays: (days: number) => `${days}天后`,
    late: (days: number) => `应开未开，已过${days}天`,
    held: '正在召开',
    dueOn: (day: string) => `按频次应于${day}召开`,
    on: (day: string) => `定于${day}召开`,
    papers: '会议材料',
    prepare: '准备会议',
    none: '没有排定的会议',
    noneText: '会议安排后，日期、倒计时和材料显示在这里。',
    all: '全部会议',
  },
} as const
