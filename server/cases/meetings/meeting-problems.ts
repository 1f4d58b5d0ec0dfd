import type { ProblemTable } from '../../platform/problem/index.ts'

/** What can go wrong with meetings. */
export const meetingProblems = {
  'meeting-not-found': {
    status: 404,
    zh: { message: '没有找到这次会议（{id}）。', remedy: '请从调度会列表重新打开。' },
    en: { message: 'There is no meeting {id}.', remedy: 'Open it from the list of meetings.' },
  },
  'meeting-kind-unknown': {
    status: 422,
    zh: { message: '机制配置中没有会议“{kind}”。', remedy: '请从列表中选择会议。' },
    en: { message: 'The pack has no meeting “{kind}”.', remedy: 'Pick one from the list.' },
  },
  'meeting-chain-missing': {
    status: 422,
    zh: { message: '“{kind}”由各产业链分别召开，没有给出产业链。', remedy: '请选择产业链。' },
    en: { message: 'Each chain holds its own “{kind}”, and no chain is given.', remedy: 'Choose the chain.' },
  },
  'meeting-chain-unexpected': {
    status: 422,
    zh: { message: '“{kind}”是全市性会议，不按产业链召开（给出的是“{chain}”）。', remedy: '请去掉产业链。' },
    en: {
      message: '“{kind}” is held for the whole city, not for the chain “{chain}”.',
      remedy: 'Leave the chain out.',
    },
  },
  'meeting-not-yours': {
    status: 403,
    zh: { message: '您不负责筹备“{title}”。', remedy: '会议由主办单位或指挥部办公室筹备，请与其联系。' },
    en: { message: 'You do not run “{title}”.', remedy: 'The body that holds it runs it, or the office: ask them.' },
  },
  'meeting-day-past': {
    status: 422,
    zh: { message: '会议日期 {given} 早于今天（{today}）。', remedy: '请选择今天或以后的日期。' },
    en: { message: 'The day of the meeting, {given}, lies before today ({today}).', remedy: 'Choose today or later.' },
  },
  'meeting-day-taken': {
    status: 409,
    zh: { message: '{day}已安排一次“{kind}”。', remedy: '请打开已有的会议，或改选日期。' },
    en: { message: 'There is a “{kind}” on {day} already.', remedy: 'Open that one, or choose another day.' },
  },
  'meeting-not-held-yet': {
    status: 422,
    zh: { message: '实际召开日期 {given} 晚于今天（{today}）。', remedy: '请在会议当天或会后开始记录。' },
    en: {
      message: 'The day on which it was held, {given}, is after today ({today}).',
      remedy: 'Begin on the day or later.',
    },
  },
  'meeting-changed': {
    status: 412,
    zh: { message: '这次会议已被他人修改。', remedy: '请刷新后在最新内容上修改。' },
    en: { message: 'Somebody else changed this meeting meanwhile.', remedy: 'Reload it and change what is there now.' },
  },
  'meeting-state': {
    status: 409,
    zh: { message: '会议“{state}”，不能{action}。', remedy: '请刷新查看会议当前状态；已办结的会议不再修改。' },
    en: {
      message: 'The meeting is {state}: one cannot {action} now.',
      remedy: 'Reload it; a closed meeting stays as it is.',
    },
  },
  'meeting-agenda-wrong': {
    status: 422,
    zh: {
      message: '议程不完整：上次议定事项须为第一项，会议材料各项不能删去。',
      remedy: '请刷新后重新排列；自行添加的议题可以删去。',
    },
    en: {
      message: 'The agenda is not whole: the last decisions come first, and the items with papers stay.',
      remedy: 'Reload it and order it again; items that were added by hand may go.',
    },
  },
  'meeting-item-unknown': {
    status: 404,
    zh: { message: '议程中没有这一项（{item}）。', remedy: '请刷新后重新选择议题。' },
    en: { message: 'The agenda has no item {item}.', remedy: 'Reload it and pick the item again.' },
  },
  'minutes-changed': {
    status: 412,
    zh: { message: '这一项的记录已被他人修改，您输入的内容尚未保存。', remedy: '请对照最新记录合并后再保存。' },
    en: {
      message: 'Somebody else changed these minutes; yours are not saved.',
      remedy: 'Merge with what is there and save again.',
    },
  },
  'decision-content-missing': {
    status: 422,
    zh: { message: '没有写明议定内容。', remedy: '请写明定了什么事。' },
    en: { message: 'The decision says nothing.', remedy: 'Write what was decided.' },
  },
  'decision-lead-missing': {
    status: 422,
    zh: { message: '议定事项没有牵头单位。', remedy: '请指定一个牵头单位。' },
    en: { message: 'Nobody leads on this decision.', remedy: 'Name one body in the lead.' },
  },
  'decision-body-unknown': {
    status: 422,
    zh: { message: '机制配置中没有单位“{body}”。', remedy: '请从单位列表中选择。' },
    en: { message: 'The pack has no body “{body}”.', remedy: 'Pick one from the list.' },
  },
  'decision-body-twice': {
    status: 422,
    zh: { message: '“{body}”既牵头又配合，或重复出现。', remedy: '同一单位只列一次。' },
    en: { message: '“{body}” stands twice.', remedy: 'Name each body once.' },
  },
  'decision-due-missing': {
    status: 422,
    zh: { message: '议定事项没有完成时限。', remedy: '请填写完成时限。' },
    en: { message: 'The decision has no date.', remedy: 'Say until when it has to be done.' },
  },
  'decision-due-early': {
    status: 422,
    zh: { message: '完成时限 {given} 早于会议日期（{day}）。', remedy: '请填写会议当天或以后的日期。' },
    en: {
      message: 'The date {given} lies before the meeting ({day}).',
      remedy: 'Give the day of the meeting or a later one.',
    },
  },
  'decision-kind-unfit': {
    status: 422,
    zh: {
      message: '“{type}”没有内容、承办单位或时限字段，不能承接议定事项。',
      remedy: '请在机制配置中为会议另定议定事项的去向。',
    },
    en: {
      message: '“{type}” has no field for content, body or date: no decision becomes one.',
      remedy: 'Let the pack name another kind of case.',
    },
  },
  'decision-not-found': {
    status: 404,
    zh: { message: '这次会议没有该议定事项（{id}）。', remedy: '请刷新后重新选择。' },
    en: { message: 'The meeting has no decision {id}.', remedy: 'Reload it and pick it again.' },
  },
  'decision-changed': {
    status: 412,
    zh: { message: '这条议定事项已被他人修改。', remedy: '请刷新后在最新内容上修改。' },
    en: {
      message: 'Somebody else changed this decision meanwhile.',
      remedy: 'Reload it and change what is there now.',
    },
  },
} as const satisfies ProblemTable
