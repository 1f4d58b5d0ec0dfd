import type { ProblemTable } from '../platform/problem/index.ts'

/** What can go wrong with cases. */
export const casesProblems = {
  'case-not-found': {
    status: 404,
    zh: {
      message: '没有找到该事项（{id}）。',
      remedy: '请从清单中重新打开；如应当看到，请联系指挥部办公室核对责任单位。',
    },
    en: {
      message: 'There is no such case ({id}).',
      remedy: 'Open it from a list; ask the office if it should be yours.',
    },
  },
  'case-type-unknown': {
    status: 404,
    zh: { message: '机制配置中没有事项类型“{type}”。', remedy: '请从事项类型清单中选择。' },
    en: { message: 'The pack has no case type “{type}”.', remedy: 'Choose one from the list of types.' },
  },
  'case-opening-not-yours': {
    status: 403,
    zh: {
      message: '您不能登记“{type}”，可登记的有：{roles}；且所涉对象须在您的职责范围内。',
      remedy: '请由上述人员登记。',
    },
    en: {
      message: 'You may not open “{type}”; those who may are: {roles}, for what is within their reach.',
      remedy: 'Ask one of them to open it.',
    },
  },
  'case-subject-missing': {
    status: 422,
    zh: { message: '“{type}”须指明所涉对象。', remedy: '请从名录中选择企业或项目。' },
    en: { message: '“{type}” has to be about an entry of its register.', remedy: 'Choose the entry.' },
  },
  'case-subject-unknown': {
    status: 422,
    zh: { message: '“{type}”所涉的“{key}”不在名录中。', remedy: '请先入库，或从名录中重新选择。' },
    en: {
      message: '“{key}” is not on the register that “{type}” is about.',
      remedy: 'Add it there first, or choose another.',
    },
  },
  'case-subject-there': {
    status: 409,
    zh: { message: '该事项所涉对象已在名录中。', remedy: '如对象有误，请撤销后重新登记。' },
    en: { message: 'What the case is about is on its register already.', remedy: 'Void the case and open another.' },
  },
  'case-state-unknown': {
    status: 422,
    zh: { message: '“{type}”没有环节“{state}”。', remedy: '请使用机制配置中的环节。' },
    en: { message: '“{type}” has no state “{state}”.', remedy: 'Use a state of the definition.' },
  },
  'case-values-invalid': {
    status: 422,
    zh: { message: '填写内容有误：{issues}。', remedy: '请逐项更正后重新提交。' },
    en: { message: 'Some values do not fit: {issues}.', remedy: 'Correct them and send them again.' },
  },
  'case-fields-missing': {
    status: 422,
    zh: { message: '必填项没有填写：{fields}。', remedy: '请补充后重新提交。' },
    en: { message: 'Required fields are empty: {fields}.', remedy: 'Fill them in.' },
  },
  'case-deadline-past': {
    status: 422,
    zh: { message: '“{field}”为{given}，早于今天（{today}）。', remedy: '请填写今天或以后的日期。' },
    en: { message: '“{field}” is {given}, before today ({today}).', remedy: 'Give today or a later day.' },
  },
  'case-closed': {
    status: 409,
    zh: { message: '该事项已办结（{state}），不能再改动。', remedy: '如须继续办理，请另行登记并关联本事项。' },
    en: { message: 'The case has ended ({state}).', remedy: 'Open another one and link it to this.' },
  },
  'case-changed': {
    status: 412,
    zh: {
      message: '{by}刚刚办理了“{did}”，该事项现为“{state}”，您看到的不是最新情况。',
      remedy: '请查看最新情况后再办理。',
    },
    en: {
      message: '{by} has made “{did}” since you opened the case; it is in “{state}” now.',
      remedy: 'Look at it as it is now, and try again.',
    },
  },
  'case-move-unknown': {
    status: 422,
    zh: { message: '“{type}”没有办理动作“{move}”。', remedy: '请从该事项的办理动作中选择。' },
    en: { message: '“{type}” has no move “{move}”.', remedy: 'Choose one of its moves.' },
  },
  'case-move-not-yours': {
    status: 403,
    zh: { message: '您在该事项上不能“{move}”，应由{roles}办理。', remedy: '请由上述人员办理。' },
    en: { message: 'You may not “{move}” here; that is for: {roles}.', remedy: 'Ask one of them.' },
  },
  'case-move-not-now': {
    status: 409,
    zh: { message: '该事项现为“{state}”，不能“{move}”；应在“{from}”时办理。', remedy: '请查看最新情况后再办理。' },
    en: {
      message: 'The case is in “{state}”; “{move}” is for cases in “{from}”.',
      remedy: 'Look at it as it is now.',
    },
  },
  'case-move-same-person': {
    status: 403,
    zh: { message: '您已在该事项上办理过“{made}”，不能再“{move}”。', remedy: '请由没有经办的其他人员办理。' },
    en: { message: 'You made the move “{made}” on this case, and may not “{move}”.', remedy: 'Somebody else has to.' },
  },
  'case-move-incomplete': {
    status: 422,
    zh: { message: '“{move}”还缺少：{missing}。', remedy: '请补充后重新提交。' },
    en: { message: '“{move}” lacks: {missing}.', remedy: 'Fill it in and send it again.' },
  },
  'case-move-needs': {
    status: 422,
    zh: { message: '“{move}”的条件不符：{reasons}。', remedy: '请核对有关内容；条件见机制配置。' },
    en: {
      message: 'The condition of “{move}” is not met: {reasons}.',
      remedy: 'Check the values; the pack has the rule.',
    },
  },
  'case-fields-not-yours': {
    status: 403,
    zh: { message: '您不能直接修改：{fields}。', remedy: '该内容须在相应办理环节填写，或由登记单位修改。' },
    en: { message: 'You may not change: {fields}.', remedy: 'A move asks for it, or who opened the case changes it.' },
  },
  'case-not-yours': {
    status: 403,
    zh: { message: '您可以查看该事项，但不是办理单位。', remedy: '如须办理，请由责任单位或指挥部办公室处理。' },
    en: { message: 'You see this case, and do not act on it.', remedy: 'Ask who answers for it, or the office.' },
  },
  'case-leader-missing': {
    status: 422,
    zh: { message: '代录批示须写明批示领导。', remedy: '请填写领导姓名。' },
    en: { message: 'An instruction that is entered for a leader needs the leader’s name.', remedy: 'Give the name.' },
  },
  'case-upload-unknown': {
    status: 422,
    zh: { message: '所附文件不存在或已用于其他事项（{files}）。', remedy: '请重新上传后再提交。' },
    en: { message: 'A file is not there or belongs elsewhere ({files}).', remedy: 'Upload it again.' },
  },
  'case-nothing-given': {
    status: 422,
    zh: { message: '没有填写任何内容。', remedy: '请填写后再提交。' },
    en: { message: 'Nothing was given.', remedy: 'Write something and send it again.' },
  },
  'case-handler-unfit': {
    status: 422,
    zh: { message: '该人员不存在、账号已停用，或不能办理该事项。', remedy: '请选择在该事项上有办理角色的人员。' },
    en: { message: 'There is no such person, or they may not act on this case.', remedy: 'Choose somebody who may.' },
  },
  'case-body-unknown': {
    status: 422,
    zh: { message: '机制配置中没有单位“{body}”。', remedy: '请从单位清单中选择。' },
    en: { message: 'The pack has no body “{body}”.', remedy: 'Choose one from the list.' },
  },
  'case-link-unknown': {
    status: 422,
    zh: { message: '要关联的对象不存在，或不在您的查看范围内。', remedy: '请重新选择。' },
    en: { message: 'What it should be linked to is not there, or out of your reach.', remedy: 'Choose again.' },
  },
  'case-file-not-found': {
    status: 404,
    zh: { message: '该事项没有这个文件，或不在您的查看范围内（{file}）。', remedy: '请从事项页面上重新打开。' },
    en: { message: 'The case has no such file within your reach ({file}).', remedy: 'Open it from the case.' },
  },
  'case-field-unknown': {
    status: 422,
    zh: { message: '该事项没有个人信息字段“{field}”。', remedy: '请从事项页面上点击查看。' },
    en: { message: 'The case has no personal field “{field}”.', remedy: 'Open it from the page of the case.' },
  },
  'case-filter-invalid': {
    status: 400,
    zh: { message: '筛选条件“{name}”不能是“{given}”，可用：{accepted}。', remedy: '请更正筛选条件。' },
    en: { message: 'The filter “{name}” cannot be “{given}”; accepted: {accepted}.', remedy: 'Correct the filter.' },
  },
  'idempotency-key-reused': {
    status: 422,
    zh: { message: 'Idempotency-Key“{key}”已用于另一个请求。', remedy: '请为新的请求换一个值。' },
    en: { message: 'The Idempotency-Key “{key}” was used for another request.', remedy: 'Use a new one.' },
  },
  'idempotency-key-invalid': {
    status: 400,
    zh: { message: 'Idempotency-Key 应为1至200个可见字符。', remedy: '请更正请求头。' },
    en: { message: 'An Idempotency-Key has 1 to 200 visible characters.', remedy: 'Correct the header.' },
  },
  'task-type-missing': {
    status: 422,
    zh: { message: '机制配置没有指定任务的事项类型。', remedy: '请在机制配置的 principal 中写明 task。' },
    en: { message: 'The pack does not say which case type is a task.', remedy: 'Name it under principal.' },
  },
} as const satisfies ProblemTable
